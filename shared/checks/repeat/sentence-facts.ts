import { repairedText } from '../garble/repaired-text.ts';
import { foldedWords, wordHashes } from './folded-words.ts';

/** What the comparison of sentences needs of one sentence, with its garbled characters repaired in mind. */
export class SentenceFacts {
  /** The repaired text. */
  readonly text: string;
  /** A hash of each folded word, in order. */
  readonly words: readonly number[];
  /** The same, sorted. */
  readonly sorted: Int32Array;
  /** Hash of all words in their order; 0 where there is none. */
  readonly whole: number;
  #folded: readonly string[] | null = null;

  constructor(text: string) {
    this.text = repairedText(text);
    this.words = wordHashes(this.text);
    let whole = 0;
    for (const word of this.words) whole = Math.imul(whole ^ word, 0x01000193) + 1;
    this.whole = whole;
    this.sorted = Int32Array.from(this.words).sort();
  }

  /** The folded words themselves: made when first asked for. */
  get folded(): readonly string[] {
    return (this.#folded ??= foldedWords(this.text));
  }
}

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
