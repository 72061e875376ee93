import { cooccurrences } from './cooccurrence.ts';
import type { TrainingBead } from './cooccurrence.ts';
import type { FoldedLexicon } from './evidence.ts';
import type { LexiconPair, Trust } from './lexicon.ts';
import { makeLexicons } from './lexicon.ts';
import type { PairTable } from './pair-table.ts';
import type { SideText } from './side-text.ts';

export interface TrainingOptions {
  /** Share of a token's occurrences believed to come from a partner, the rest being chance. */
  readonly trust: number;
  /** How many occurrences a cognate of weight 1 counts as. */
  readonly prior: number;
  /** Taken off every expected count: what one chance meeting is worth. */
  readonly discount: number;
  readonly rounds: number;
  /** Beads are dealt to this many folds; each fold is judged by a lexicon that has not seen it. 1 for none. */
  readonly folds: number;
  /** Pairs of tokens looked at; where beads have more, every n-th bead is taken. */
  readonly mostPairs: number;
}

/**
 * Learns both directions of a lexicon from beads: IBM Model 1 (Brown et al. 1993; improved estimates after Moore 2004)
 * with a chance component in place of the empty word, and cognates as pseudo-counts. O(pairs x rounds).
 */
export function trainLexicon(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  prior: PairTable,
  trust: Trust,
  options: TrainingOptions,
): FoldedLexicon {
  const met = cooccurrences(source, target, beads, prior, options.mostPairs);
  const { table, pairs, sourceAt, targetAt, sourceLength, targetLength, sourceKey, targetKey } = met;
  const size = table.partners.length;
  const forward = Float32Array.from(met.together);
  const reverse = Float32Array.from(met.together);
  normalise(met.owners, forward, met.sourceCount, table, options, met.priorBySource);
  normalise(table.partners, reverse, met.targetCount, table, options, met.priorByTarget);
  const chance = (1 - options.trust) / options.trust;
  const forwardFloor = floors(target, targetKey, sourceLength, chance);
  const reverseFloor = floors(source, sourceKey, targetLength, chance);
  const forwardSum = new Float64Array(targetKey.length);
  const reverseSum = new Float64Array(sourceKey.length);
  const forwardCount = new Float32Array(size);
  const reverseCount = new Float32Array(size);
  const sumUp = (): void => {
    forwardSum.set(forwardFloor);
    reverseSum.set(reverseFloor);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at];
      forwardSum[targetAt[at]] += forward[pair];
      reverseSum[sourceAt[at]] += reverse[pair];
    }
  };
  for (let round = 0; round < options.rounds; round++) {
    sumUp();
    forwardCount.fill(0);
    reverseCount.fill(0);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at];
      forwardCount[pair] += forward[pair] / forwardSum[targetAt[at]];
      reverseCount[pair] += reverse[pair] / reverseSum[sourceAt[at]];
    }
    forward.set(forwardCount);
    reverse.set(reverseCount);
    normalise(met.owners, forward, met.sourceCount, table, options, met.priorBySource);
    normalise(table.partners, reverse, met.targetCount, table, options, met.priorByTarget);
  }
  const lexicons: LexiconPair[] = [];
  const { folds } = options;
  if (folds <= 1) {
    lexicons.push(makeLexicons(source, target, table, forward, reverse, trust));
  } else {
    const foldForward = Array.from({ length: folds }, () => forwardCount.slice());
    const foldReverse = Array.from({ length: folds }, () => reverseCount.slice());
    sumUp();
    for (let at = 0; at < pairs.length; at++) {
      const fold = met.beadOf[sourceAt[at]] % folds;
      const pair = pairs[at];
      foldForward[fold][pair] -= forward[pair] / forwardSum[targetAt[at]];
      foldReverse[fold][pair] -= reverse[pair] / reverseSum[sourceAt[at]];
    }
    for (let fold = 0; fold < folds; fold++) {
      const sourceCount = met.sourceCount.slice();
      const targetCount = met.targetCount.slice();
      sourceKey.forEach((key, at) => (sourceCount[key] -= met.beadOf[at] % folds === fold ? 1 : 0));
      targetKey.forEach((key, at) => (targetCount[key] -= met.targetBeadOf[at] % folds === fold ? 1 : 0));
      normalise(met.owners, foldForward[fold], sourceCount, table, options, met.priorBySource);
      normalise(table.partners, foldReverse[fold], targetCount, table, options, met.priorByTarget);
      lexicons.push(makeLexicons(source, target, table, foldForward[fold], foldReverse[fold], trust));
    }
  }
  const sourceFold = new Uint8Array(source.count);
  const targetFold = new Uint8Array(target.count);
  if (folds > 1) {
    // A lonely unit goes with the bead before it: of a repeat, that is what it repeats.
    beads.forEach((bead, index) => {
      sourceFold.fill(index % folds, bead.fromSource);
      targetFold.fill(index % folds, bead.fromTarget);
    });
  }
  return { lexicons, sourceFold, targetFold };
}

/** Expected counts to chances, in place: discounted, cognates added, over the occurrences of the key that speaks. */
function normalise(
  speakers: Int32Array,
  counts: Float32Array,
  occurrences: Float64Array,
  table: PairTable,
  options: TrainingOptions,
  priorSums: Float64Array,
): void {
  const totals = new Float64Array(occurrences.length);
  for (let pair = 0; pair < counts.length; pair++) totals[speakers[pair]] += counts[pair];
  for (let pair = 0; pair < counts.length; pair++) {
    const key = speakers[pair];
    const share = Math.max(1, priorSums[key]);
    const prior = (options.prior * table.weights[pair]) / share;
    const all = Math.max(totals[key], occurrences[key]) + options.prior * Math.min(1, priorSums[key]);
    counts[pair] = (Math.max(0, counts[pair] - options.discount) + prior) / Math.max(1e-9, all);
  }
}

function floors(side: SideText, keys: Int32Array, lengths: Int32Array, chance: number): Float64Array {
  const { frequencies } = side.vocabulary;
  const all = side.tokens.length + 1;
  const floor = new Float64Array(keys.length);
  for (let at = 0; at < keys.length; at++) floor[at] = (chance * lengths[at] * frequencies[keys[at]]) / all;
  return floor;
}
