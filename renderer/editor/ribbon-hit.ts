import type { Extent } from '../../shared/rows/lines.ts';
import { bandsOf, curveAt } from './ribbon-bands.ts';
import type { CrossingShape, RibbonShape } from './ribbon-shapes.ts';

/** A point on the ribbon. */
export interface RibbonPlace {
  /** Px from the top of what is seen. */
  readonly y: number;
  /** How far it is from the source's edge (0) to the target's (1). */
  readonly share: number;
}

/** Beside a line its own link is meant, whatever passes over it on a steep way: so far from the edges. */
const BESIDE = 0.25;

/**
 * The shape under the pointer, breath after a row included. Where links cross, the one on top: the first that `front` names, else
 * the one drawn last; between them the nearest.
 */
export function shapeAt(
  shapes: readonly RibbonShape[],
  place: RibbonPlace,
  front: readonly number[] = [],
): RibbonShape | null {
  const found = shapes.findLast((shape) => shape.top <= place.y);
  if (found?.form !== 'crossing') return found ?? null;
  const { share } = place;
  const at = { ...place, share: share < BESIDE ? 0 : share > 1 - BESIDE ? 1 : share };
  const near = shapes.flatMap((shape) =>
    shape.form === 'crossing' && shape.top === found.top
      ? [{ shape, away: distanceFrom(shape, at), rank: front.indexOf(shape.bead) }]
      : [],
  );
  const under = near.filter(({ away }) => away === 0);
  if (under.length === 0) return near.reduce((best, one) => (one.away < best.away ? one : best)).shape;
  const inFront = under.filter(({ rank }) => rank >= 0).toSorted((left, right) => left.rank - right.rank);
  return (inFront[0] ?? under[under.length - 1]).shape;
}

/** Px from the nearest band, 0 inside of one. */
function distanceFrom(shape: CrossingShape, { y, share }: RibbonPlace): number {
  return Math.min(...extentsAt(shape, share).map(({ top, end }) => Math.max(top - y, y - end, 0)));
}

/** Where the link is at that share of the way; one without partner is in its own half of the ribbon. */
function extentsAt(shape: CrossingShape, share: number): readonly Extent[] {
  if (shape.target.length === 0) return share <= 0.5 ? shape.source : [];
  if (shape.source.length === 0) return share >= 0.5 ? shape.target : [];
  return bandsOf(shape).map(({ source, target }) => ({
    top: curveAt(source.top, target.top, share),
    end: curveAt(source.end, target.end, share),
  }));
}
