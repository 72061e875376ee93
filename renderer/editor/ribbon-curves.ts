import type { Side } from '../../shared/bitext/segment.ts';
import type { Extent } from '../../shared/rows/lines.ts';
import type { RibbonPoint } from './drag-target.ts';
import { bandsOf } from './ribbon-bands.ts';
import type { RibbonSize } from './ribbon-canvas.ts';
import type { CrossingShape } from './ribbon-shapes.ts';

/** A cubic Bézier from a line of a crossing link to its partner, or towards it. Px from the ribbon's left top corner. */
export interface Curve {
  readonly from: RibbonPoint;
  readonly handles: readonly [RibbonPoint, RibbonPoint];
  readonly to: RibbonPoint;
  /** Where it leads where it ends before its partner, which is out of sight; null where it arrives. */
  readonly leaves: 'up' | 'down' | null;
}

/** Px from the edge of what is seen to the tip of a curve that goes there. */
const EDGE = 5;

/** Height at which a run is joined: its first line, where a plain link has its line too. */
export function jointOf({ top, end }: Extent, { lineHeight }: Pick<RibbonSize, 'lineHeight'>): number {
  return Math.min(top + lineHeight / 2, (top + end) / 2);
}

/**
 * The curves of a crossing link: between ends that are in sight, and from one in sight a short way towards one that is not, or all
 * the way to the edge where the link stands out. None between two ends that are out of sight.
 */
export function curvesOf(
  shape: Pick<CrossingShape, 'source' | 'target'>,
  size: RibbonSize,
  stands: boolean,
): readonly Curve[] {
  const curves: Curve[] = [];
  const left = new Set<string>();
  for (const band of bandsOf(shape)) {
    const source = jointOf(band.source, size);
    const target = jointOf(band.target, size);
    const sees = { source: isSeen(source, size), target: isSeen(target, size) };
    if (sees.source && sees.target) {
      curves.push(between({ x: 0, y: source }, { x: size.width, y: target }));
      continue;
    }
    if (!sees.source && !sees.target) continue;
    const [side, y, other]: [Side, number, number] = sees.source
      ? ['source', source, target]
      : ['target', target, source];
    const way = other > y ? 'down' : 'up';
    const key = `${side} ${y} ${way}`;
    if (left.has(key)) continue;
    left.add(key);
    curves.push(leaving({ x: side === 'source' ? 0 : size.width, y }, way, size, stands));
  }
  return curves;
}

function isSeen(y: number, { height }: RibbonSize): boolean {
  return y >= 0 && y <= height;
}

function between(from: RibbonPoint, to: RibbonPoint): Curve {
  const bend = (from.x + to.x) / 2;
  return {
    from,
    handles: [
      { x: bend, y: from.y },
      { x: bend, y: to.y },
    ],
    to,
    leaves: null,
  };
}

function leaving(from: RibbonPoint, way: 'up' | 'down', size: RibbonSize, stands: boolean): Curve {
  const x = from.x + (from.x === 0 ? 1 : -1) * size.width * 0.36;
  const edge = way === 'down' ? size.height - EDGE : EDGE;
  const near = from.y + (way === 'down' ? 1 : -1) * size.lineHeight * 0.75;
  const isNear = !stands && (way === 'down' ? near < edge : near > edge);
  const to = { x, y: isNear ? near : edge };
  return {
    from,
    handles: [
      { x, y: from.y },
      { x, y: from.y + (to.y - from.y) * 0.2 },
    ],
    to,
    leaves: way,
  };
}

/** Into so many straight pieces a curve is cut to tell how far a point is from it. */
const PIECES = 24;

/** Px from the point to the curve. */
export function distanceToCurve(curve: Curve, point: RibbonPoint): number {
  let before = curve.from;
  let nearest = Infinity;
  for (let piece = 1; piece <= PIECES; piece++) {
    const next = pointOn(curve, piece / PIECES);
    nearest = Math.min(nearest, distanceToPiece(before, next, point));
    before = next;
  }
  return nearest;
}

/** The point at `part` of the curve, 0 to 1. */
export function pointOn({ from, handles: [first, second], to }: Curve, part: number): RibbonPoint {
  const rest = 1 - part;
  const mix = (at: 'x' | 'y'): number =>
    rest ** 3 * from[at] +
    3 * rest ** 2 * part * first[at] +
    3 * rest * part ** 2 * second[at] +
    part ** 3 * to[at];
  return { x: mix('x'), y: mix('y') };
}

function distanceToPiece(from: RibbonPoint, to: RibbonPoint, point: RibbonPoint): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point.x - from.x - part * x, point.y - from.y - part * y);
}
