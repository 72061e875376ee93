import type { Extent } from '../../shared/rows/lines.ts';
import type { CrossingShape } from './ribbon-shapes.ts';

/** One way of a crossing link: from a run of its source lines to one of its target lines. */
export interface Band {
  readonly source: Extent;
  readonly target: Extent;
}

/**
 * Ways that make one thing of all runs of a link: the first source run goes to every target run, and every other one to the last.
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
