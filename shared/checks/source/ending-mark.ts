import { scanEntities } from '../garble/entity-scan.ts';
import { tableLanguage } from './table-language.ts';

/** How a text ends. `open` is a comma, a semicolon, a dash: it goes on elsewhere. */
export type EndingKind = 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'open' | 'none';

export interface Ending {
  readonly kind: EndingKind;
  /** UTF-16 offsets of the marks with the space before them; empty where there are none. Quotes and brackets may follow. */
  readonly start: number;
  readonly end: number;
}

const CLOSERS = /["'”’“»›)\]}」』）】》*_\s\u200b\u200e\u200f]/;
const MARKS = /[.!?…:;,\-–—。．！？：；，؟۔؛،।॥։՝;።፧၊။‥⋯¡¿]/;
const NOTE = /(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3})$/;
/** How many marks and closing characters are looked at: enough for any sentence, and the same time for any text. */
const REACH = 60;

/** How a text ends, quotation marks, brackets and notes behind its last mark aside. Looks at its last units only. */
export function endingOf(text: string, language: string): Ending {
  const base = tableLanguage(language);
  let end = endOfWords(text);
  const least = Math.max(0, end - REACH);
  while (end > least && CLOSERS.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > least && MARKS.test(text.charAt(start - 1))) start--;
  const marks = text.slice(start, end);
  if (marks !== '') while (start > least && /\s/.test(text.charAt(start - 1))) start--;
  // "[What is it?].": the mark within is the one that says how it ends.
  if (marks === '.') {
    let within = start;
    while (within > least && CLOSERS.test(text.charAt(within - 1))) within--;
    if (within < start && /[?!？！؟]/.test(text.charAt(within - 1))) start = within - 1;
  }
  const kind =
    base === 'hy' && text.slice(-REACH * 4).includes('՞') ? 'question' : kindOf(text.slice(start, end), base);
  return { kind, start, end };
}

/** Before character codes and notes that stand at the end. */
function endOfWords(text: string): number {
  let end = text.trimEnd().length;
  if (text.includes('&') || text.includes(';')) {
    for (const code of scanEntities(text).toReversed()) if (code.end >= end) end = Math.min(end, code.start);
  }
  const note = NOTE.exec(text.slice(Math.max(0, end - 8), end));
  return note ? end - note[0].length : end;
}

function kindOf(marks: string, language: string): EndingKind {
  if (marks === '') return 'none';
  if (/[?？؟፧]/.test(marks) || (language === 'el' && /[;\u037e]/.test(marks))) return 'question';
  if (/[!！]/.test(marks)) return 'exclamation';
  if (/[…‥⋯]|\.{2,}/.test(marks)) return 'ellipsis';
  if (/[。．।॥։۔።။]/.test(marks)) return 'stop';
  const last = marks.at(-1) ?? '';
  if (last === ':' || last === '：') return language === 'hy' ? 'stop' : 'colon';
  return last === '.' ? 'stop' : 'open';
}

/* The marks of languages that have their own. Spanish opens a question as well, and Armenian marks it within: null, nothing is written. */
const WRITTEN: Readonly<Record<string, Partial<Record<EndingKind, string | null>>>> = {
  zh: { stop: '。', question: '？', exclamation: '！', colon: '：', ellipsis: '……' },
  ja: { stop: '。', question: '？', exclamation: '！', colon: '：' },
  el: { question: ';' },
  hy: { stop: '։', question: null, exclamation: null, colon: null },
  es: { question: null, exclamation: null },
  ar: { question: '؟' },
  fa: { question: '؟' },
  ur: { stop: '۔', question: '؟' },
  hi: { stop: '।' },
  bn: { stop: '।' },
  ne: { stop: '।' },
  my: { stop: '။', question: null, exclamation: null },
  am: { stop: '።' },
  th: { stop: null },
  lo: { stop: null },
  km: { stop: '។' },
};
const COMMON: Partial<Record<EndingKind, string>> = {
  stop: '.',
  question: '?',
  exclamation: '!',
  colon: ':',
  ellipsis: '…',
};
/** French sets its high marks off; Canada only the colon. */
const SPACED: Readonly<Record<string, Partial<Record<EndingKind, string>>>> = {
  fr: { question: '\u202f?', exclamation: '\u202f!', colon: '\u00a0:' },
  'fr-ca': { colon: '\u00a0:' },
};

/** The mark for that ending in the language (BCP 47), with the space before it; null where none can be written. */
export function writtenEnding(kind: EndingKind, language: string): string | null {
  const own = WRITTEN[tableLanguage(language)]?.[kind];
  if (own !== undefined) return own;
  const spaced = SPACED[language.toLowerCase().replace('_', '-')] ?? SPACED[tableLanguage(language)];
  return spaced?.[kind] ?? COMMON[kind] ?? null;
}

/** Whether sentences of the language end without a mark. */
export function endsWithoutStop(language: string): boolean {
  return WITHOUT_STOP.has(tableLanguage(language));
}

const WITHOUT_STOP: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'bo']);
