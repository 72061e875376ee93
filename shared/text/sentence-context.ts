/** What begins behind a possible end of a sentence. */
export interface Beginning {
  /**
   * First letter or digit (or sign before numbers) behind quotes, brackets, dashes and bullets; `other` for any other
   * mark. A small letter behind "¿" or a bullet counts as `upper`.
   */
  readonly kind: 'lower' | 'upper' | 'caseless' | 'digit' | 'other' | 'nothing';
  /** The first UTF-16 unit, before anything is skipped. */
  readonly mark: string;
  /** The word there; empty where there is none. */
  readonly word: string;
  /** Whether a full stop follows the word. */
  readonly isAbbreviated: boolean;
}

const OPENERS =
  /[\p{Ps}\p{Pi}\p{Pf}"'\u00BF\u00A1\u2010-\u2015•‣⁃◦▪●*_#\s\u200E\u200F\u202A-\u202E\u2066-\u2069-]*/uy;
const BEGINNERS = /[\u00BF\u00A1•‣⁃◦▪●]/u;
const WORD = /[\p{L}\p{M}]{1,40}(?:['’-][\p{L}\p{M}]{1,40}){0,3}['’]?/uy;

/** Linear in what it skips, which holds no terminator: no part of a line is skipped twice. */
export function beginningAt(line: string, at: number): Beginning {
  const mark = line.slice(at, at + 1);
  OPENERS.lastIndex = at;
  const openers = OPENERS.exec(line)?.[0] ?? '';
  const start = at + openers.length;
  if (start >= line.length) return { kind: 'nothing', mark, word: '', isAbbreviated: false };
  WORD.lastIndex = start;
  const word = WORD.exec(line)?.[0] ?? '';
  const isAbbreviated = line[start + word.length] === '.';
  return { kind: kindAt(line, start, openers), mark, word, isAbbreviated };
}

function kindAt(line: string, start: number, openers: string): Beginning['kind'] {
  const first = String.fromCodePoint(line.codePointAt(start) ?? 0);
  if (/[\p{Nd}\p{Sc}§№]/u.test(first)) return 'digit';
  if (!/[\p{L}\p{M}]/u.test(first)) return 'other';
  if (/[\p{Lu}\p{Lt}]/u.test(first) || BEGINNERS.test(openers)) return 'upper';
  // Georgian letters count as small to Unicode, yet sentences begin with them.
  return /(?!\p{Script=Georgian})\p{Ll}/u.test(first) ? 'lower' : 'caseless';
}

/** Whether the word begins sentences in that language: itself, or its elided part ("L'accord" -> "L'"). */
export function isStarter(word: string, starters: ReadonlySet<string>): boolean {
  const plain = word.replaceAll('’', "'");
  if (starters.has(plain)) return true;
  const apostrophe = plain.indexOf("'");
  return apostrophe > 0 && starters.has(plain.slice(0, apostrophe + 1));
}
