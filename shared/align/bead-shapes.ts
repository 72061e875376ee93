import type { Weights } from './weights.ts';

/** A kind of bead that the search may use: `p` source units to `q` target units. */
export interface BeadShape {
  readonly p: number;
  readonly q: number;
  readonly cost: number;
}

/** The shapes with partners on both sides, up to `reach` to one and, many to many, `reach + 1` units in all. */
export function beadShapes(reach: number, weights: Weights): BeadShape[] {
  const shapes: BeadShape[] = [];
  for (let p = 1; p <= reach; p++) {
    for (let q = 1; q <= reach; q++) {
      if (p > 1 && q > 1 && p + q > Math.max(4, reach + 1)) continue;
      shapes.push({ p, q, cost: shapeCost(p, q, weights) });
    }
  }
  return shapes.toSorted((left, right) => left.p + left.q - right.p - right.q);
}

function shapeCost(p: number, q: number, weights: Weights): number {
  if (p === 1 && q === 1) return 0;
  if (p === 1 || q === 1) return weights.merge + weights.mergeMore * (Math.max(p, q) - 2);
  return weights.cross + weights.crossMore * (p + q - 4);
}
