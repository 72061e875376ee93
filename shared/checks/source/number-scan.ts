import type { Span } from '../../text/span.ts';
import { scanEntities } from '../garble/entity-scan.ts';
import { protectedSpans, touchesSpan } from '../protected-spans.ts';
import { SIGNS, textSigns } from '../text-signs.ts';
import { tableLanguage } from './table-language.ts';
import { hourDigits } from './number-clock.ts';
import { FRACTION, myriadsAt, ratioAt, withFractions } from './number-figures.ts';
import { powerOfLetter, powerOfWord } from './number-magnitude.ts';
import { readingOf } from './number-reading.ts';
import type { NumberToken } from './number-token.ts';
import { shiftedKey } from './number-value.ts';

const NUMERIC = /[\p{Nd}¼-¾⅐-⅞]/u;

/*
 * Digits in groups of three, with a decimal part or none; digits with full stops and commas among them; a decimal part alone. Every
 * alternative is linear: a group cannot be read in two ways.
 */
const NUMBER =
  /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}.,)\]])[.,]\d+/gu;
/** How far a number is looked around. */
const REACH = 24;

/** A segment with so many numbers is a table, or no text at all; those behind are not looked at. */
export const MOST_NUMBERS = 2000;

/** Whether a text has a number in digits: the cheap test before all others. */
export function hasNumber(text: string): boolean {
  const signs = textSigns(text);
  return (signs & SIGNS.number) !== 0 || ((signs & SIGNS.otherDigit) !== 0 && NUMERIC.test(text));
}

/**
 * The numbers of one segment, in order. Digits of all scripts count. Leaves out what stands in addresses, file names and code, and
 * in character codes, broken ones too. Linear.
 */
export function scanNumbers(text: string, on: number, language: string): NumberToken[] {
  if (!hasNumber(text)) return [];
  const plain = withPlainDigits(text);
  const spans = protectedSpans(text);
  const codes = scanEntities(text);
  const tokens: NumberToken[] = [];
  const base = tableLanguage(language);
  let passed = 0;
  for (const match of plain.matchAll(NUMBER)) {
    const start = match.index;
    if (start < passed || isWithin(spans, start) || isWithin(codes, start)) continue;
    if (tokens.length === MOST_NUMBERS) break;
    const longer = ratioAt(plain, match[0], start, on) ?? myriadsAt(plain, start, on);
    if (longer) {
      passed = longer.end;
      tokens.push(longer);
      continue;
    }
    const digits = match[0];
    const hour = hourDigits(plain, digits, start, language);
    if (hour > 0 && tokens.length + 1 < MOST_NUMBERS) {
      // As with a colon: the hour and the minutes are two numbers.
      tokens.push(tokenAt(plain, digits.slice(0, hour), start, on, language, base));
      tokens.push(tokenAt(plain, digits.slice(hour + 1), start + hour + 1, on, language, base));
    } else tokens.push(tokenAt(plain, digits, start, on, language, base));
  }
  shareScales(tokens, plain);
  return FRACTION.test(text) ? withFractions(tokens, text, on, MOST_NUMBERS) : tokens;
}

function isWithin(spans: readonly Span[], start: number): boolean {
  return spans.length > 0 && touchesSpan(spans, start, start + 1);
}

/** Digits of other scripts as those of ASCII, and their decimal and grouping marks: offsets stay what they are. */
function withPlainDigits(text: string): string {
  if (!/[\u0660-\uffef]/.test(text)) return text;
  return text
    .replace(/(?![0-9])[\p{Nd}]/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit))
    .replace(/[\u066b\u066c\uff0e\uff0c]/g, (mark) => (mark === '\u066b' || mark === '\uff0e' ? '.' : ','));
}

/** Decimal digits stand in Unicode in runs of ten that begin at a multiple of ten from the zero: zero is the first of its run. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return code - zero;
}

function tokenAt(
  text: string,
  raw: string,
  start: number,
  on: number,
  language: string,
  base: string,
): NumberToken {
  const digitsEnd = start + raw.length;
  const reading = readingOf(raw, language);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(digitsEnd, digitsEnd + REACH);
  const scale = scaleBehind(after, base);
  let keys = reading.keys;
  if (scale.power > 0) {
    const scaled = keys.map((key) => shiftedKey(key, scale.power));
    keys = scale.isSure ? scaled : [...keys, ...scaled];
  }
  const hours = hoursOf(keys[0] ?? '', after);
  if (hours !== null) keys = [...keys, hours];
  return {
    on,
    start,
    end: digitsEnd + (scale.isSure ? scale.length : 0),
    digitsEnd,
    keys,
    parts: scale.isSure ? [] : reading.parts,
    isNumber: reading.isNumber,
    written: reading.written,
    power: scale.isSure ? scale.power : 0,
    role: roleOf(raw, before, after, start),
  };
}

const LETTER_NEXT = /^[ \u00a0\u202f-]?\p{L}/u;
const WORD_BEHIND = /^(?:[ \u00a0\u202f]|-)?(\p{L}+)/u;
const SECOND_WORD = /^[ \u00a0\u202f](\p{L}+)/u;
const LETTER_BEHIND = /^[ \u00a0\u202f]?([kKmMbBGTt])(?![\p{L}\p{N}²³])/u;

interface Scale {
  readonly power: number;
  /** UTF-16 units from the last digit to the end of the word. */
  readonly length: number;
  /** False where it may as well be a unit: `5 m`. */
  readonly isSure: boolean;
}

