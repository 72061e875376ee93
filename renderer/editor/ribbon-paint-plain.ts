import type { RibbonColors, RibbonEmphasis, RibbonSize } from './ribbon-canvas.ts';
import { INSET } from './ribbon-canvas.ts';
import type { PlainShape } from './ribbon-shapes.ts';

/** Draws a link that crosses nothing: a line, a band, or a wedge that ends in nothing. */
export function paintPlain(
  context: CanvasRenderingContext2D,
  shape: PlainShape,
  size: RibbonSize,
  colors: RibbonColors,
  emphasis: RibbonEmphasis,
): void {
  const isCurrent = shape.bead === emphasis.current;
  if (isCurrent) paintRow(context, shape, size.width, colors.currentRow);
  const stands = isCurrent || shape.bead === emphasis.hovered;
  context.globalAlpha = 1;
  context.lineWidth = stands ? 2 : 1;
  context.setLineDash(shape.weak ? [4, 3] : []);
  context.strokeStyle = isCurrent ? colors.current : baseColor(shape, colors);
  context.fillStyle = baseColor(shape, colors);
  if (shape.form === 'pair') paintPair(context, shape, size);
  else if (shape.form === 'group') paintGroup(context, shape, size.width, stands);
  else paintUnmatched(context, shape, size, stands);
  context.setLineDash([]);
}

function baseColor(shape: PlainShape, colors: RibbonColors): string {
  if (shape.form === 'unmatched') return colors.unmatched;
  return shape.weak ? colors.weak : colors.link;
}

function paintPair(context: CanvasRenderingContext2D, shape: PlainShape, size: RibbonSize): void {
  const y = Math.round(shape.top + size.lineHeight / 2) + 0.5;
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(size.width, y);
  context.stroke();
}

/** Goes on with the tint of the lines on both sides. */
function paintRow(context: CanvasRenderingContext2D, shape: PlainShape, width: number, color: string): void {
  context.globalAlpha = 1;
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(0, shape.top);
  context.lineTo(width, shape.top);
  context.lineTo(width, shape.targetEnd);
  context.bezierCurveTo(width * 0.5, shape.targetEnd, width * 0.5, shape.sourceEnd, 0, shape.sourceEnd);
  context.closePath();
  context.fill();
}

/** A band from all lines of one side to all lines of the other. */
function paintGroup(
  context: CanvasRenderingContext2D,
  shape: PlainShape,
  width: number,
  stands: boolean,
): void {
  const top = shape.top + INSET;
  const source = shape.sourceEnd - INSET;
  const target = shape.targetEnd - INSET;
  context.beginPath();
  context.moveTo(0, top);
  context.lineTo(width, top);
  context.lineTo(width, target);
  context.bezierCurveTo(width * 0.5, target, width * 0.5, source, 0, source);
  context.closePath();
  context.globalAlpha = stands ? 0.75 : 0.5;
  context.fill();
  context.globalAlpha = 1;
  context.beginPath();
  context.moveTo(0.5, top);
  context.lineTo(0.5, source);
  context.moveTo(width - 0.5, top);
  context.lineTo(width - 0.5, target);
  context.stroke();
}

/** A wedge that ends in nothing, halfway to the other side. */
function paintUnmatched(
  context: CanvasRenderingContext2D,
  shape: PlainShape,
  size: RibbonSize,
  stands: boolean,
): void {
  const inSource = shape.sourceEnd > shape.targetEnd;
  const top = shape.top + INSET;
  const end = Math.max(shape.sourceEnd, shape.targetEnd) - INSET;
  const wall = inSource ? 0 : size.width;
  const tip = size.width / 2;
  const middle = Math.min(shape.top + size.lineHeight / 2, (top + end) / 2);
  const bend = (wall + tip) / 2;
  context.beginPath();
  context.moveTo(wall, top);
  context.quadraticCurveTo(bend, top, tip, middle);
  context.bezierCurveTo(bend, middle, bend, end, wall, end);
  context.closePath();
  context.fill();
  if (stands) context.stroke();
}
