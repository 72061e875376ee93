import type { WordRow } from './likeness.ts';
import { eachWord } from './word-hashes.ts';

/**
 * The words of many sentences in one row of numbers: hundreds of thousands of small lists would cost more to keep than to make. Sentences
 * are named by their index.
 */
export class WordTable {
  readonly #starts: Int32Array;
  /** For each sentence 64 bits, of which each word sets one. */
  readonly #marks: Int32Array;
  #words = new Int32Array(1024);

  constructor(texts: readonly string[]) {
    this.#starts = new Int32Array(texts.length + 1);
    this.#marks = new Int32Array(texts.length * 2);
    let end = 0;
    for (const [index, text] of texts.entries()) {
      eachWord(text, (word) => {
        if (end === this.#words.length) this.#grow();
        this.#words[end++] = word;
        this.#marks[index * 2 + ((word >>> 5) & 1)] |= 1 << (word & 31);
      });
      this.#starts[index + 1] = end;
    }
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** The words of a sentence, in order; not to be changed. */
  wordsOf(index: number): Int32Array {
    return this.#words.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  /** The same words without a copy or a view. */
  rowOf(index: number): WordRow {
    return { words: this.#words, from: this.#starts[index], to: this.#starts[index + 1] };
  }

  countOf(index: number): number {
    return this.#starts[index + 1] - this.#starts[index];
  }

  /** At least so many words have to be put in, taken out or replaced to make one sentence of the other. O(1). */
  leastEdits(index: number, other: WordTable, otherIndex: number): number {
    const [low, high] = [this.#marks[index * 2], this.#marks[index * 2 + 1]];
    const [otherLow, otherHigh] = [other.#marks[otherIndex * 2], other.#marks[otherIndex * 2 + 1]];
    return Math.max(
      bitsOf(low & ~otherLow) + bitsOf(high & ~otherHigh),
      bitsOf(otherLow & ~low) + bitsOf(otherHigh & ~high),
      Math.abs(this.countOf(index) - other.countOf(otherIndex)),
    );
  }

  #grow(): void {
    const larger = new Int32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
}

/** How many bits are set (Warren, "Hacker's Delight", 2002, chapter 5). */
function bitsOf(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
