import { pairHash, rowHash } from './word-hashes.ts';
import type { WordTable } from './word-table.ts';

/** Bits of the filter that spares most words a look into the table. */
const FILTER_MASK = (1 << 20) - 1;

/** What is looked for. */
export interface Wanted {
  readonly sentences: WordTable;
  /** Rows of words that stand in one sentence, not necessarily side by side. */
  readonly rows: readonly (readonly number[])[];
}

/**
 * Finds the sentences of a text that a correction may fit, by their words. Indexes the sentences for what is wanted alone: O(all words),
 * and 8 bytes for each wanted pair of words that is found.
 */
export class Candidates {
  /** Sentences by a wanted pair, or by a wanted word that stands alone; ascending. */
  readonly #holders = new Map<number, number[]>();
  /** Sentences by the hash of all of their words. */
  readonly #wholes = new Map<number, number[]>();

  constructor(sentences: WordTable, wanted: Wanted) {
    const filter = new Uint8Array(FILTER_MASK + 1);
    for (let index = 0; index < wanted.sentences.length; index++)
      this.#wholes.set(rowHash(wanted.sentences.wordsOf(index)), []);
    for (const key of wanted.rows.flatMap(keysOf)) {
      this.#holders.set(key, []);
      filter[key & FILTER_MASK] = 1;
    }
    for (let index = 0; index < sentences.length; index++) {
      const words = sentences.wordsOf(index);
      this.#wholes.get(rowHash(words))?.push(index);
      for (let at = 0; at < words.length; at++) {
        if (filter[words[at] & FILTER_MASK]) this.#note(words[at], index);
        const pair = at > 0 ? pairHash(words[at - 1], words[at]) : words[at];
        if (filter[pair & FILTER_MASK]) this.#note(pair, index);
      }
    }
  }

  /** Indexes of the sentences that have these words; some may only seem to. */
  sameWords(words: ArrayLike<number>): readonly number[] {
    return this.#wholes.get(rowHash(words)) ?? [];
  }

  /** Indexes of the sentences that hold the rarest pair of words of the rows, ascending; none where there is no word. */
  holding(rows: readonly (readonly number[])[]): readonly number[] {
    const lists = rows.flatMap(keysOf).map((key) => this.#holders.get(key) ?? []);
    return lists.length === 0 ? [] : lists.reduce((best, list) => (list.length < best.length ? list : best));
  }

  #note(key: number, index: number): void {
    const holders = this.#holders.get(key);
    if (holders && holders.at(-1) !== index) holders.push(index);
  }
}

/** Pairs of neighbours; the word itself where there is but one. */
function keysOf(row: readonly number[]): number[] {
  return row.length === 1 ? [...row] : row.slice(1).map((word, index) => pairHash(row[index], word));
}
