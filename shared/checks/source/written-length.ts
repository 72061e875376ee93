import type { Segment } from '../../bitext/segment.ts';

/** Hangul, kana, ideographs and their full-width marks. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const WIDE_SIGNS = new RegExp(WIDE, 'g');

/** What a sign that stands for a syllable or a word counts more than a letter: two and a half letters in all. */
const MORE = 1.5;

/** Length of a text in letters of an alphabet: UTF-16 units, with ideographs, kana and Hangul syllables counted as two and a half. Linear. */
export function writtenLength(text: string): number {
  return WIDE.test(text) ? text.length + MORE * (text.match(WIDE_SIGNS)?.length ?? 0) : text.length;
}

/** The same of segments together, with the spaces between them. */
export function writtenLengthOf(segments: readonly Segment[]): number {
  let length = Math.max(0, segments.length - 1);
  for (const { text } of segments) length += writtenLength(text);
  return length;
}
