import type { Reason } from '../finding.ts';

export type Values = Reason['values'];

/** What is said for each code, given the values of a reason. */
export type Sayings = Readonly<Record<string, (values: Values) => string>>;

/** A character as it can be read: named where it is a space, by itself where it is a quotation mark. */
export function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  if (/^[\u00a0\u202f]$/.test(text)) return 'a no-break space';
  if (/^\s$/.test(text)) return 'a space';
  return /^[„“”«»"‘’‚']$/.test(text) ? text : `“${text}”`;
}

/** "once", "39 times". */
export function often(count: string | number | undefined): string {
  return count === 1 ? 'once' : `${count ?? 'several'} times`;
}
