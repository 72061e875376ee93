import type { RibbonShape } from './ribbon-shapes.ts';

/** Colours of the ribbon, as a canvas takes them. */
export interface RibbonColors {
  readonly link: string;
  readonly weak: string;
  readonly unmatched: string;
  readonly pinned: string;
  readonly current: string;
  /** The tint of the current bead's lines. */
  readonly currentRow: string;
  readonly label: string;
  readonly surface: string;
  readonly labelFont: string;
}

/** Which links stand out, by index of the bead; -1 for none. */
export interface RibbonEmphasis {
  readonly current: number;
  readonly hovered: number;
}

/** Draws the shapes on a canvas of `width` px, where the first line of a bead is `lineHeight` px high. */
export function paintRibbon(
  context: CanvasRenderingContext2D,
  shapes: readonly RibbonShape[],
  size: { readonly width: number; readonly height: number; readonly lineHeight: number },
  colors: RibbonColors,
  emphasis: RibbonEmphasis,
): void {
  context.clearRect(0, 0, size.width, size.height);
  // Once, since reading a font's name is most of what a label costs.
  context.font = colors.labelFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const shape of shapes) {
    const isCurrent = shape.bead === emphasis.current;
    if (isCurrent) paintRow(context, shape, size.width, colors.currentRow);
    const stands = isCurrent || shape.bead === emphasis.hovered;
    const color = isCurrent ? colors.current : baseColor(shape, colors);
    context.globalAlpha = 1;
    context.lineWidth = stands ? 2 : 1;
    context.setLineDash(shape.weak ? [4, 3] : []);
    context.strokeStyle = color;
    context.fillStyle = baseColor(shape, colors);
    if (shape.form === 'pair') paintPair(context, shape, size);
    else if (shape.form === 'group') paintGroup(context, shape, size.width, stands);
    else paintUnmatched(context, shape, size, stands);
    context.setLineDash([]);
    if (shape.pinned) paintPin(context, shape, size, colors);
    else if (shape.label !== '') paintLabel(context, shape, size, colors);
  }
}

function baseColor(shape: RibbonShape, colors: RibbonColors): string {
  if (shape.form === 'unmatched') return colors.unmatched;
  return shape.weak ? colors.weak : colors.link;
}

function paintPair(
  context: CanvasRenderingContext2D,
  shape: RibbonShape,
  size: { readonly width: number; readonly lineHeight: number },
): void {
  const y = Math.round(shape.top + size.lineHeight / 2) + 0.5;
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(size.width, y);
  context.stroke();
}

/** Goes on with the tint of the lines on both sides. */
function paintRow(context: CanvasRenderingContext2D, shape: RibbonShape, width: number, color: string): void {
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
  shape: RibbonShape,
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
  shape: RibbonShape,
  size: { readonly width: number; readonly lineHeight: number },
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

function paintPin(
  context: CanvasRenderingContext2D,
  shape: RibbonShape,
  size: { readonly width: number; readonly lineHeight: number },
  colors: RibbonColors,
): void {
  context.fillStyle = colors.pinned;
  context.strokeStyle = colors.surface;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(size.width / 2, Math.round(shape.top + size.lineHeight / 2) + 0.5, 4.5, 0, Math.PI * 2);
  context.stroke();
  context.fill();
}

function paintLabel(
  context: CanvasRenderingContext2D,
  shape: RibbonShape,
  size: { readonly width: number; readonly lineHeight: number },
  colors: RibbonColors,
): void {
  context.fillStyle = colors.label;
  const isSource = shape.sourceEnd > shape.targetEnd;
  // Beside the wedge, on the side where there is nothing.
  const x = shape.form === 'unmatched' ? size.width * (isSource ? 0.76 : 0.24) : size.width / 2;
  context.fillText(shape.label, x, shape.top + size.lineHeight / 2);
}

/** Px that a shape keeps from the edges of its lines, so that neighbours are told apart. */
const INSET = 2;
