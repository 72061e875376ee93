import { foldWord } from '../text/fold.ts';

/** A run of letters and digits in a segment: UTF-16 offsets, `end` exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without case and accents: `etats` for `États`. */
  readonly folded: string;
  readonly capital: boolean;
  /** What stands between the word before and this one. */
  readonly before: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{M}*[\p{Lu}\p{Lt}]/u;
/** Addresses and entities hold capitals that name nothing. */
const OPAQUE =
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+|\bwww\.\S+|[^\s@<>]{1,64}@[^\s@<>]{1,255}|&#?\p{L}[\p{L}\p{N}]{1,30};?/giu;

/** The words of a text, in order, without those inside addresses and entities. Linear. */
export function wordsOf(text: string): Word[] {
  const opaque = [...text.matchAll(OPAQUE)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const words: Word[] = [];
  let past = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (past < opaque.length && opaque[past][1] <= start) past++;
    if (past < opaque.length && opaque[past][0] <= start) continue;
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      folded: fold(match[0]),
      capital: CAPITAL.test(match[0]),
      before: text.slice(end, start),
    });
    end = start + match[0].length;
  }
  return words;
}

/** Most words need no table. */
function fold(word: string): string {
  return /^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : foldWord(word);
}

/** Whether only one space (of any width, none of them a line break) stands before the word. */
export function afterSpace(word: Word): boolean {
  return /^[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]$/.test(word.before);
}

export function afterHyphen(word: Word): boolean {
  return /^[-\u2010\u2011]$/.test(word.before);
}

export function afterApostrophe(word: Word): boolean {
  return /^['\u2019\u02BC]$/.test(word.before);
}
