import { foldText } from '../../text/fold.ts';

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
/** Addresses hold capitals that name nothing, and so do entities. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+|\bwww\.\S+|[^\s@<>]{1,64}@[^\s@<>]{1,255}/gi;
const HAS_ADDRESS = /@|:\/\/|www\./i;
const ENTITY = /&#?[\p{L}\p{N}]{2,31};?/gu;

/** The words of a text, in order, without those inside addresses and entities. Linear. */
export function wordsOf(text: string): Word[] {
  const opaque = opaqueSpans(text);
  const words: Word[] = [];
  let past = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (past < opaque.length && opaque[past].end <= start) past++;
    if (past < opaque.length && opaque[past].start <= start) continue;
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      folded: fold(match[0]),
      capital: startsCapital(match[0]),
      before: text.slice(end, start),
    });
    end = start + match[0].length;
  }
  return words;
}

function opaqueSpans(text: string): { start: number; end: number }[] {
  const address = HAS_ADDRESS.test(text);
  const entity = text.includes('&');
  if (!address && !entity) return [];
  const found = [...(address ? text.matchAll(ADDRESS) : []), ...(entity ? text.matchAll(ENTITY) : [])];
  const spans = found.map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  return spans.sort((left, right) => left.start - right.start);
}

function startsCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return CAPITAL.test(word);
}

/** Letters up to here stand for themselves, one by one. */
const LATIN_END = 0x180;
const LATIN = Array.from({ length: LATIN_END }, (_, code) => foldText(String.fromCharCode(code)));

/** `foldText`, by a table where the word is plain Latin letters: most are. */
function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= LATIN_END) return foldText(word);
    folded += LATIN[code];
  }
  return folded;
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
