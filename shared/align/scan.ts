import { CHARACTER, characterClass } from './characters.ts';
import { TOKEN_KIND } from './vocabulary.ts';

/** Marks that translations keep: they count as tokens, in one spelling for all scripts. */
const MARKS: ReadonlyMap<string, string> = new Map(
  ['?？؟', '!！', ':：', ';；؛', '(（', '"“”„‟«»「」『』', '%％٪', '$＄', '€', '£'].flatMap((same) =>
    Array.from(same, (mark): [string, string] => [mark, same.charAt(0)]),
  ),
);

/** Longest entity name worth looking for: `&thetasym;`. */
const ENTITY_LETTERS = 8;
/** Letters of one token of a script without spaces. */
const UNSPACED_LETTERS = 3;

/**
 * Calls back for every token of a text, in order. Not the tokens of the editor: numbers lose their group separators, a
 * Han character is a token by itself, runs of an unspaced script fall into short pieces, entities left behind by a
 * broken export (`&ldquo ;`) are skipped, and a space costs no call. O(length), no regular expressions, since this
 * runs over whole books.
 */
export function scanTokens(text: string, emit: (raw: string, kind: number) => void): void {
  const end = text.length;
  let at = 0;
  while (at < end) {
    const kind = characterClass(text.charCodeAt(at));
    switch (kind) {
      case CHARACTER.letter: {
        const from = at++;
        while (at < end && continuesWord(text, at)) at++;
        emit(text.slice(from, at), TOKEN_KIND.word);
        break;
      }
      case CHARACTER.digit:
        at = scanNumber(text, at, emit);
        break;
      case CHARACTER.ideograph: {
        const from = at;
        at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1;
        emit(text.slice(from, at), TOKEN_KIND.ideograph);
        break;
      }
      case CHARACTER.hiragana:
      case CHARACTER.katakana: {
        const from = at++;
        while (at < end && sameKana(text, at, kind)) at++;
        emit(text.slice(from, at), TOKEN_KIND.word);
        break;
      }
      case CHARACTER.unspaced: {
        const from = at++;
        while (at < end && at - from < UNSPACED_LETTERS && characterClass(text.charCodeAt(at)) === kind) at++;
        emit(text.slice(from, at), TOKEN_KIND.word);
        break;
      }
      case CHARACTER.other:
        at = scanMark(text, at, emit);
        break;
      default:
        at++;
    }
  }
}

function continuesWord(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return kind === CHARACTER.letter || kind === CHARACTER.mark;
}

function sameKana(text: string, at: number, kind: number): boolean {
  const next = characterClass(text.charCodeAt(at));
  return next === kind || next === CHARACTER.mark;
}

/** `1,000`, `1 000` and `1.000` are 1000; other dots and commas end the number. */
function scanNumber(text: string, from: number, emit: (raw: string, kind: number) => void): number {
  let at = from;
  let digits = '';
  for (;;) {
    const start = at;
    while (at < text.length && characterClass(text.charCodeAt(at)) === CHARACTER.digit) {
      digits += digitValue(text.charCodeAt(at));
      at++;
    }
    const grouped = start === from ? at - start <= 3 : true;
    if (!grouped || !isGroupSeparator(text.charCodeAt(at)) || !hasThreeDigits(text, at + 1)) break;
    at++;
  }
  emit(digits, TOKEN_KIND.number);
  return at;
}

function isGroupSeparator(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x2019 ||
    code === 0x27
  );
}

function hasThreeDigits(text: string, at: number): boolean {
  for (let k = 0; k < 3; k++) if (!isDigit(text, at + k)) return false;
  return !isDigit(text, at + 3);
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && characterClass(text.charCodeAt(at)) === CHARACTER.digit;
}

/**
 * Decimal digits stand in runs of ten whose zero has a code ending in 0 or 6 (U+0030, U+0660, U+0966, U+FF10 ...).
 */
function digitValue(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  const low = code & 0xf;
  return String(low >= 6 ? low - 6 : low);
}

function scanMark(text: string, at: number, emit: (raw: string, kind: number) => void): number {
  const mark = text.charAt(at);
  if (mark === '&') return afterEntity(text, at);
  const plain = MARKS.get(mark);
  if (plain !== undefined) emit(plain, TOKEN_KIND.mark);
  return at + 1;
}

/**
 * Where the entity that starts at `at` ends; one character on if none does. A space before the semicolon is let pass.
 */
function afterEntity(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= ENTITY_LETTERS && /[#0-9A-Za-z]/.test(text.charAt(end))) end++;
  if (end === at + 1) return end;
  const close = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(close) === ';' ? close + 1 : at + 1;
}
