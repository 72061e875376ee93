import { cooccurrences } from './cooccurrence.ts';
import type { Cooccurrences, TrainingBead } from './cooccurrence.ts';
import type { FoldedLexicon } from './evidence.ts';
import type { LexiconPair, Trust } from './lexicon.ts';
import { makeLexicons } from './lexicon.ts';
import type { PairTable } from './pair-table.ts';
import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
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
 * with a chance component in place of the empty word, and cognates as pseudo-counts. O(pairs x rounds). Null where the
 * pulse asked to stop.
 */
export function trainLexicon(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  prior: PairTable,
  trust: Trust,
  options: TrainingOptions,
  pulse: Pulse = never,
): FoldedLexicon | null {
  const met = cooccurrences(source, target, beads, prior, options.mostPairs, pulse);
  if (met === null || pulse(2)) return null;
  const { table, owners } = met;
  const size = table.partners.length;
  const known: Known = { weights: table.weights, source: met.priorBySource, target: met.priorByTarget };
  const forward = { chances: Float32Array.from(met.together), counts: new Float32Array(size) };
  const reverse = { chances: Float32Array.from(met.together), counts: new Float32Array(size) };
  normalise(owners, forward.chances, met.sourceCount, known.weights, options, known.source);
  normalise(table.partners, reverse.chances, met.targetCount, known.weights, options, known.target);
  const chance = (1 - options.trust) / options.trust;
  const forwardFloor = floors(target, met.targetKey, met.sourceLength, chance);
  const reverseFloor = floors(source, met.sourceKey, met.targetLength, chance);
  const forwardSum = new Float64Array(met.targetKey.length);
  const reverseSum = new Float64Array(met.sourceKey.length);
  let meetings = met.pairs.length;
  const sumUp = (): void => {
    forwardSum.set(forwardFloor);
    reverseSum.set(reverseFloor);
    meetings = addChances(met, meetings, forward.chances, reverse.chances, forwardSum, reverseSum);
  };
  for (let round = 0; round < options.rounds; round++) {
    sumUp();
    forward.counts.fill(0);
    reverse.counts.fill(0);
    share(met.pairs, met.targetAt, meetings, forward.chances, forwardSum, forward.counts);
    share(met.pairs, met.sourceAt, meetings, reverse.chances, reverseSum, reverse.counts);
    forward.chances.set(forward.counts);
    reverse.chances.set(reverse.counts);
    normalise(owners, forward.chances, met.sourceCount, known.weights, options, known.source);
    normalise(table.partners, reverse.chances, met.targetCount, known.weights, options, known.target);
    if (pulse(1)) return null;
  }
  const { folds } = options;
  if (folds <= 1) {
    const lexicon = makeLexicons(
      source,
      target,
      owners,
      table.partners,
      forward.chances,
      reverse.chances,
      trust,
    );
    return inFolds(source, target, beads, [lexicon]);
  }
  sumUp();
  const alive = livingPairs(forward.counts, reverse.counts, known.weights);
  const from = alive.map((pair) => owners[pair]);
  const to = alive.map((pair) => table.partners[pair]);
  const weights = Float32Array.from(alive, (pair) => known.weights[pair]);
  const place = new Int32Array(size);
  alive.forEach((pair, at) => (place[pair] = at));
  const lexicons: LexiconPair[] = [];
  const dealt: Dealt = {
    foldAt: Uint8Array.from(met.beadOf, (bead) => bead % folds),
    place,
    width: alive.length,
  };
  const gave = new Float32Array(alive.length * folds);
  const gaveBack = new Float32Array(alive.length * folds);
  sumByFold(met, met.targetAt, meetings, forward.chances, forwardSum, dealt, gave);
  sumByFold(met, met.sourceAt, meetings, reverse.chances, reverseSum, dealt, gaveBack);
  for (let fold = 0; fold < folds; fold++) {
    const there = countsWithout(alive, forward.counts, gave, fold);
    const back = countsWithout(alive, reverse.counts, gaveBack, fold);
    const sourceCount = withoutFold(met.sourceCount, met.sourceKey, met.beadOf, fold, folds);
    const targetCount = withoutFold(met.targetCount, met.targetKey, met.targetBeadOf, fold, folds);
    normalise(from, there, sourceCount, weights, options, known.source);
    normalise(to, back, targetCount, weights, options, known.target);
    lexicons.push(makeLexicons(source, target, from, to, there, back, trust));
  }
  return inFolds(source, target, beads, lexicons);
}

interface Known {
  readonly weights: Float32Array;
  readonly source: Float64Array;
  readonly target: Float64Array;
}

function inFolds(
  source: SideText,
  target: SideText,
  beads: readonly TrainingBead[],
  lexicons: readonly LexiconPair[],
): FoldedLexicon {
  const sourceFold = new Uint8Array(source.count);
  const targetFold = new Uint8Array(target.count);
  const folds = lexicons.length;
  if (folds > 1) {
    // A lonely unit goes with the bead before it: of a repeat, that is what it repeats.
    beads.forEach((bead, index) => {
      const next = beads[index + 1];
      sourceFold.fill(index % folds, bead.fromSource, next?.fromSource);
      targetFold.fill(index % folds, bead.fromTarget, next?.fromTarget);
    });
  }
  return { lexicons, sourceFold, targetFold };
}

