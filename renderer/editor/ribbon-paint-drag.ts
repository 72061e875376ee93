import type { Side } from '../../shared/bitext/segment.ts';
import type { DragState } from './drag-state.ts';
import { wishOf } from './drag-state.ts';
import type { EdgeLine, RibbonGround, RibbonPoint } from './drag-target.ts';
import { edgeExtent } from './drag-target.ts';
import type { RibbonColors } from './ribbon-canvas.ts';

/** Half the width of a handle, px. */
const HANDLE = 5;

/** The handle at a segment's edge, by which its link can be drawn elsewhere. */
export function paintHandle(
  context: CanvasRenderingContext2D,
  ground: RibbonGround,
  edge: EdgeLine,
  colors: RibbonColors,
): void {
  const from = edgePoint(ground, edge);
  if (from) paintKnob(context, from, edge.side, colors);
}

/**
 * The link as it would be drawn if one let go: a curve to the line that would be hit, dashed where a link would go, and doubled
 * where just the two are to be linked.
 */
export function paintDrag(
  context: CanvasRenderingContext2D,
  ground: RibbonGround,
  state: Extract<DragState, { readonly kind: 'dragging' }>,
  colors: RibbonColors,
): void {
  const from = edgePoint(ground, state.edge);
  if (!from) return;
  const wish = wishOf(state);
  const hit = state.spot.kind === 'line' && wish ? edgePoint(ground, state.spot) : null;
  const to = hit ?? {
    x: Math.min(Math.max(state.point.x, 0), ground.width),
    y: state.point.y,
  };
  // To a line of its own side the curve swings out and back.
  const isLoop = state.spot.kind === 'line' && state.spot.side === state.edge.side && hit !== null;
  const bend = isLoop ? ground.width - from.x : (from.x + to.x) / 2;
  context.globalAlpha = 1;
  context.setLineDash([]);
  const thickness = wish?.kind === 'link' ? 5 : 2.5;
  for (const [width, color] of [
    [thickness + 3.5, colors.surface],
    [thickness, wish ? colors.current : colors.label],
  ] as const) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.bezierCurveTo(bend, from.y, bend, to.y, to.x, to.y);
    context.lineWidth = width;
    context.strokeStyle = color;
    if (color !== colors.surface && wish?.kind !== 'attach' && wish?.kind !== 'link')
      context.setLineDash([3, 4]);
    context.stroke();
  }
  context.setLineDash([]);
  if (wish?.kind === 'link') {
    context.lineWidth = 1.5;
    context.strokeStyle = colors.surface;
    context.stroke();
  }
  paintKnob(context, from, state.edge.side, colors);
  if (hit && state.spot.kind === 'line') paintKnob(context, hit, state.spot.side, colors);
  else if (wish?.kind === 'unlink') paintCut(context, to, colors);
}

function edgePoint(ground: RibbonGround, edge: Pick<EdgeLine, 'side' | 'segment'>): RibbonPoint | null {
  const extent = edgeExtent(ground, edge);
  return extent && { x: edge.side === 'source' ? 0 : ground.width, y: (extent.top + extent.end) / 2 };
}

/** Half a disc, on the ribbon's side of the edge. */
function paintKnob(
  context: CanvasRenderingContext2D,
  { x, y }: RibbonPoint,
  side: Side,
  colors: RibbonColors,
): void {
  const isSource = side === 'source';
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, HANDLE, isSource ? -Math.PI / 2 : Math.PI / 2, isSource ? Math.PI / 2 : -Math.PI / 2);
  context.closePath();
  context.lineWidth = 3;
  context.strokeStyle = colors.surface;
  context.stroke();
  context.fillStyle = colors.current;
  context.fill();
}

/** A cross: letting go here unlinks. */
function paintCut(context: CanvasRenderingContext2D, { x, y }: RibbonPoint, colors: RibbonColors): void {
  for (const [width, color] of [
    [6, colors.surface],
    [2.5, colors.current],
  ] as const) {
    context.beginPath();
    context.moveTo(x - 4, y - 4);
    context.lineTo(x + 4, y + 4);
    context.moveTo(x + 4, y - 4);
    context.lineTo(x - 4, y + 4);
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  }
}
