import type { Extent } from '../../shared/rows/lines.ts';
import type { Band } from './ribbon-bands.ts';
import { bandsOf } from './ribbon-bands.ts';
import type { RibbonColors, RibbonEmphasis, RibbonSize } from './ribbon-canvas.ts';
import { INSET, paintPin } from './ribbon-canvas.ts';
import type { CrossingShape } from './ribbon-shapes.ts';

/**
 * Draws a link that shares its row: a band from each run of its lines to the other side, edged in the colour of the page so
 * that one sees which lies over which.
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
  const isUnmatched = shape.source.length === 0 || shape.target.length === 0;
  const base = isUnmatched ? colors.unmatched : shape.weak ? colors.weak : colors.link;
  const edge = isCurrent ? colors.current : stands ? colors.label : base;
  // The colour of what is weak is made for lines, and loud on a band.
  const share = (stands ? 0.9 : 0.6) * (shape.weak ? 0.4 : 1);
  const look = { base, edge, surface: colors.surface, dash: shape.weak ? [4, 3] : [], stands, share };
  const bands = bandsOf(shape);
  for (const band of bands) paintBand(context, band, size.width, look);
  if (bands.length === 0) {
    for (const extent of shape.source) paintStub(context, extent, 0, size.width, look);
    for (const extent of shape.target) paintStub(context, extent, size.width, size.width, look);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Its name where it begins, since the middle is where links cross, and its pin at the other end: over all of them. */
export function nameCrossing(
  context: CanvasRenderingContext2D,
  shape: CrossingShape,
  size: RibbonSize,
  colors: RibbonColors,
): void {
  const end = shape.target[0];
  if (shape.pinned && end) paintPin(context, size.width - PIN_INSET, middleOf(end, size), colors);
  const x = size.width * (shape.source.length > 0 ? 0.34 : 0.76);
  paintName(context, shape.label, x, middleOf(shape.source[0] ?? end, size), colors);
}

interface Look {
  readonly base: string;
  readonly edge: string;
  readonly surface: string;
  readonly dash: readonly number[];
  readonly stands: boolean;
  /** How much of the colour a band has, 0 to 1. */
  readonly share: number;
}

/** Px from the edge to the middle of a pin's dot. */
const PIN_INSET = 7;

/** Of a long run its first line, where a plain link has its name too. */
function middleOf({ top, end }: Extent, { lineHeight }: RibbonSize): number {
  return Math.min(top + lineHeight / 2, (top + end) / 2);
}

function paintBand(context: CanvasRenderingContext2D, band: Band, width: number, look: Look): void {
  const source = { top: band.source.top + INSET, end: band.source.end - INSET };
  const target = { top: band.target.top + INSET, end: band.target.end - INSET };
  const edges = (): void => {
    context.beginPath();
    context.moveTo(0, source.top);
    context.bezierCurveTo(width / 2, source.top, width / 2, target.top, width, target.top);
    context.moveTo(0, source.end);
    context.bezierCurveTo(width / 2, source.end, width / 2, target.end, width, target.end);
  };
  edges();
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.lineWidth = look.stands ? 7 : 5;
  context.strokeStyle = look.surface;
  context.stroke();
  context.beginPath();
  context.moveTo(0, source.top);
  context.bezierCurveTo(width / 2, source.top, width / 2, target.top, width, target.top);
  context.lineTo(width, target.end);
  context.bezierCurveTo(width / 2, target.end, width / 2, source.end, 0, source.end);
  context.closePath();
  context.fillStyle = look.surface;
  context.fill();
  context.fillStyle = look.base;
  context.globalAlpha = look.share;
  context.fill();
  edges();
  context.globalAlpha = 1;
  context.setLineDash([...look.dash]);
  context.lineWidth = look.stands ? 2 : 1;
  context.strokeStyle = look.edge;
  context.stroke();
}

/** A segment without partner among links that cross: a short tongue from its edge. */
function paintStub(
  context: CanvasRenderingContext2D,
  extent: Extent,
  wall: number,
  width: number,
  look: Look,
): void {
  const top = extent.top + INSET;
  const end = extent.end - INSET;
  const tip = wall === 0 ? width * 0.3 : width * 0.7;
  context.beginPath();
  context.moveTo(wall, top);
  context.quadraticCurveTo(tip, top, tip, (top + end) / 2);
  context.quadraticCurveTo(tip, end, wall, end);
  context.closePath();
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.lineWidth = 4;
  context.strokeStyle = look.surface;
  context.stroke();
  context.fillStyle = look.base;
  context.fill();
  if (!look.stands) return;
  context.lineWidth = 2;
  context.strokeStyle = look.edge;
  context.stroke();
}

function paintName(
  context: CanvasRenderingContext2D,
  name: string,
  x: number,
  y: number,
  colors: Pick<RibbonColors, 'label' | 'surface'>,
): void {
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = colors.surface;
  context.strokeText(name, x, y);
  context.fillStyle = colors.label;
  context.fillText(name, x, y);
}
