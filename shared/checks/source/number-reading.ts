import { numberFormat, type WrittenNumber } from './number-format.ts';
import { valueKey } from './number-value.ts';

/** What the digits and the marks among them can be. */
export interface Reading {
  readonly keys: readonly string[];
  readonly parts: readonly string[];
  readonly isNumber: boolean;
  readonly written: WrittenNumber;
}

/** All that a number can be read as, the way of its language first. */
export function readingOf(raw: string, language: string): Reading {
  const groups = raw.split(/[^0-9]/);
  const marks = raw.replace(/[0-9]/g, '');
  const [first = '', second = ''] = groups;
  if (marks === '') {
    const written = { integer: raw, fraction: '', grouped: false };
    return { keys: [valueKey(raw, '')], parts: [], isNumber: true, written };
  }
  const parts = groups.filter((group) => group !== '').map((group) => valueKey(group, ''));
  const last = groups.at(-1) ?? '';
  const grouped = (integer: string, fraction: string): Reading => ({
    keys: [valueKey(integer, fraction)],
    parts,
    isNumber: true,
    written: { integer, fraction, grouped: true },
  });
  const decimal: Reading = {
    keys: [valueKey(first, second)],
    parts: first === '' ? [] : parts,
    isNumber: true,
    written: { integer: first || '0', fraction: second, grouped: false },
  };
  const mark = marks.charAt(0);
  const isPoint = mark === '.' || mark === ',';
  if (marks.length === 1) {
    const canGroup = first.length > 0 && first.length <= 3 && second.length === 3 && first !== '0';
    if (!isPoint) return grouped(first + second, '');
    if (!canGroup) return decimal;
    const format = numberFormat(language);
    const whole = grouped(first + second, '');
    const [likely, other] = mark === format?.decimal ? [decimal, whole] : [whole, decimal];
    return { ...likely, keys: [...likely.keys, ...other.keys] };
  }
  const isOnly = (some: string) => some === mark.repeat(some.length);
  const isUniform = isOnly(marks);
  if (isUniform && areGroups(groups)) return grouped(groups.join(''), '');
  const isMixed = isOnly(marks.slice(0, -1)) && marks.at(-1) !== mark;
  if (isMixed && areGroups(groups.slice(0, -1))) return grouped(groups.slice(0, -1).join(''), last);
  // A date, a version, a list: only its parts can be compared, and the whole as it stands.
  return {
    keys: [raw.replace(/[^0-9]/g, '.')],
    parts,
    isNumber: false,
    written: { integer: raw, fraction: '', grouped: false },
  };
}

/** `1,234,567`, and `12,34,567` as India writes it. */
function areGroups(groups: readonly string[]): boolean {
  const heads = groups.slice(1, -1);
  const size = heads[0]?.length ?? 3;
  const [first = ''] = groups;
  return (
    first.length > 0 &&
    first.length <= 3 &&
    groups.at(-1)?.length === 3 &&
    (size === 3 || size === 2) &&
    heads.every((group) => group.length === size)
  );
}
