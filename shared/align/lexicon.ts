import type { PairTable } from './pair-table.ts';
import type { SideText } from './side-text.ts';
import { TOKEN_KIND } from './vocabulary.ts';

/**
 * What one text's keys say about the other's, in one direction: how much likelier a key gets where a partner stands in
 * the sentence across.
 */
export interface Lexicon {
  /** Entries of key `e` are `starts[e]` to `starts[e + 1] - 1`. */
  readonly starts: Int32Array;
  readonly partners: Int32Array;
  /** t(f | e) / p(f): how many times likelier than by chance. */
  readonly gains: Float32Array;
  /**
   * Of each key of the other text: the share of its occurrences that the lexicon explains; 0 for keys that say
   * nothing.
   */
  readonly trust: Float32Array;
}

/** Both directions. */
export interface LexiconPair {
  /** Source keys explain target keys. */
  readonly forward: Lexicon;
  /** Target keys explain source keys. */
  readonly reverse: Lexicon;
}

/** Trust by class of key (see `trustClass`), for both directions. */
export interface Trust {
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
}

const FREQUENCY_CLASSES = 6;
export const TRUST_CLASSES = 4 * FREQUENCY_CLASSES;

/** Keys of one kind and order of frequency are trusted alike. */
export function trustClass(kind: number, frequency: number): number {
  const order = frequency < ORDERS.length ? ORDERS[frequency] : FREQUENCY_CLASSES - 1;
  return kind * FREQUENCY_CLASSES + order;
}

/** Class of each frequency below that of the last class; asked for every key of every lexicon. */
const ORDERS = Uint8Array.from({ length: 2 ** (1.6 * (FREQUENCY_CLASSES - 1)) }, (_, frequency) =>
  Math.floor(Math.log2(Math.max(1, frequency)) / 1.6),
);

export function firstTrust(): Trust {
  const start = new Float64Array(TRUST_CLASSES).fill(0.6);
  start.fill(0.5, TOKEN_KIND.mark * FREQUENCY_CLASSES, (TOKEN_KIND.mark + 1) * FREQUENCY_CLASSES);
  start.fill(0.8, TOKEN_KIND.number * FREQUENCY_CLASSES, (TOKEN_KIND.number + 1) * FREQUENCY_CLASSES);
  return { forward: start, reverse: start.slice() };
}

/**
 * Lexicons of both directions from pairs of keys, where `forward` and `reverse` hold t(target | source) and
 * t(source | target) of each pair. Pairs that say nothing (gain below `LEAST_GAIN`, or next to no chance) are left out.
 */
export function makeLexicons(
  source: SideText,
  target: SideText,
  sourceKeys: Int32Array,
  targetKeys: Int32Array,
  forward: Float32Array,
  reverse: Float32Array,
  trust: Trust,
): LexiconPair {
  const left = source.vocabulary.keys.length;
  const right = target.vocabulary.keys.length;
  return {
    forward: oneDirection(sourceKeys, targetKeys, forward, left, target, trust.forward),
    reverse: oneDirection(targetKeys, sourceKeys, reverse, right, source, trust.reverse),
  };
}

const LEAST_GAIN = 1.2;
/** Chances of a key add up to 1, so that none has more than two thousand partners. */
const LEAST_CHANCE = 0.0005;

function oneDirection(
  from: Int32Array,
  to: Int32Array,
  chances: Float32Array,
  fromKeys: number,
  explained: SideText,
  trust: Float64Array,
): Lexicon {
  const { frequencies, kinds, keys } = explained.vocabulary;
  const all = explained.tokens.length + 1;
  const starts = new Int32Array(fromKeys + 1);
  const gains = new Float32Array(chances.length);
  const known = new Float32Array(frequencies.length);
  for (let pair = 0; pair < chances.length; pair++) {
    if (chances[pair] < LEAST_CHANCE) continue;
    const key = to[pair];
    const gain = (chances[pair] * all) / frequencies[key];
    if (gain < LEAST_GAIN) continue;
    gains[pair] = gain;
    starts[from[pair] + 1] += 1;
    known[key] = trust[trustClass(kinds[key], frequencies[key])];
  }
  // A number is expected across even where the other text never has it: that is what tells of its loss.
  for (let key = 0; key < known.length; key++) {
    if (kinds[key] === TOKEN_KIND.number && keys[key].length > 1)
      known[key] = trust[trustClass(kinds[key], frequencies[key])];
  }
  for (let key = 0; key < fromKeys; key++) starts[key + 1] += starts[key];
  const next = starts.slice(0, fromKeys);
  const partners = new Int32Array(starts[fromKeys]);
  const sorted = new Float32Array(starts[fromKeys]);
  for (let pair = 0; pair < chances.length; pair++) {
    if (gains[pair] === 0) continue;
    const at = next[from[pair]]++;
    partners[at] = to[pair];
    sorted[at] = gains[pair];
  }
  return { starts, partners, gains: sorted, trust: known };
}

/** Lexicons from cognates and dictionaries alone: each key's weights shared out among its partners. */
export function priorLexicons(
  source: SideText,
  target: SideText,
  table: PairTable,
  trust: Trust,
): LexiconPair {
  const forward = new Float32Array(table.partners.length);
  const reverse = new Float32Array(table.partners.length);
  const sourceSum = new Float64Array(source.vocabulary.keys.length);
  const targetSum = new Float64Array(target.vocabulary.keys.length);
  const owners = new Int32Array(table.partners.length);
  for (let key = 0; key < sourceSum.length; key++) owners.fill(key, table.starts[key], table.starts[key + 1]);
  for (let pair = 0; pair < owners.length; pair++) {
    sourceSum[owners[pair]] += table.weights[pair];
    targetSum[table.partners[pair]] += table.weights[pair];
  }
  for (let pair = 0; pair < owners.length; pair++) {
    forward[pair] = table.weights[pair] / Math.max(1, sourceSum[owners[pair]]);
    reverse[pair] = table.weights[pair] / Math.max(1, targetSum[table.partners[pair]]);
  }
  return makeLexicons(source, target, owners, table.partners, forward, reverse, trust);
}
