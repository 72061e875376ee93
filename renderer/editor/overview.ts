import type { OverviewKind, OverviewMark } from '../../shared/rows/overview.ts';

/** The whole document on a narrow strip, and where in it one is. It is the panes' scrollbar too. */
export interface Overview {
  draw(marks: readonly OverviewMark[]): void;
  /** Which part is seen, as shares of the whole: 0 to 1. Cheap: called at each scroll. */
  window(from: number, to: number): void;
  colors(colors: Readonly<Record<OverviewKind, string>>): void;
  resize(): void;
  height(): number;
}

/** The window on the strip is never lower, or it could not be grasped. */
const LOWEST_WINDOW = 16;

/** `go` is told which share of the document shall be in the middle of what is seen. */
export function createOverview(
  strip: HTMLElement,
  on: { readonly go: (share: number) => void; readonly wheel: (event: WheelEvent) => void },
): Overview {
  const canvas = strip.appendChild(document.createElement('canvas'));
  const shown = strip.appendChild(document.createElement('div'));
  shown.className = 'bitext-overview-window';
  const context = canvas.getContext('2d');
  let marks: readonly OverviewMark[] = [];
  let colors: Readonly<Record<OverviewKind, string>> | null = null;
  let width = 0;
  let height = 0;
  let grasp: number | null = null;

  function paint(): void {
    if (!context || !colors) return;
    context.clearRect(0, 0, width, height);
    for (const mark of marks) {
      context.fillStyle = colors[mark.kind];
      // Errors are as wide as the strip, the rest leaves an edge: weight speaks where colour does not.
      const inset = mark.kind === 'error' ? 2 : mark.kind === 'unmatched' ? 5 : 3;
      context.fillRect(inset, mark.top, width - 2 * inset, mark.height);
    }
  }

  const shareAt = (event: PointerEvent): number => {
    const box = strip.getBoundingClientRect();
    return Math.min(Math.max((event.clientY - box.top - (grasp ?? 0)) / Math.max(height, 1), 0), 1);
  };
  strip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    strip.setPointerCapture(event.pointerId);
    const box = shown.getBoundingClientRect();
    const inside = event.clientY >= box.top && event.clientY <= box.bottom;
    grasp = inside ? event.clientY - (box.top + box.bottom) / 2 : 0;
    if (!inside) on.go(shareAt(event));
  });
  strip.addEventListener('pointermove', (event) => {
    if (grasp !== null) on.go(shareAt(event));
  });
  const release = (): void => {
    grasp = null;
  };
  strip.addEventListener('pointerup', release);
  strip.addEventListener('pointercancel', release);
  strip.addEventListener('wheel', on.wheel, { passive: false });

  return {
    draw(next) {
      marks = next;
      paint();
    },
    window(from, to) {
      const high = Math.max((to - from) * height, LOWEST_WINDOW);
      const top = Math.min(from * height, height - high);
      shown.style.transform = `translateY(${Math.round(Math.max(top, 0))}px)`;
      shown.style.height = `${Math.round(Math.min(high, height))}px`;
    },
    colors(next) {
      colors = next;
      paint();
    },
    resize() {
      const scale = window.devicePixelRatio || 1;
      width = strip.clientWidth;
      height = strip.clientHeight;
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      context?.setTransform(scale, 0, 0, scale, 0, 0);
      paint();
    },
    height: () => height,
  };
}
