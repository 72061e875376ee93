import type { DragEvent, DragState, DragWish } from './drag-state.ts';
import { dragStep, IDLE } from './drag-state.ts';
import type { RibbonGround, RibbonPoint } from './drag-target.ts';
import { edgeAt, scrollAt, spotAt } from './drag-target.ts';
import { frameTask } from './frame-task.ts';

export interface RibbonDrag {
  state(): DragState;
  /** Lets go of what is held, to no effect. */
  cancel(): void;
  dispose(): void;
}

export interface RibbonDragEvents {
  /** What the ribbon stands between now; null before anything is shown. */
  readonly ground: () => RibbonGround | null;
  /** Index of the bead under the pointer; -1 for none. */
  readonly beadAt: (point: RibbonPoint) => number;
  readonly onChange: (state: DragState) => void;
  readonly onWish: (wish: DragWish) => void;
  /** Px by which what is seen shall go down. */
  readonly onScroll: (by: number) => void;
}

/** Listens to the pointer on the ribbon, and while a drag lasts to Escape and Alt wherever they are pressed. */
export function createRibbonDrag(canvas: HTMLCanvasElement, on: RibbonDragEvents): RibbonDrag {
  let state: DragState = IDLE;
  let held: number | null = null;

  const scrolling = frameTask(() => {
    const ground = on.ground();
    if (state.kind !== 'dragging' || !ground) return;
    const by = scrollAt(state.point.y, ground.height);
    if (by === 0) return;
    on.onScroll(by);
    moveTo(state.point, state.isExact);
  });

  function take(event: DragEvent): void {
    const step = dragStep(state, event);
    const isOther = step.state !== state;
    state = step.state;
    if (state.kind === 'idle') release();
    if (isOther) on.onChange(state);
    if (step.wish) on.onWish(step.wish);
  }

  function moveTo(point: RibbonPoint, isExact: boolean): void {
    const ground = on.ground();
    if (!ground) return;
    take({ kind: 'move', point, spot: spotAt(ground, point), isExact });
    if (state.kind === 'dragging' && scrollAt(point.y, ground.height) !== 0) scrolling.ask();
  }

  function release(): void {
    scrolling.cancel();
    window.removeEventListener('keydown', pressed, true);
    window.removeEventListener('keyup', pressed, true);
    if (held !== null && canvas.hasPointerCapture(held)) canvas.releasePointerCapture(held);
    held = null;
  }

  function pressed(event: KeyboardEvent): void {
    const isAlt = event.key === 'Alt';
    if (state.kind !== 'dragging' || (!isAlt && event.key !== 'Escape')) return;
    // Alt alone would go to the window's menu, and Escape to what lies behind.
    event.preventDefault();
    event.stopPropagation();
    if (isAlt) take({ kind: 'exact', isExact: event.type === 'keydown' });
    else if (event.type === 'keydown') take({ kind: 'cancel' });
  }

  const listeners = new AbortController();
  const { signal } = listeners;
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      const ground = on.ground();
      if (event.button !== 0 || !ground) return;
      const point = pointOf(canvas, event);
      canvas.setPointerCapture(event.pointerId);
      held = event.pointerId;
      window.addEventListener('keydown', pressed, true);
      window.addEventListener('keyup', pressed, true);
      take({ kind: 'down', point, edge: edgeAt(ground, point), bead: on.beadAt(point) });
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId === held) moveTo(pointOf(canvas, event), event.altKey);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== held) return;
      moveTo(pointOf(canvas, event), event.altKey);
      take({ kind: 'up' });
    },
    { signal },
  );
  for (const lost of ['pointercancel', 'lostpointercapture'] as const)
    canvas.addEventListener(
      lost,
      (event) => {
        if (event.pointerId === held) take({ kind: 'cancel' });
      },
      { signal },
    );
  // The text keeps the focus, so that what was done by the pointer is taken back by a key.
  canvas.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  return {
    state: () => state,
    cancel: () => take({ kind: 'cancel' }),
    dispose() {
      take({ kind: 'cancel' });
      listeners.abort();
    },
  };
}

/** In px from the ribbon's left top corner, also where the pointer has left it. */
export function pointOf(canvas: HTMLCanvasElement, event: MouseEvent): RibbonPoint {
  const box = canvas.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