/*
 * The loops over all meetings: each by itself and without closures, so that they are compiled early even in the first
 * call of all.
 */

/**
 * Sums up the chances that each token has of coming from any across, in both directions. Closes up the list over
 * meetings of pairs that have no chance left in either, for they never rise again; answers how many are left.
 */
function addChances(
  met: Cooccurrences,
  length: number,
  forward: Float32Array,
  reverse: Float32Array,
  forwardSum: Float64Array,
  reverseSum: Float64Array,
): number {
  const { pairs, sourceAt, targetAt } = met;
  let used = 0;
  for (let at = 0; at < length; at++) {
    const pair = pairs[at];
    const there = forward[pair];
    const back = reverse[pair];
    if (there === 0 && back === 0) continue;
    const from = sourceAt[at];
    const to = targetAt[at];
    forwardSum[to] += there;
    reverseSum[from] += back;
    pairs[used] = pair;
    sourceAt[used] = from;
    targetAt[used++] = to;
  }
  return used;
}

/** Deals every token out among those that may have brought it. */
function share(
  pairs: Int32Array,
  places: Int32Array,
  length: number,
  chances: Float32Array,
  sums: Float64Array,
  counts: Float32Array,
): void {
  for (let at = 0; at < length; at++) {
    const pair = pairs[at];
    counts[pair] += chances[pair] / sums[places[at]];
  }
}

/** How the beads are dealt to folds. */
interface Dealt {
  /** Of each source token. */
  readonly foldAt: Uint8Array;
  /** Of each pair: its number among those that count. */
  readonly place: Int32Array;
  /** How many count. */
  readonly width: number;
}

/** Sums up what the beads of each fold gave to the counts. */
function sumByFold(
  met: Cooccurrences,
  places: Int32Array,
  length: number,
  chances: Float32Array,
  sums: Float64Array,
  { foldAt, place, width }: Dealt,
  gave: Float32Array,
): void {
  const { pairs, sourceAt } = met;
  for (let at = 0; at < length; at++) {
    const pair = pairs[at];
    gave[foldAt[sourceAt[at]] * width + place[pair]] += chances[pair] / sums[places[at]];
  }
}

/** The counts of the pairs that count, without what a fold gave to them. */
function countsWithout(
  alive: Int32Array,
  counts: Float32Array,
  gave: Float32Array,
  fold: number,
): Float32Array {
  const left = new Float32Array(alive.length);
  const from = fold * alive.length;
  for (let at = 0; at < alive.length; at++) left[at] = counts[alive[at]] - gave[from + at];
  return left;
}

/** Pairs that count for something before the discount, or are known. */
function livingPairs(forward: Float32Array, reverse: Float32Array, known: Float32Array): Int32Array {
  const alive = new Int32Array(known.length);
  let used = 0;
  for (let pair = 0; pair < known.length; pair++) {
    if (forward[pair] > 0 || reverse[pair] > 0 || known[pair] > 0) alive[used++] = pair;
  }
  return alive.subarray(0, used);
}

function withoutFold(
  counts: Int32Array,
  keys: Int32Array,
  beadOf: Int32Array,
  fold: number,
  folds: number,
): Int32Array {
  const left = counts.slice();
  for (let at = 0; at < keys.length; at++) if (beadOf[at] % folds === fold) left[keys[at]] -= 1;
  return left;
}

/** Expected counts to chances, in place: discounted, cognates added, over the occurrences of the key that speaks. */
function normalise(
  speakers: Int32Array,
  counts: Float32Array,
  occurrences: Int32Array,
  weights: Float32Array,
  options: TrainingOptions,
  priorSums: Float64Array,
): void {
  const { prior, discount } = options;
  const totals = new Float64Array(occurrences.length);
  for (let pair = 0; pair < counts.length; pair++) totals[speakers[pair]] += counts[pair];
  for (let pair = 0; pair < counts.length; pair++) {
    const rest = counts[pair] > discount ? counts[pair] - discount : 0;
    if (rest === 0 && weights[pair] === 0) {
      counts[pair] = 0;
      continue;
    }
    const key = speakers[pair];
    const among = priorSums[key] > 1 ? priorSums[key] : 1;
    const known = (prior * weights[pair]) / among;
    const all = Math.max(totals[key], occurrences[key]) + prior * Math.min(1, priorSums[key]);
    counts[pair] = (rest + known) / Math.max(1e-9, all);
  }
}

function floors(side: SideText, keys: Int32Array, lengths: Int32Array, chance: number): Float64Array {
  const { frequencies } = side.vocabulary;
  const all = side.tokens.length + 1;
  const floor = new Float64Array(keys.length);
  for (let at = 0; at < keys.length; at++) floor[at] = (chance * lengths[at] * frequencies[keys[at]]) / all;
  return floor;
}
