/**
 * A place where a sentence may end: a run of terminators with the quotes and brackets that close behind it.
 * Offsets are UTF-16, ends exclusive.
 */
export interface Terminator {
  readonly start: number;
  /** End of the marks themselves: "." or "?!" or "...". */
  readonly marksEnd: number;
  /** End with what closes behind them: quotes, brackets, footnote marks. */
  readonly end: number;
  readonly kind: TerminatorKind;
}

/**
 * `period` is one full stop, `mark` holds "!" or "?", `ellipsis` is dots only. `strong` needs no space behind it: the
 * full stops of Chinese, Hindi, Armenian, Urdu ... and the marks of full width.
 */
export type TerminatorKind = 'period' | 'mark' | 'ellipsis' | 'strong';

/*
 * Sentence_Terminal of Unicode (UAX 44) without the Burmese comma, and the ellipses. Armenian ends sentences with a
 * verjaket, which many type as a colon, and never with a full stop; Greek asks with a semicolon.
 */
const MARKS = String.raw`(?!\u104A)[\p{Sentence_Terminal}\u2026\u2025]`;
const RUNS: Readonly<Record<string, RegExp>> = {
  '': new RegExp(`(?:${MARKS})+`, 'gu'),
  el: new RegExp(String.raw`(?:${MARKS}|[;\u037E](?=["'”’»)\]]*(?:\s|$)))+`, 'gu'),
  hy: new RegExp(String.raw`(?:(?!\u104A|\.)[\p{Sentence_Terminal}]|:(?=["”»)\]]*(?:\s|$)))+`, 'gu'),
};

/** ". . ." and "? !": marks that follow each other over a space. A full stop before a letter is ".NET". */
const SPACED_DOTS = /(?:[ \u00A0\u202F]\.(?![\p{L}\p{N}.]))+/uy;
const SPACED_MARKS = /(?:[ \u00A0\u202F][!?]+)+/uy;

/*
 * What closes behind the marks, and marks behind that ("?»."). A mark that opens in one language closes in another
 * (“), so any quote that touches the terminator closes, except before a Chinese character. Behind a space only what
 * touches no word itself.
 */
const CLOSERS = new RegExp(
  String.raw`(?:["'\u2019\u201D\u00BB\u203A\p{Pe}*_]|[\p{Pi}](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])` +
    String.raw`|[\u00B9\u00B2\u00B3\u2070-\u2079]|\[\d{1,3}(?:[,\u2013-]\d{1,3})*\]|</\w{1,16}>|(?<=["'\u2019\u201D\u00BB\p{Pe}\p{Pi}])[.!?\u2026\u3002]` +
    String.raw`|[ \u00A0\u202F]{1,2}["'\u2019\u201D\u201C\u00BB\u203A)\]](?![\p{L}\p{N}$€£¥¿¡\u2026*_"']|\.\.))*`,
  'uy',
);
/** "as was shown.3 14 Since": numbers of notes, stuck to the full stop behind a word. */
const NOTES = /(?<=(?:\p{Ll}{3}|\p{Pe})\.["'”’»]?)\d{1,3}(?:[ ,\u2013-]\d{1,3})*(?=\s+\p{Lu})/uy;

const NOT_STRONG = /[.!?\u2026\u2025\u2024\s]/gu;

/** The possible ends of a line's sentences, in order and apart from each other. Linear. */
export function* terminators(line: string, language: string): Generator<Terminator, void, undefined> {
  const run = new RegExp(RUNS[Object.hasOwn(RUNS, language) ? language : '']);
  for (let match = run.exec(line); match; match = run.exec(line)) {
    const start = match.index;
    const marksEnd = marksEndAt(line, start, run.lastIndex);
    let end = skip(CLOSERS, line, marksEnd);
    if (marksEnd === start + 1 && line[start] === '.') end = skip(NOTES, line, end);
    yield { start, marksEnd, end, kind: kindOf(line.slice(start, marksEnd)) };
    run.lastIndex = end;
  }
}

function marksEndAt(line: string, start: number, runEnd: number): number {
  const last = line[runEnd - 1];
  if (last === '.') return skip(SPACED_DOTS, line, runEnd);
  if (last === '!' || last === '?') return skip(SPACED_MARKS, line, runEnd);
  return Math.max(start + 1, runEnd);
}

function kindOf(marks: string): TerminatorKind {
  if (marks === '.') return 'period';
  if (marks.replace(NOT_STRONG, '') !== '') return 'strong';
  return /[!?]/.test(marks) ? 'mark' : marks === '\u2024' ? 'period' : 'ellipsis';
}

function skip(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(line)?.[0].length ?? 0);
}
