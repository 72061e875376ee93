import type { Band } from './band.ts';
import { CellScorer } from './cell-scorer.ts';
import type { Stretch } from './evidence.ts';
import { gatherEvidence } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Pulse } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { findPath } from './search.ts';
import { stretchCosts } from './stretch-costs.ts';

/**
 * The scorer for one stretch and band. Without evidence only lengths, seams and repeats speak. Null where the pulse
 * asked to stop.
 */
export function makeScorer(
  knowledge: Knowledge,
  stretch: Stretch,
  band: Band,
  withEvidence: boolean,
  pulse: Pulse,
): CellScorer | null {
  const { source, target, repeats, reach, weights, paragraphWeight, shapes, lengths, lexicon, apart } =
    knowledge;
  const evidence = withEvidence ? gatherEvidence(source, target, stretch, band, reach, lexicon, pulse) : null;
  if (withEvidence && evidence === null) return null;
  const costs = stretchCosts(source, target, repeats, apart, stretch, reach, weights, paragraphWeight);
  return new CellScorer({ band, evidence, shapes, ...costs, lengths, weights, paragraphWeight, reach });
}

/** A search's result, with what is needed to ask how sure it is. */
export interface Searched {
  readonly path: FoundBead[];
  readonly band: Band;
  readonly scorer: CellScorer;
}

/** The best path of a stretch within a band, by all evidence; null where the pulse asked to stop. */
export function searchStretch(
  knowledge: Knowledge,
  stretch: Stretch,
  band: Band,
  openEnd: boolean,
  pulse: Pulse,
): Searched | null {
  const scorer = makeScorer(knowledge, stretch, band, true, pulse);
  const path = scorer && findPath(band, scorer, openEnd, pulse);
  return scorer && path && { path, band, scorer };
}
