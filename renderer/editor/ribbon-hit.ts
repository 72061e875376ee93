import type { RibbonPoint } from './drag-target.ts';
import type { RibbonSize } from './ribbon-canvas.ts';
import { curvesOf, distanceToCurve } from './ribbon-curves.ts';
import type { CrossingShape, RibbonShape } from './ribbon-shapes.ts';

/** Beside a line its own link is meant, whatever passes there: so far from the edges, as a share of the width. */
const BESIDE = 0.25;
/** Px from a curve that still hit it. */
const NEAR = 4;

/**
 * The shape under the pointer, breath after a row included. In the ribbon's middle that is a curve that passes there: the first
 * that `front` names, else the nearest; beside the lines, and where no curve is near, the link of the row.
 */
export function shapeAt(
  shapes: readonly RibbonShape[],
  point: RibbonPoint,
  size: RibbonSize,
  front: readonly number[] = [],
): RibbonShape | null {
  const share = size.width > 0 ? point.x / size.width : 0.5;
  const isBeside = share < BESIDE || share > 1 - BESIDE;
  return (isBeside ? null : curveNear(shapes, point, size, front)) ?? shapeOfRow(shapes, point.y);
}

function curveNear(
  shapes: readonly RibbonShape[],
  point: RibbonPoint,
  size: RibbonSize,
  front: readonly number[],
): CrossingShape | null {
  let best: { readonly shape: CrossingShape; readonly rank: number; readonly away: number } | null = null;
  for (const shape of shapes) {
    if (shape.form !== 'crossing') continue;
    const curves = curvesOf(shape, size, front.includes(shape.bead));
    const away = Math.min(...curves.map((curve) => distanceToCurve(curve, point)));
    if (away > NEAR) continue;
    const named = front.indexOf(shape.bead);
    const rank = named < 0 ? front.length : named;
    if (!best || rank < best.rank || (rank === best.rank && away < best.away)) best = { shape, rank, away };
  }
  return best?.shape ?? null;
}

/** The shape with a row that begins last above that height. */
function shapeOfRow(shapes: readonly RibbonShape[], y: number): RibbonShape | null {
  let found: RibbonShape | null = null;
  let lowest = -Infinity;
  for (const shape of shapes) {
    const tops =
      shape.form === 'crossing' ? [...shape.source, ...shape.target].map(({ top }) => top) : [shape.top];
    for (const top of tops) {
      if (top > y || top < lowest) continue;
      lowest = top;
      found = shape;
    }
  }
  return found;
}
