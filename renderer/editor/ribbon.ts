import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Level } from '../../shared/rows/level.ts';
import { paintRibbon, type RibbonColors } from './ribbon-paint.ts';
import { ribbonShapes, shapeAt, type RibbonShape } from './ribbon-shapes.ts';

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

/** The links that are seen, on a canvas between the panes. */
export interface Ribbon {
  /** Draws at once: callers are in the frame already. */
  draw(view: RibbonView): void;
  colors(colors: RibbonColors): void;
  resize(): void;
}

export function createRibbon(
  canvas: HTMLCanvasElement,
  on: { readonly activate: (bead: number) => void; readonly wheel: (event: WheelEvent) => void },
): Ribbon {
  const context = canvas.getContext('2d');
  let shapes: readonly RibbonShape[] = [];
  let view: RibbonView | null = null;
  let colors: RibbonColors | null = null;
  let hovered = -1;
  let width = 0;
  let height = 0;

  function paint(): void {
    if (!context || !view || !colors) return;
    const size = { width, height, lineHeight: view.lineHeight };
    paintRibbon(context, shapes, size, colors, { current: view.current, hovered });
  }

  function hover(bead: number): void {
    if (bead === hovered) return;
    hovered = bead;
    canvas.style.cursor = bead >= 0 ? 'pointer' : '';
    paint();
  }

  canvas.addEventListener('pointermove', (event) => hover(shapeAt(shapes, event.offsetY)?.bead ?? -1));
  canvas.addEventListener('pointerleave', () => hover(-1));
  canvas.addEventListener('click', (event) => {
    const shape = shapeAt(shapes, event.offsetY);
    if (shape) on.activate(shape.bead);
  });
  canvas.addEventListener('wheel', on.wheel, { passive: false });

  return {
    draw(next) {
      if (view && isSameView(view, next)) return;
      view = next;
      shapes = ribbonShapes(next.bitext.beads, next.level, -next.origin, height - next.origin, next.origin);
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
