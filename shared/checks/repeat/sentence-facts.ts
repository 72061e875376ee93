import { repairedText } from '../garble/repaired-text.ts';
import { foldedWords, wordHashes } from './folded-words.ts';

/** What the comparison of sentences needs of one sentence, with its garbled characters repaired in mind. */
export class SentenceFacts {
  /** The repaired text. */
  readonly text: string;
  /** A hash of each folded word, in order. */
  readonly words: readonly number[];
  /** The same, sorted. */
  readonly sorted: ArrayLike<number>;
  /** Hash of all words in their order; 0 where there is none. */
  readonly whole: number;
  #folded: readonly string[] | null = null;

  constructor(text: string) {
    this.text = repairedText(text);
    this.words = wordHashes(this.text);
    let whole = 0;
    for (const word of this.words) whole = Math.imul(whole ^ word, 0x01000193) + 1;
    this.whole = whole;
    this.sorted = inOrder(this.words);
  }

  /** The folded words themselves: made when first asked for. */
  get folded(): readonly string[] {
    return (this.#folded ??= foldedWords(this.text));
  }
}

/** Ascending. Short lists, which nearly all are, by insertion: a typed array costs more to make than to sort. */
function inOrder(words: readonly number[]): ArrayLike<number> {
  if (words.length > MOST_INSERTED) return Int32Array.from(words).sort();
  const sorted: number[] = words.slice();
  for (let at = 1; at < sorted.length; at++) {
    const word = sorted[at] ?? 0;
    let to = at;
    for (; to > 0 && (sorted[to - 1] ?? 0) > word; to--) sorted[to] = sorted[to - 1] ?? 0;
    sorted[to] = word;
  }
  return sorted;
}

const MOST_INSERTED = 48;

/** How many words two sentences have in common, each counted as often as both have it. Linear. */
export function commonWords(left: SentenceFacts, right: SentenceFacts): number {
  const [a, b] = [left.sorted, right.sorted];
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}
