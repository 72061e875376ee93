/**
 * Names a finding by check, segment and the words it is about, so that a dismissal holds while these stand, whatever
 * changes elsewhere. `ordinal` tells apart findings of one check on the same words in one segment: 0 for the first.
 */
export function findingKey(check: string, segment: number, words: string, ordinal = 0): string {
  const key = `${check}:${segment}:${hashWords(words)}`;
  return ordinal === 0 ? key : `${key}.${ordinal}`;
}

/** 53 bits of the text in base 36: two rounds of 32-bit FNV-1a with different starts. Linear, and the same everywhere. */
export function hashWords(words: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 13;
  }
  return ((low >>> 0) + (high & 0x1fffff) * 0x1_0000_0000).toString(36);
}

/** Gives out ordinals, in the order of the text, to findings of one segment. */
export class KeyMaker {
  readonly #segment: number;
  readonly #given = new Map<string, number>();

  constructor(segment: number) {
    this.#segment = segment;
  }

  key(check: string, words: string): string {
    const first = findingKey(check, this.#segment, words);
    const ordinal = this.#given.get(first) ?? 0;
    this.#given.set(first, ordinal + 1);
    return ordinal === 0 ? first : `${first}.${ordinal}`;
  }
}

/** What stands at an offset and a little around it: the words that a finding on a single mark is about. */
export function wordsAround(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
}

/** UTF-16 units on either side. */
const CONTEXT = 12;
