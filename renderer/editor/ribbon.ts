import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Level } from '../../shared/rows/level.ts';
import type { DragState, DragWish } from './drag-state.ts';
import type { EdgeLine, RibbonGround, RibbonPoint } from './drag-target.ts';
import { edgeAt } from './drag-target.ts';
import type { RibbonColors, RibbonSize } from './ribbon-canvas.ts';
import { createRibbonDrag, pointOf } from './ribbon-drag.ts';
import { shapeAt } from './ribbon-hit.ts';
import { paintRibbon } from './ribbon-paint.ts';
import { paintDrag, paintHandle } from './ribbon-paint-drag.ts';
import { ribbonShapes, type RibbonShape } from './ribbon-shapes.ts';

/** What the ribbon shows. */
export interface RibbonView {
  readonly bitext: Bitext;
  readonly level: Level;
  /** Y of the first line on the screen, px. */
  readonly origin: number;
  readonly lineHeight: number;
  /** Index of the bead where the caret is; -1 for none. */
  readonly current: number;
}

/** Where a menu is asked for, and for what. */
export interface LinkMenuPlace {
  /** Index of the bead. */
  readonly bead: number;
  /** The segment whose edge is there; null where there is none. */
  readonly side: Side | null;
  readonly segment: SegmentId | null;
  /** Asked for in a pane's text, where the caret is: what is done to the segment itself is offered too. */
  readonly isInText?: boolean;
  /** Px in the window. */
  readonly clientX: number;
  readonly clientY: number;
}

/** What the person does on the ribbon. */
export interface RibbonEvents {
  readonly onWish: (wish: DragWish) => void;
  readonly onMenu: (place: LinkMenuPlace) => void;
  /** A drag began, went on or ended. */
  readonly onDrag: (state: DragState) => void;
  /** Px by which a drag at the edge wishes to go down. */
  readonly onScroll: (by: number) => void;
  readonly onWheel: (event: WheelEvent) => void;
  /** The pointer is over another bead, by index; -1 for none. `isCrossing`: its ends may be far from each other. */
  readonly onHover: (bead: number, isCrossing: boolean) => void;
  /** What the bead under the pointer is, in words. */
  readonly describe: (bead: number) => string;
}

/** The links that are seen, on a canvas between the panes. */
export interface Ribbon {
  /** Draws at once: callers are in the frame already. */
  draw(view: RibbonView): void;
  colors(colors: RibbonColors): void;
  resize(): void;
  dispose(): void;
}

export function createRibbon(canvas: HTMLCanvasElement, on: RibbonEvents): Ribbon {
  const context = canvas.getContext('2d');
  let shapes: readonly RibbonShape[] = [];
  let view: RibbonView | null = null;
  let colors: RibbonColors | null = null;
  let hovered = -1;
  let held = -1;
  let handle: EdgeLine | null = null;
  let width = 0;
  let height = 0;

  const drag = createRibbonDrag(canvas, {
    ground,
    beadAt,
    onChange(state) {
      showCursor();
      on.onDrag(state);
      paint();
    },
    onWish: on.onWish,
    onScroll: on.onScroll,
  });

  function ground(): RibbonGround | null {
    return view && { bitext: view.bitext, level: view.level, origin: view.origin, width, height };
  }

  function beadAt(point: RibbonPoint): number {
    if (!view) return -1;
    return shapeAt(shapes, point, sizeOf(view), [hovered, view.current])?.bead ?? -1;
  }

  function sizeOf({ lineHeight }: RibbonView): RibbonSize {
    return { width, height, lineHeight };
  }

  function paint(): void {
    const now = ground();
    if (!context || !view || !now || !colors) return;
    paintRibbon(context, shapes, sizeOf(view), colors, {
      current: view.current,
      hovered: held >= 0 ? held : hovered,
    });
    const state = drag.state();
    if (state.kind === 'dragging') paintDrag(context, now, state, colors);
    else if (handle) paintHandle(context, now, handle, colors);
  }

  /** The link that a menu is about stays marked until the focus is back in the panes. */
  function hold(bead: number): void {
    held = bead;
    paint();
    const release = ({ target }: FocusEvent): void => {
      if (!(target instanceof Node) || !canvas.parentElement?.contains(target)) return;
      document.removeEventListener('focusin', release);
      held = -1;
      paint();
    };
    document.addEventListener('focusin', release);
  }

  function hover(bead: number, edge: EdgeLine | null): void {
    if (bead === hovered && edge?.segment === handle?.segment) return;
    const isOther = bead !== hovered;
    if (isOther) canvas.title = bead >= 0 ? on.describe(bead) : '';
    hovered = bead;
    handle = edge;
    if (isOther) tellHovered();
    showCursor();
    paint();
  }

  function tellHovered(): void {
    const isCrossing = shapes.some((shape) => shape.bead === hovered && shape.form === 'crossing');
    on.onHover(hovered, isCrossing);
  }

  function showCursor(): void {
    const isHeld = drag.state().kind === 'dragging';
    canvas.style.cursor = isHeld ? 'grabbing' : handle ? 'grab' : hovered >= 0 ? 'pointer' : '';
  }

  canvas.addEventListener('pointermove', (event) => {
    const now = ground();
    if (!now || drag.state().kind !== 'idle') return;
    const point = pointOf(canvas, event);
    hover(beadAt(point), edgeAt(now, point));
  });
  canvas.addEventListener('pointerleave', () => hover(-1, null));
  canvas.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    // On a Mac it comes of a press with Ctrl, which is no click then.
    drag.cancel();
    const now = ground();
    if (!now) return;
    const point = pointOf(canvas, event);
    const edge = edgeAt(now, point);
    const bead = beadAt(point);
    const { clientX, clientY } = event;
    // Among links that cross, the one under the pointer is meant, and it may end elsewhere.
    const own = edge?.bead === bead ? edge : null;
    const place = { side: own?.side ?? null, segment: own?.segment ?? null };
    if (bead < 0) return;
    hold(bead);
    on.onMenu({ bead, ...place, clientX, clientY });
  });
  canvas.addEventListener('wheel', on.onWheel, { passive: false });

  return {
    draw(next) {
      if (view && isSameView(view, next)) return;
      // What was under the pointer may have gone, or got another number.
      if (view?.bitext.beads !== next.bitext.beads) {
        hovered = -1;
        held = -1;
        handle = null;
        canvas.title = '';
        tellHovered();
      }
      // What moved away under the pointer is not what a press would hold.
      if (view?.origin !== next.origin) handle = null;
      view = next;
      shapes = ribbonShapes(next.bitext, next.level, -next.origin, height - next.origin, next.origin);
      paint();
    },
    colors(next) {
      colors = next;
      paint();
    },
    resize() {
      const scale = window.devicePixelRatio || 1;
      width = canvas.clientWidth;
      height = canvas.clientHeight;
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      context?.setTransform(scale, 0, 0, scale, 0, 0);
      view = null;
    },
    dispose: () => drag.dispose(),
  };
}

function isSameView(left: RibbonView, right: RibbonView): boolean {
  return (
    left.bitext.beads === right.bitext.beads &&
    left.level === right.level &&
    left.origin === right.origin &&
    left.lineHeight === right.lineHeight &&
    left.current === right.current
  );
}
