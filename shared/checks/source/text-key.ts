/** What tells a text from others, and how many words it has. */
export interface TextKey {
  /** 53 bits. */
  readonly key: number;
  readonly words: number;
}

/**
 * One key for texts that differ in no more than the case of the first letter, the length of spaces and the punctuation at the end.
 * One pass, nothing is made.
 */
export function textKey(text: string): TextKey {
  let end = text.length;
  while (end > 0 && isClosing(text.charCodeAt(end - 1))) end--;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  let words = 1;
  let wide = 0;
  let isSpace = false;
  for (let at = 0; at < end; at++) {
    let unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 9) {
      if (isSpace) continue;
      isSpace = true;
      words++;
      unit = 0x20;
    } else isSpace = false;
    if (at === 0) unit = text.charAt(0).toLowerCase().charCodeAt(0);
    if (unit >= 0x3040) wide++;
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 13;
  }
  return { key: end === 0 ? 0 : joined(low, high), words: Math.max(words, wide >> 1) };
}

/** The same for hashes of folded words: 0 where there is none. */
export function wordsKey(words: readonly number[]): number {
  if (words.length === 0) return 0;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const word of words) {
    low = Math.imul(low ^ word, 0x01000193);
    high = Math.imul(high ^ word, 0x5bd1e995);
    high ^= high >>> 13;
  }
  return joined(low, high);
}

function joined(low: number, high: number): number {
  return (low >>> 0) + (high & 0x1fffff) * 0x1_0000_0000;
}

/** White space, and the marks at the end of sentences. */
function isClosing(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x202f || CLOSING.has(unit);
}

const CLOSING: ReadonlySet<number> = new Set(
  '. , ; : ! ? … 。 ！ ？ 、'.split(' ').map((mark) => mark.charCodeAt(0)),
);
