import type { RibbonColors } from './ribbon-canvas.ts';
import type { RibbonLabel } from './ribbon-labels.ts';
import { DOT, LABEL_HEIGHT, LABEL_PADDING } from './ribbon-labels.ts';

/** Draws labels over everything else, on a ground of their own, so that no line strikes them through. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly RibbonLabel[],
  colors: RibbonColors,
): void {
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (const { text, pinned, x, y, width } of labels) {
    const left = x - width / 2;
    if (text !== '') {
      context.fillStyle = colors.surface;
      context.beginPath();
      context.roundRect(left, y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT, 3);
      context.fill();
      context.fillStyle = colors.label;
      context.fillText(text, x - (pinned ? DOT / 2 : 0), y);
    }
    if (pinned)
      paintDot(context, text === '' ? x : left + width - LABEL_PADDING - 3, y, text === '' ? 4.5 : 3, colors);
  }
}

/** The sign of a pinned link. */
function paintDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colors: Pick<RibbonColors, 'pinned' | 'surface'>,
): void {
  context.fillStyle = colors.pinned;
  context.strokeStyle = colors.surface;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, Math.round(y) + 0.5, radius, 0, Math.PI * 2);
  context.stroke();
  context.fill();
}
