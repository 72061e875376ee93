import type { Convention } from './conventions.ts';
import type { Deviation, StyleView } from './matter.ts';

/** Up to three digits, then groups of three with one and the same separator. */
const GROUPED =
  /(?<![\p{L}\p{N}+#°/_-]|[\p{N}+)][.,'’ \u00a0\u202f/-])[1-9]\d{0,2}([ .,'’])\d{3}(?:\1\d{3})*(?![\p{L}\p{N}_/])/gu;

/** Numbers of the source, with what groups them. */
const NUMBERS = /\d{1,3}(?:([ .,'’\u00a0\u202f])\d{3}(?:\1\d{3})*(?!\d))|\d+/g;

/**
 * `style/number-grouping`: thousands set apart with a separator that is contrary to the convention (1,000 in French).
 *
 * Leaves alone what may be something else: decimals (one group behind a point or comma counts only where the source has the same
 * digits, grouped as its language does, or not at all), what goes on with more digits (telephone numbers, 1,234.56), internet
 * addresses, and what stands in the source as it stands here though its language does not group so: a code.
 */
export function groupingDeviations(view: StyleView): Deviation[] {
  const { text, convention, sourceConvention, source } = view;
  const { grouping } = convention;
  if (!grouping) return [];
  const deviations: Deviation[] = [];
  let numbers: ReadonlySet<string> | null = null;
  for (const { index: start, 0: found, 1: separator = '' } of text.matchAll(GROUPED)) {
    const end = start + found.length;
    if (!grouping.wrong.includes(separator) || goesOn(text, end, separator)) continue;
    numbers ??= new Set(source.flatMap((segment) => segment.text.match(NUMBERS) ?? []));
    const isCopied = numbers.has(found);
    if (isCopied && sourceConvention.grouping?.wanted !== separator) continue;
    if (!isCopied && !isCertain(found, separator) && !isWhole(found, separator, numbers, sourceConvention))
      continue;
    deviations.push({ start, end, insert: found.replaceAll(separator, grouping.wanted) });
  }
  return deviations;
}

/** More digits follow, that are no decimals. */
function goesOn(text: string, end: number, separator: string): boolean {
  const next = text.slice(end, end + 2);
  if (!/^[ .,'’\u00a0\u202f:-]\d/.test(next)) return false;
  return !(separator !== ',' && next.startsWith(','));
}

function isCertain(found: string, separator: string): boolean {
  if (separator !== '.' && separator !== ',') return true;
  const groups = found.split(separator).length;
  return groups > 2 && (separator === ',' || groups !== 4 || found.endsWith('000'));
}

/** Whether the source has these digits as a whole number: in one, or grouped as its language does, or by spaces. */
function isWhole(
  found: string,
  separator: string,
  numbers: ReadonlySet<string>,
  { grouping }: Convention,
): boolean {
  const groupings = ['', grouping?.wanted ?? '', '\u00a0', '\u202f'];
  return groupings.some((other) => numbers.has(found.replaceAll(separator, other)));
}
