import { LONGEST_WRITTEN, type NumberFormat, numberFormat, writeNumber } from './number-format.ts';
import { tableLanguage } from './table-language.ts';
import { powerOfLetter, writtenPower } from './number-magnitude.ts';
import type { NumberToken } from './number-token.ts';
import { shiftedKey, valueKey } from './number-value.ts';

/**
 * The source's number as the language of the translation writes it, in the place of `there`; null where that is not known. A word for
 * millions stays one, the one that stands there where it is right.
 */
export function rewrittenNumber(
  number: NumberToken,
  there: NumberToken,
  text: string,
  language: string,
): string | null {
  const format = formatHere(text, language);
  const { integer, fraction } = number.written;
  if (!format || integer.length + fraction.length > LONGEST_WRITTEN) return null;
  const grouped = number.written.grouped || there.written.grouped;
  const digits = writeNumber({ integer, fraction, grouped }, format);
  const behind = text.slice(there.digitsEnd, there.end);
  if (number.power === 0) {
    const isScaled =
      there.power > 0 &&
      number.keys.length > 1 &&
      number.keys.includes(shiftedKey(number.keys[0] ?? '', there.power));
    return isScaled ? digits + behind : digits;
  }
  const letter = LETTER.exec(text.slice(there.end, there.end + 3))?.[1] ?? '';
  if (there.power === 0 && powerOfLetter(letter) === number.power) return digits;
  if (number.power === there.power) return digits + behind;
  const word = writtenPower(number.power, tableLanguage(language), Number(integer) >= 2);
  if (word !== null) {
    const space = there.power > 0 ? (/^\s/.exec(behind)?.[0] ?? '') : '\u00a0';
    return digits + space + word;
  }
  const [whole = '', rest = ''] = valueKey(integer, fraction, number.power).split('.');
  return writeNumber({ integer: whole, fraction: rest, grouped: true }, format);
}

/** The language's format, with the sort of space that this text has in its numbers already. */
function formatHere(text: string, language: string): NumberFormat | null {
  const format = numberFormat(language);
  const space =
    format && /\s/.test(format.group) ? /\d([ \u00a0\u202f])\d{3}(?!\d)/.exec(text)?.[1] : undefined;
  return format && space !== undefined ? { ...format, group: space } : format;
}

/** `54 M`: a letter that may stand for millions. */
const LETTER = /^[ \u00a0\u202f]?([kKmMbBGTt])(?![\p{L}\p{N}])/u;
