import type { Extent } from '../../shared/rows/lines.ts';
import type { CrossingShape } from './ribbon-shapes.ts';

/** One band of a crossing link: from a run of its source lines to one of its target lines. */
export interface Band {
  readonly source: Extent;
  readonly target: Extent;
}

/**
 * Bands that make one thing of all runs of a link: the first source run goes to every target run, and every other one to the last.
 * None where a side is empty.
 */
export function bandsOf({ source, target }: Pick<CrossingShape, 'source' | 'target'>): readonly Band[] {
  const first = source[0];
  const last = target.at(-1);
  if (!first || !last) return [];
  return [
    ...target.map((run) => ({ source: first, target: run })),
    ...source.slice(1).map((run) => ({ source: run, target: last })),
  ];
}

/**
 * Height at `share` of the way (0 to 1) from the source's to the target's edge, on the curve that bands are drawn with: a cubic
 * Bézier whose handles are level and meet in the middle.
 */
export function curveAt(source: number, target: number, share: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const t = (low + high) / 2;
    const x = 1.5 * (1 - t) ** 2 * t + 1.5 * (1 - t) * t ** 2 + t ** 3;
    if (x < share) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  return source + (target - source) * t * t * (3 - 2 * t);
}
