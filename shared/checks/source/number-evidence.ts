import type { Segment } from '../../bitext/segment.ts';
import type { NumberEvidence } from './number-compare.ts';
import { monthNamed } from './number-months.ts';
import { valueKey } from './number-value.ts';
import { spelledValues } from './number-words.ts';

/** What the words of one side of a bead say of numbers; read when first asked for, in one pass over the text. */
export function numberEvidence(segments: readonly Segment[], language: string): NumberEvidence {
  let values: ReadonlySet<string> | null = null;
  return { values: () => (values ??= valuesIn(segments.map(({ text }) => text).join('\n'), language)) };
}

function valuesIn(text: string, language: string): ReadonlySet<string> {
  const values = new Set(spelledValues(text, language));
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const month = word.length <= LONGEST_MONTH ? monthNamed(word, language) : 0;
    if (month > 0) values.add(String(month));
  }
  for (const match of text.matchAll(ROMAN)) {
    const value = romanValue((match[1] ?? match[2] ?? '').toUpperCase());
    if (value > 0) values.add(String(value));
  }
  for (const [raised] of text.matchAll(RAISED))
    values.add(valueKey(raised.normalize('NFKC').replace(/[^0-9]/g, ''), ''));
  return values;
}

const LONGEST_MONTH = 20;
/** In capitals, or in any case with the ending of an ordinal: "xxe siècle". */
const ROMAN =
  /(?<![\p{L}\p{N}])(?:([IVXLCDM]{1,15})(?![\p{Lu}\p{N}])|([ivxlcdm]{1,15})(?=(?:e|er|ème|º|ª|\.)(?![\p{L}\p{N}])))/gu;
const RAISED = /[⁰¹²³⁴-⁹₀-₉]+/g;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(numeral: string): number {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return 0;
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const here = ROMAN_DIGITS[numeral.charAt(at)] ?? 0;
    value += here < (ROMAN_DIGITS[numeral.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}
