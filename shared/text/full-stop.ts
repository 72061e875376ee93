import type { Abbreviations } from './abbreviations/abbreviations.ts';
import { abbreviationKind } from './abbreviations/abbreviations.ts';
import { GERMAN_MONTHS } from './abbreviations/de.ts';
import type { Beginning } from './sentence-context.ts';
import { isStarter } from './sentence-context.ts';

/** Longest stretch before a full stop that is looked at, in UTF-16 units. */
const REACH = 60;

const LAST_TOKEN = /[^\s"“”«»„‘([{<>|,;:!?/…—–]+$/u;
const LAST_GROUP = /(?:\p{L}[\p{L}\p{M}-]{0,4}\.\s?){1,4}\p{L}[\p{L}\p{M}-]{0,4}$/u;
const NUMERAL = /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u;
const ROMAN = /^[IVXLCDM]+$/;
const INITIAL = /^\p{Lu}\p{M}*$/u;
const CAPITAL_ACRONYM = /^(?:\p{Lu}\p{M}*\.)+\p{Lu}\p{M}*$/u;
const PLAIN_WORD = /\p{L}[\p{L}\p{M}]+/gu;
/** "•", "(1", "12", "1.2", "b", "iv" and their like, alone at the start of a sentence. */
const LIST_MARKER = /^[\s•‣⁃◦▪●*([-]*(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|\p{L}|[ivxIVX]{1,5})$/u;

/** Languages that write ordinals with a full stop and nouns with a capital: "am 3. Oktober". */
export const ORDINALS_BEFORE_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Languages that write ordinals with a full stop before small letters and figures: "d. 1. 2. 2014". */
const ORDINALS = new Set('bs cs da de et fi fo hr hu is lb lt lv mk nb nn no pl sk sl sr tr'.split(' '));

/**
 * Whether one full stop followed by white space ends its sentence. `start` is where the sentence starts, `stop` the
 * offset of the full stop. What begins behind it is no small letter.
 */
export function fullStopEnds(
  line: string,
  start: number,
  stop: number,
  next: Beginning,
  abbreviations: Abbreviations,
  language: string,
): boolean {
  const before = line.slice(Math.max(start, stop - REACH), stop);
  if (isListMarker(line, start, stop)) return false;
  const token = LAST_TOKEN.exec(before)?.[0] ?? '';
  if (token === '') return true;
  if (NUMERAL.test(token)) return numeralEnds(token, next, abbreviations, language);
  if (ROMAN.test(token) && token.length > 1 && ORDINALS_BEFORE_CAPITALS.has(language)) {
    return next.kind !== 'upper' || beginsSentence(next, abbreviations);
  }
  if (isFirstPart(before, token, next, abbreviations)) return false;
  const kind = kindOfLast(before, token, abbreviations);
  const starts = next.kind !== 'upper' || beginsSentence(next, abbreviations);
  switch (kind) {
    case 'always':
      return false;
    case 'number':
      if (next.kind === 'digit' || ROMAN.test(next.word)) return false;
      break;
    case 'open':
      return next.kind !== 'digit' && starts;
    case 'final':
      return next.kind !== 'digit' && saysSomething(line, start, stop - token.length);
    case null:
      break;
  }
  return INITIAL.test(token) || CAPITAL_ACRONYM.test(token) ? starts : true;
}

/** An initial is no word, though many a letter is ("A", "С"). */
function beginsSentence(next: Beginning, { starters }: Abbreviations): boolean {
  return isStarter(next.word, starters) && !(next.isAbbreviated && next.word.length === 1);
}

/** Whether the sentence holds nothing before the full stop but the number or letter of a list. */
export function isListMarker(line: string, start: number, stop: number): boolean {
  return stop - start < 16 && LIST_MARKER.test(line.slice(start, stop));
}

/** The kind of the token, of what stands in it behind an apostrophe or a hyphen, or of "z. B" with what precedes. */
function kindOfLast(before: string, token: string, abbreviations: Abbreviations) {
  const group = LAST_GROUP.exec(before)?.[0];
  const forms = [token, token.slice(token.search(/[^'’]*$/)), token.slice(token.search(/[^-]*$/))];
  if (group && group.length > token.length) forms.unshift(group.replaceAll(/\s/g, ''));
  for (const form of forms) {
    const kind = abbreviationKind(form, abbreviations);
    if (kind) return kind;
  }
  return null;
}

/** Whether the full stop stands within an abbreviation of several parts: behind the first of "z. B." or "Ph. D." */
function isFirstPart(before: string, token: string, next: Beginning, abbreviations: Abbreviations): boolean {
  if (next.word === '' || next.word.length > 4 || token.length > 4 || !next.isAbbreviated) return false;
  const group = LAST_GROUP.exec(before)?.[0].replaceAll(/\s/g, '') ?? token;
  return [token, group].some((part) => abbreviationKind(`${part}.${next.word}`, abbreviations) !== null);
}

function numeralEnds(
  token: string,
  next: Beginning,
  abbreviations: Abbreviations,
  language: string,
): boolean {
  if (token.length > 2) return true;
  if (next.kind === 'digit') return !ORDINALS.has(language);
  if (next.kind !== 'upper' || !ORDINALS_BEFORE_CAPITALS.has(language)) return true;
  return !GERMAN_MONTHS.has(next.word) && beginsSentence(next, abbreviations);
}

/** Whether there are words enough before "p.m." for a sentence: "At 5 p.m. Mary left" has but one. */
function saysSomething(line: string, start: number, end: number): boolean {
  return (line.slice(Math.max(start, end - REACH), end).match(PLAIN_WORD)?.length ?? 0) > 1;
}

/** Whether the token before the full stop is an abbreviation of any kind, or an initial. */
export function isAbbreviated(
  line: string,
  start: number,
  stop: number,
  abbreviations: Abbreviations,
): boolean {
  const before = line.slice(Math.max(start, stop - REACH), stop);
  const token = LAST_TOKEN.exec(before)?.[0] ?? '';
  return INITIAL.test(token) || kindOfLast(before, token, abbreviations) !== null;
}
