import type { NumberToken } from './number-token.ts';
import { ratioKey, valueKey } from './number-value.ts';

const FRACTIONS: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4],
  '½': [1, 2],
  '¾': [3, 4],
  '⅐': [1, 7],
  '⅑': [1, 9],
  '⅒': [1, 10],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
export const FRACTION = /[¼-¾⅐-⅞]/;
const FRACTIONS_IN = /[¼-¾⅐-⅞]/g;

/** "1/2", "3/4", "24/7", also the beginning of "8/12" as a date: its parts are compared where the whole is not found. */
export function ratioAt(text: string, raw: string, start: number, on: number): NumberToken | null {
  if (raw.length > 2 || text.charAt(start + raw.length) !== '/' || text.charAt(start - 1) === '/')
    return null;
  const below = /^\d{1,2}(?![\d/.,]\d|\d)/.exec(
    text.slice(start + raw.length + 1, start + raw.length + 5),
  )?.[0];
  if (below === undefined || Number(below) === 0 || !/^\d+$/.test(raw)) return null;
  const end = start + raw.length + 1 + below.length;
  const written = { integer: text.slice(start, end), fraction: '', grouped: false };
  const parts = [valueKey(raw, ''), valueKey(below, '')];
  const keys = [ratioKey(Number(raw), Number(below))];
  return { on, start, end, digitsEnd: end, keys, parts, isNumber: false, written, power: 0, role: 'plain' };
}

/** Powers of ten thousand of Chinese, Japanese and Korean, with a smaller sign before them or none: `1億2千万`. */
const MYRIADS =
  /(?:\d{1,4}(?:[.,]\d{1,4})?[十百千]?[万萬만億亿억兆조]){1,4}(?:\d{1,4}(?!\d))?|\d{1,4}(?:\.\d{1,3})?千/y;
const MYRIAD = /(\d{1,4}(?:[.,]\d{1,4})?)([十百千]?)([万萬만億亿억兆조]?)/g;
const MYRIAD_POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  만: 4,
  億: 8,
  亿: 8,
  억: 8,
  兆: 12,
  조: 12,
};

export function myriadsAt(text: string, start: number, on: number): NumberToken | null {
  MYRIADS.lastIndex = start;
  const found = MYRIADS.exec(text)?.[0];
  if (found === undefined) return null;
  let value = 0;
  for (const [, digits = '', small = '', great = ''] of found.matchAll(MYRIAD))
    value +=
      Number(digits.replace(',', '.')) * 10 ** ((MYRIAD_POWERS[small] ?? 0) + (MYRIAD_POWERS[great] ?? 0));
  const integer = String(Math.round(value));
  const end = start + found.length;
  const written = { integer, fraction: '', grouped: true };
  return {
    on,
    start,
    end,
    digitsEnd: end,
    keys: [integer],
    parts: [],
    isNumber: true,
    written,
    power: 0,
    role: 'plain',
  };
}

/** Adds fractions in one character: alone, or to the whole number before them, so that "3½" is 3.5. Linear. */
export function withFractions(
  tokens: readonly NumberToken[],
  text: string,
  on: number,
  most: number,
): NumberToken[] {
  const all: NumberToken[] = [];
  let next = 0;
  for (const { index: start } of text.matchAll(FRACTIONS_IN)) {
    for (let token = tokens[next]; token && token.start < start; token = tokens[++next]) all.push(token);
    const ratio = FRACTIONS[text.charAt(start)];
    if (!ratio) continue;
    const key = ratioKey(...ratio);
    if (all.length >= most) break;
    const whole = /\p{Nd}[ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 3), start))
      ? all.at(-1)
      : undefined;
    if (
      whole &&
      start - whole.digitsEnd <= 1 &&
      /^[ \u00a0\u202f]?$/.test(text.slice(whole.digitsEnd, start))
    ) {
      const [, fraction = ''] = key.split('.');
      const keys = key.includes('/')
        ? [`${whole.keys[0]}+${key}`]
        : [valueKey(whole.keys[0] ?? '', fraction)];
      const parts = [...whole.keys, String(ratio[0]), String(ratio[1])];
      all[all.length - 1] = { ...whole, keys, parts, end: start + 1, digitsEnd: start + 1 };
      continue;
    }
    const written = { integer: text.charAt(start), fraction: '', grouped: false };
    const parts = [String(ratio[0]), String(ratio[1])];
    all.push({
      on,
      start,
      end: start + 1,
      digitsEnd: start + 1,
      keys: [key],
      parts,
      isNumber: false,
      written,
      power: 0,
      role: 'note',
    });
  }
  return all.concat(tokens.slice(next));
}
