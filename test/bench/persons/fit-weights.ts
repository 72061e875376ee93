import type { HeardWord } from '../../../shared/names/sound/heard-word.ts';
import { hear, logOdds, oddsWeights } from '../../../shared/names/sound/heard-word.ts';
import { costsFrom } from '../../../shared/names/sound/costs.ts';
import type { Weights } from '../../../shared/names/sound/difference-weights.ts';
import { PRIOR_WEIGHTS } from './prior-weights.ts';

/** Two words and whether they are one name. */
export interface Example {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const NAMES = Object.keys(PRIOR_WEIGHTS);
const INDEX: ReadonlyMap<string, number> = new Map(NAMES.map((name, at) => [name, at]));
/** Standard deviation of the weights around their guesses, in log-odds. */
const SPREAD = 0.8;
/** Of those that a few odd examples would pull far off. */
const SMALL_SPREAD = 0.24;
const STIFF: ReadonlySet<string> = new Set(
  (
    'consonant|foreign consonant|foreign sound|last consonant|last a|agreed consonant|last vowel|first vowel|other gender|j?=X|J~g|a~i|s~z|' +
    'e~o|vowel before last s|c=T|c=C|g~k|l~r|n~m'
  ).split('|'),
);
/** Two spellings of one name that are farther apart than this are no romanisations of each other; they teach nothing. */
const HOPELESS = -3;
const ROUNDS = 4;
const STEPS = 150;

const heard = new Map<string, HeardWord>();

export function heardOnce(word: string): HeardWord {
  const known = heard.get(word) ?? hear(word);
  if (!known) throw new Error(`Not heard: ${word}`);
  heard.set(word, known);
  return known;
}

/**
 * Weights for which the examples are likeliest, kept near `PRIOR_WEIGHTS` (logistic regression with a Gaussian prior, weights of
 * differences not below zero), alternating with the alignment of each pair at the weights of the round before. Resilient
 * propagation (Riedmiller and Braun 1993) finds them.
 */
export function fittedWeights(examples: readonly Example[]): Weights {
  let weights: Weights = PRIOR_WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) weights = refitted(examples, weights, round > 0);
  return weights;
}

function refitted(examples: readonly Example[], before: Weights, choosy: boolean): Weights {
  const costs = costsFrom(before);
  const rows: { counts: [number, number][]; same: number; weight: number }[] = [];
  for (const { left, right, same, weight } of examples) {
    const [one, other] = [heardOnce(left), heardOnce(right)];
    if (choosy && same && logOdds(one, other, costs) < HOPELESS) continue;
    const counts = new Map<number, number>([[indexOf('start'), -1]]);
    for (const name of oddsWeights(one, other, costs)) {
      const at = indexOf(name);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    rows.push({ counts: [...counts], same: Number(same), weight });
  }
  const prior = Float64Array.from(NAMES, (name) => PRIOR_WEIGHTS[name]);
  const spread = Float64Array.from(NAMES, (name) => (STIFF.has(name) ? SMALL_SPREAD : SPREAD));
  const weights = Float64Array.from(NAMES, (name) => before[name]);
  const step = new Float64Array(NAMES.length).fill(0.05);
  let slopeBefore = new Float64Array(NAMES.length);
  for (let turn = 0; turn < STEPS; turn++) {
    const slope = weights.map((weight, at) => (weight - prior[at]) / spread[at] ** 2);
    for (const { counts, same, weight } of rows) {
      let odds = 0;
      for (const [at, count] of counts) odds -= weights[at] * count;
      const error = (same - 1 / (1 + Math.exp(-odds))) * weight;
      for (const [at, count] of counts) slope[at] += error * count;
    }
    for (const [at, name] of NAMES.entries()) {
      const turned = slope[at] * slopeBefore[at];
      if (turned > 0) step[at] = Math.min(0.3, step[at] * 1.2);
      else if (turned < 0) step[at] /= 2;
      weights[at] -= Math.sign(slope[at]) * step[at];
      if (name !== 'start' && name !== 'agreed consonant') weights[at] = Math.max(0, weights[at]);
    }
    slopeBefore = slope;
  }
  return Object.fromEntries(NAMES.map((name, at) => [name, weights[at]]));
}

function indexOf(name: string): number {
  const at = INDEX.get(name);
  if (at === undefined) throw new Error(`No guess for ${name}.`);
  return at;
}
