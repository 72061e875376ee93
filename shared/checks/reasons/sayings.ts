import type { Reason } from '../finding.ts';

export type Values = Reason['values'];

/** What is said for each code, given the values of a reason. */
export type Sayings = Readonly<Record<string, (values: Values) => string>>;

/** A character as it can be read: named where it is a space, by itself where it is a quotation mark. */
export function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  const space = spaceIn(text);
  if (space !== null && text.length === 1) return space;
  return /^[„“”«»"‘’‚']$/.test(text) ? text : `“${text}”`;
}

/** The same of a text of which the space matters: "“1 000” with a no-break space". */
export function shownWithSpace(value: string | number | undefined): string {
  const text = String(value ?? '');
  const space = spaceIn(text);
  return space === null || text.length === 1 ? shown(text) : `${shown(text)} with ${space}`;
}

function spaceIn(text: string): string | null {
  if (text.includes('\u202f')) return 'a narrow no-break space';
  if (text.includes('\u00a0')) return 'a no-break space';
  return /\s/.test(text) ? 'a space' : null;
}

/** "once", "39 times". */
export function often(count: string | number | undefined): string {
  return count === 1 ? 'once' : `${count ?? 'several'} times`;
}

/** The language of a tag as English calls it; the tag where it is none. Only for showing. */
export function languageName(tag: string | number | undefined): string {
  const text = String(tag ?? '');
  try {
    return ENGLISH_NAMES.of(text) ?? text;
  } catch {
    return text;
  }
}

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
