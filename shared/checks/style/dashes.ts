import type { Deviation, StyleView } from './matter.ts';

const SPACED = /([ \u00a0\u202f])--?([ \u00a0\u202f])/g;
const DOUBLE = /--(?<=\p{L}--)(?=\p{L})/gu;
const BEFORE = /[\p{L}\p{N}\p{M})\]»”"’'.,!?…%]$/u;
const AFTER = /^[\p{L}«“"„‘([¿¡]/u;

/**
 * `style/dash`: a hyphen, or two, between spaces, and two between words, where the language has a dash.
 *
 * Leaves alone the hyphen that begins a line (a list, or speech), and whatever has a number behind it (a range, a difference).
 */
export function dashDeviations({ text, convention: { dash } }: StyleView): Deviation[] {
  if (dash === null) return [];
  const deviations: Deviation[] = [];
  for (const { index: start, 0: found, 1: before, 2: after } of text.matchAll(SPACED)) {
    const end = start + found.length;
    if (!BEFORE.test(text.slice(Math.max(0, start - 2), start)) || !AFTER.test(text.slice(end, end + 2)))
      continue;
    if (dash === '—') deviations.push({ start, end, insert: dash });
    else deviations.push({ start, end, insert: `${before}–${after}` });
  }
  for (const { index: start } of text.matchAll(DOUBLE))
    deviations.push({ start, end: start + 2, insert: dash });
  return deviations.toSorted((left, right) => left.start - right.start);
}
