import { baseLanguage } from './language-tag.ts';
import type { Abbreviations } from './abbreviations/abbreviations.ts';
import { abbreviationsOf } from './abbreviations/abbreviations.ts';
import type { Enclosure } from './enclosures.ts';
import { enclosures } from './enclosures.ts';
import { fullStopEnds, isAbbreviated, isListMarker, ORDINALS_BEFORE_CAPITALS } from './full-stop.ts';
import { listMarkers } from './list-markers.ts';
import type { Beginning } from './sentence-context.ts';
import { beginningAt } from './sentence-context.ts';
import type { Terminator } from './terminators.ts';
import { terminators } from './terminators.ts';
import { unspacedEnds } from './unspaced.ts';
import { skipWhiteSpace } from './white-space.ts';

/** Marks that carry a sentence on, whatever stands before them. */
const CONTINUATION = /^[,;:،؛、，；：/&%=+)\]}\u00B7]/u;
const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;

/** A line as it is read: the sentence that has begun, and the pair of brackets or quotes ahead. */
interface Reading {
  readonly line: string;
  readonly language: string;
  readonly abbreviations: Abbreviations;
  readonly pairs: readonly Enclosure[];
  /** Where the sentence starts. */
  start: number;
  /** Index of the first pair that does not end before the terminator. */
  pair: number;
}

/**
 * Where each sentence of one line (or paragraph) ends: exclusive UTF-16 offsets, ascending; the last is the length of
 * the line, and white space belongs to the sentence before it. An empty line has none. Linear.
 *
 * Sentences end where UAX 29 says, and beyond it by the rules of the language (BCP 47): abbreviations, initials and
 * ordinals, lists within a line, ellipses, sentences without a space between them, brackets and quotes within a
 * sentence. Not `Intl.Segmenter`: it differs from machine to machine and its time grows with the square of the line.
 */
export function sentenceEnds(line: string, language: string): number[] {
  if (line === '') return [];
  const base = baseLanguage(language);
  const abbreviations = abbreviationsOf(base);
  const reading: Reading = {
    line,
    language: base,
    abbreviations,
    pairs: enclosures(line),
    start: 0,
    pair: 0,
  };
  const markers = listMarkers(line, ORDINALS_BEFORE_CAPITALS.has(base) ? abbreviations.starters : null);
  const ends: number[] = [];
  const endAt = (offset: number) => {
    if (offset <= reading.start || offset >= line.length) return;
    ends.push(offset);
    reading.start = offset;
  };
  let marker = 0;
  for (const terminator of terminators(line, base)) {
    for (; marker < markers.length && markers[marker] <= terminator.start; marker++) endAt(markers[marker]);
    endAt(sentenceEnd(reading, terminator));
  }
  for (; marker < markers.length; marker++) endAt(markers[marker]);
  ends.push(line.length);
  return ends;
}

/** Where the sentence ends at that terminator, white space included; 0 where it goes on. */
function sentenceEnd(reading: Reading, terminator: Terminator): number {
  const { line, start } = reading;
  const after = skipWhiteSpace(line, terminator.end);
  // A mark with nothing before it begins a sentence: "... and then", "? said the egg".
  if (after === line.length || terminator.start === skipWhiteSpace(line, start)) return 0;
  const next = beginningAt(line, after);
  if (next.kind === 'nothing' || CONTINUATION.test(next.mark) || isEnclosed(reading, terminator)) return 0;
  const spaced = after > terminator.end;
  if (terminator.kind === 'strong') return strongEnds(reading, terminator, next, spaced) ? after : 0;
  if (!spaced) return touchingEnds(reading, terminator, next) ? after : 0;
  if (next.kind === 'lower') return 0;
  // "(?)" and "[...]" are remarks.
  if (/[([]/.test(line[terminator.start - 1])) return 0;
  const marks = line.slice(terminator.start, terminator.marksEnd);
  switch (terminator.kind) {
    case 'mark':
      return after;
    case 'ellipsis':
      // Three spaced dots stand for words left out; the first of four behind a word is a full stop.
      if (marks === '. . .') return 0;
      return marks === '. . . .' &&
        terminator.end === terminator.marksEnd &&
        /\S/.test(line[terminator.start - 1])
        ? terminator.start + 2
        : after;
    case 'period':
      return periodEnds(reading, terminator, next) ? after : 0;
  }
}

function periodEnds(reading: Reading, terminator: Terminator, next: Beginning): boolean {
  const { line, start, abbreviations, language } = reading;
  if (terminator.end === terminator.marksEnd) {
    return fullStopEnds(line, start, terminator.start, next, abbreviations, language);
  }
  if (isListMarker(line, start, terminator.start)) return false;
  const closesBracket = /[)\]}]/.test(line.slice(terminator.marksEnd, terminator.end));
  return !closesBracket || !isAbbreviated(line, start, terminator.start, abbreviations);
}

/** "。" and its like end a sentence with no space behind; a quote that ends with one may be part of a sentence. */
function strongEnds(reading: Reading, terminator: Terminator, next: Beginning, spaced: boolean): boolean {
  const { line } = reading;
  const isPoint = line[terminator.start] === '．';
  if (isPoint && /\p{Nd}/u.test(line[terminator.start - 1]) && next.kind === 'digit') return false;
  if (terminator.end === terminator.marksEnd || spaced) {
    return next.kind !== 'lower' || terminator.end === terminator.marksEnd;
  }
  // 「…。」と言った, “……。”他说: who speaks comes behind.
  if (HIRAGANA.test(next.mark)) return false;
  const quote = reading.pairs[reading.pair - 1];
  const beginsSentence = quote?.end === terminator.end && quote.start <= skipWhiteSpace(line, reading.start);
  return !(beginsSentence && reading.language === 'zh');
}

/** Whether a mark with no white space behind it ends the sentence. */
function touchingEnds(reading: Reading, terminator: Terminator, next: Beginning): boolean {
  if (terminator.kind === 'ellipsis') return false;
  if (HAN_OR_KANA.test(next.mark)) {
    return terminator.kind === 'mark' && HAN_OR_KANA.test(reading.line[terminator.start - 1]);
  }
  return (
    next.kind === 'upper' && unspacedEnds(reading.line, reading.start, terminator, reading.abbreviations)
  );
}

/** Whether the place lies in brackets or quotes that belong to the sentence around them. */
function isEnclosed(reading: Reading, terminator: Terminator): boolean {
  const { line, pairs } = reading;
  while (reading.pair < pairs.length && pairs[reading.pair].end <= terminator.end) reading.pair++;
  const pair = pairs[reading.pair];
  if (!pair || pair.start >= terminator.end) return false;
  const opensWithin = pair.start > skipWhiteSpace(line, reading.start);
  if (pair.kind === 'bracket') return opensWithin;
  const after = line.slice(pair.end, pair.end + 1);
  if (pair.kind === 'cjk') return opensWithin || HIRAGANA.test(after) || CONTINUATION.test(after);
  if (!opensWithin) return false;
  const next = beginningAt(line, skipWhiteSpace(line, pair.end));
  return next.kind === 'lower' || CONTINUATION.test(next.mark);
}
