import type { Extent } from '../../shared/rows/lines.ts';
import type { RibbonColors, RibbonEmphasis, RibbonSize } from './ribbon-canvas.ts';
import { INSET } from './ribbon-canvas.ts';
import type { Curve } from './ribbon-curves.ts';
import { curvesOf } from './ribbon-curves.ts';
import type { CrossingShape } from './ribbon-shapes.ts';

/**
 * Draws a link that cannot be level: a bar along each run of its lines, and between them curves in a colour of their own, edged in
 * the colour of the page so that one sees which lies over which.
 */
export function paintCrossing(
  context: CanvasRenderingContext2D,
  shape: CrossingShape,
  size: RibbonSize,
  colors: RibbonColors,
  emphasis: RibbonEmphasis,
): void {
  const isCurrent = shape.bead === emphasis.current;
  const stands = isCurrent || shape.bead === emphasis.hovered;
  const bar = stands ? 4 : 3;
  context.globalAlpha = 1;
  context.setLineDash([]);
  if (isCurrent) {
    context.fillStyle = colors.currentRow;
    for (const run of shape.source) context.fillRect(0, run.top, size.width / 2, run.end - run.top);
    for (const run of shape.target)
      context.fillRect(size.width / 2, run.top, size.width / 2, run.end - run.top);
  }
  for (const curve of curvesOf(shape, size, stands)) paintCurve(context, curve, shape.weak, stands, colors);
  context.setLineDash([]);
  context.fillStyle = colors.moved;
  for (const run of shape.source) paintBar(context, run, 0, bar);
  for (const run of shape.target) paintBar(context, run, size.width - bar, bar);
}

function paintBar(
  context: CanvasRenderingContext2D,
  { top, end }: Extent,
  left: number,
  width: number,
): void {
  context.fillRect(left, top + INSET, width, end - top - 2 * INSET);
}

function paintCurve(
  context: CanvasRenderingContext2D,
  curve: Curve,
  isWeak: boolean,
  stands: boolean,
  colors: RibbonColors,
): void {
  const { from, handles, to } = curve;
  const trace = (): void => {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.bezierCurveTo(handles[0].x, handles[0].y, handles[1].x, handles[1].y, to.x, to.y);
  };
  context.setLineDash([]);
  trace();
  context.lineWidth = stands ? 7 : 4.5;
  context.strokeStyle = colors.surface;
  context.stroke();
  trace();
  context.setLineDash(isWeak ? [4, 3] : []);
  context.lineWidth = stands ? 3 : 1.5;
  context.strokeStyle = colors.moved;
  context.stroke();
  if (curve.leaves) paintArrow(context, curve, stands ? 5 : 3.5, colors);
}

function paintArrow(
  context: CanvasRenderingContext2D,
  { to, leaves }: Curve,
  reach: number,
  colors: RibbonColors,
): void {
  const down = leaves === 'down' ? 1 : -1;
  context.setLineDash([]);
  context.fillStyle = colors.moved;
  context.beginPath();
  context.moveTo(to.x, to.y + down * reach);
  context.lineTo(to.x - reach, to.y - down * reach * 0.6);
  context.lineTo(to.x + reach, to.y - down * reach * 0.6);
  context.closePath();
  context.fill();
}
