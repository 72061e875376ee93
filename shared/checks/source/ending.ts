import type { BeadDraft, BeadView } from '../bead-check.ts';
import { replaceFix } from '../segment-check.ts';
import { wordHashes } from '../repeat/folded-words.ts';
import { endingOf, type EndingKind, endsWithoutStop, writtenEnding } from './ending-mark.ts';

/**
 * `source/ending`: the translation ends otherwise than its source: a question as a statement or the reverse, or without the mark that
 * its source has. By the marks of each language; quotation marks and brackets that close behind them do not count.
 *
 * Leaves alone what translators choose (full stop, exclamation mark, colon, ellipsis), what ends with a comma, a semicolon or a dash,
 * interjections; without a mark: lines of fewer than four words, in capitals, of a list, or with a colon within; a full stop that the source
 * has not or that may be that of an abbreviation; languages that end sentences without a mark.
 */
export function endingCheck({
  source,
  target,
  sourceLanguage,
  targetLanguage,
}: BeadView): readonly BeadDraft[] {
  const from = source.at(-1);
  const on = target.length - 1;
  const segment = target[on];
  if (!from || !segment) return NONE;
  // Nearly always both end with the same mark of ASCII: no more is asked.
  if (
    from.text.at(-1) === '.' &&
    /[^.\s]\.$/.test(segment.text.slice(-2)) &&
    /[^.\s]\.$/.test(from.text.slice(-2))
  )
    return NONE;
  const due = endingOf(from.text, sourceLanguage);
  const here = endingOf(segment.text, targetLanguage);
  const confidence =
    due.kind === here.kind ? 0 : confidenceOf(due.kind, here.kind, source.length + target.length === 2);
  if (confidence === 0) return NONE;
  if (due.kind === 'none' || here.kind === 'none') {
    if (endsWithoutStop(targetLanguage) || endsWithoutStop(sourceLanguage)) return NONE;
    if (!isSentence(from.text) || !isSentence(segment.text) || TITLE.test(segment.text)) return NONE;
    if (due.kind === 'stop' && ABBREVIATION.test(from.text.slice(-REACH))) return NONE;
  } else if (isInterjection(from.text) || isInterjection(segment.text)) return NONE;
  const mark = writtenEnding(due.kind, targetLanguage);
  const start = here.start < here.end ? here.start : lastWord(segment.text, here.end);
  const fixes = mark === null ? [] : [replaceFix('set-ending', segment, here.start, here.end, mark)];
  return [
    {
      check: 'source/ending',
      severity: 'hint',
      confidence,
      on,
      start,
      end: here.end,
      code: 'ending-differs',
      values: {
        source: from.text.slice(due.start, due.end).trim(),
        target: segment.text.slice(here.start, here.end).trim(),
      },
      fixes,
    },
  ];
}

const NONE: readonly BeadDraft[] = [];

/** Without a mark at its end, a line with a colon in it is a title or a label. */
const TITLE = /\S[ \u00a0\u202f]?[:：][\s\u00a0]/;

/** "So...", "Yes, right?": too short for its mark to mean anything. */
function isInterjection(text: string): boolean {
  return (text.slice(0, INTERJECTION * 2).match(LETTER)?.length ?? 0) < INTERJECTION;
}

const INTERJECTION = 12;
const LETTER = /\p{L}/gu;

/**
 * How sure such a difference is; 0 where it says nothing. Where sentences were joined or parted, only a question says something: a
 * translator may well end the last part otherwise.
 */
function confidenceOf(due: EndingKind, here: EndingKind, isPair: boolean): number {
  if (due === 'open' || here === 'open' || due === 'none') return 0;
  if (due === 'question' || here === 'question') return due === 'ellipsis' || here === 'ellipsis' ? 0 : 0.8;
  return isPair && here === 'none' ? 0.7 : 0;
}

/** Enough words for a sentence, neither the item of a list nor a line in capitals. */
function isSentence(text: string): boolean {
  if (LIST_ITEM.test(text.slice(0, REACH)) || !/\p{Ll}|\p{Lo}/u.test(text)) return false;
  // A date and a place are no sentence: digits are no words.
  // What stands behind an earlier end of a sentence is counted by itself.
  const inner = INNER_END.exec(text.slice(-LAST_WORDS));
  if (inner && wordHashes(inner[1] ?? '').length < LEAST_WORDS) return false;
  return wordHashes(text.replace(DIGITS, ' ')).length >= LEAST_WORDS;
}

const LEAST_WORDS = 4;
/** Behind a full word, since a shorter one may be an abbreviation. */
const INNER_END = /\p{L}{4}[.!?…]\s+([^.!?…]+)$/u;
const LAST_WORDS = 80;
const DIGITS = /\p{Nd}+/gu;
const REACH = 40;
/** "a)", "2.", "(iv)", a bullet or a dash. */
const LIST_ITEM = /^\s*(?:[-–—•·▪◦*‣]|\(?[\p{L}\p{N}]{1,4}[.)]\s)/u;
/** The full stop may be that of an abbreviation. */
const ABBREVIATION = /(?:^|[\s.(])\p{L}{1,3}\.["”»)]*$/u;

function lastWord(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 40), end);
  return end - (/\S+$/.exec(tail)?.[0].length ?? 0);
}
