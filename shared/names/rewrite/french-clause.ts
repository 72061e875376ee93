/** A word of a clause, with what stands between it and the word before. */
export interface ClauseWord {
  /** UTF-16 offset in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly small: string;
  /** The spaces and marks before it: " ", ", ", "'", "-"; brackets and dashes are given as commas. */
  readonly gap: string;
}

/** How many words after a name are looked at. */
const REACH = 60;
/** Brackets and dashes set words apart as commas do. */
const ASIDE = /^[ \u00A0\u202F]?[()–—][ \u00A0\u202F]?|^[ \u00A0\u202F]-[ \u00A0\u202F]/;
const SENTENCE_END = /[.;:!?…»”\n]/;

/** The words of the sentence from `from` on, at most 60. `text` is cut to 600 characters after `from`. */
export function clauseAfter(text: string, from: number): ClauseWord[] {
  const right = text.slice(from, from + 600);
  const stop = right.search(SENTENCE_END);
  return wordsOf(stop < 0 ? right : right.slice(0, stop), from).slice(0, REACH);
}

/** The words of a stretch that starts at offset `from` of the text. */
export function wordsOf(stretch: string, from: number): ClauseWord[] {
  const words: ClauseWord[] = [];
  let last = 0;
  for (const { 0: text, index } of stretch.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const end = index + text.length;
    const gap = stretch.slice(last, index).replace(ASIDE, ', ');
    words.push({ start: from + index, end: from + end, text, small: text.toLowerCase(), gap });
    last = end;
  }
  return words;
}

export function isSpace(gap: string): boolean {
  return /^[ \u00A0\u202F]+$/.test(gap);
}