const NO_SCALE: Scale = { power: 0, length: 0, isSure: false };

function scaleBehind(after: string, language: string): Scale {
  if (!LETTER_NEXT.test(after)) return NO_SCALE;
  const letter = LETTER_BEHIND.exec(after);
  const word = WORD_BEHIND.exec(after);
  const power = word?.[1] === undefined ? 0 : powerOfWord(word[1], language);
  if (word && power > 0) {
    const second = power === 3 ? SECOND_WORD.exec(after.slice(word[0].length)) : null;
    const more = second?.[1] === undefined ? 0 : powerOfWord(second[1], language);
    if (second && more === 6) return { power: 9, length: word[0].length + second[0].length, isSure: true };
    return { power, length: word[0].length, isSure: word[1] !== undefined && word[1].length > 2 };
  }
  const letterPower = letter?.[1] === undefined ? 0 : powerOfLetter(letter[1]);
  return letterPower > 0 ? { power: letterPower, length: letter?.[0].length ?? 0, isSure: false } : NO_SCALE;
}

const HALF_DAY = /^(?:[:.h]\d\d)?[ \u00a0\u202f]?([ap])[. ]{0,2}m\b/i;
const HOUR_MARK =
  /^(?:[:.h]\d\d\b|[ \u00a0\u202f]?(?:h\b|heures?\b|uhr\b|hours?\b|hrs?\b|o’clock|o'clock|ч\b|val\b))/i;

/** The other hour that an hour can be on a clock of twelve or of twenty-four hours; null where it is no hour. */
function hoursOf(key: string, after: string): string | null {
  const hour = /^\d{1,2}(?:\.\d{1,2})?$/.test(key) ? Number(key.split('.')[0]) : 99;
  const rest = key.includes('.') ? key.slice(key.indexOf('.')) : '';
  if (hour > 24) return null;
  const half = HALF_DAY.exec(after)?.[1]?.toLowerCase();
  if (half === 'p') return hour < 12 ? `${hour + 12}${rest}` : null;
  if (half === 'a') return hour === 12 ? `0${rest}` : null;
  if (hour > 12 && HOUR_MARK.test(after)) return `${hour - 12}${rest}`;
  return hour === 0 && HOUR_MARK.test(after) ? `12${rest}` : null;
}

function roleOf(raw: string, before: string, after: string, start: number): NumberToken['role'] {
  if (start < 4 && /^[\s(]*$/.test(before) && /^\d{1,3}$/.test(raw) && /^[.)](?:\s|$)/.test(after))
    return 'list-mark';
  if (raw !== '00' && /^\s?$/.test(before.slice(-1))) return 'plain';
  if (raw === '00' && /[:.h] ?$/.test(before)) return 'note';
  // "m2", "CO2", and notes stuck to the word or the full stop before them.
  if (/[\p{L}”»"’][.,]?$/u.test(before) && raw.length < 2) return 'note';
  if (/\p{Ll}{2}[.,]$/u.test(before)) return 'note';
  return /[\p{L}\p{N}][-–_]?$/u.test(before) && /\p{L}[-–_]?$/u.test(before) ? 'code' : 'plain';
}

const BETWEEN =
  /^[ \u00a0\u202f]?(?:%[ \u00a0\u202f]?)?(?:[-–—]|\p{L}{1,4})[ \u00a0\u202f]?(?:[$€£][ \u00a0\u202f]?)?$/u;

/** "5 to 6 million": the first may be millions as well. */
function shareScales(tokens: NumberToken[], text: string): void {
  for (let at = tokens.length - 2; at >= 0; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || next.power === 0 || token.power > 0 || next.start - token.end > 12) continue;
    if (!BETWEEN.test(text.slice(token.end, next.start))) continue;
    tokens[at] = { ...token, keys: [...token.keys, ...token.keys.map((key) => shiftedKey(key, next.power))] };
  }
}
