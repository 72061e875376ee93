import { tagsFromNarrow } from '../../text/language-tag.ts';

/** How a language writes numbers. */
export interface NumberFormat {
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: string;
  /** How many digits stand before the first mark at least: 2 where 1234 is written without one. */
  readonly least: 1 | 2;
}

/* From CLDR 48, `numbers` (Unicode-3.0): decimal mark, grouping mark, minimumGroupingDigits, languages. */
const ROWS: readonly (readonly [decimal: string, group: string, least: 1 | 2, tags: string])[] = [
  ['.', ',', 1, 'ar cy en fa ga he mt es-MX es-US es-PE zh ja ko th ms sw mn hi'],
  [',', '\u00a0', 2, 'bg et hu hy ka lv pl sq be pt-PT'],
  [',', '.', 1, 'bs ca da de el eu gl hr is mk nl pt ro sr tr az es-AR es-CL es-CO vi id'],
  [',', '\u00a0', 1, 'cs fi kk lt nb nn no ru sk sv uk de-AT en-ZA fr-CA af uz ky tt'],
  [',', '.', 2, 'es it sl'],
  [',', '\u202f', 1, 'fr'],
  ['.', '’', 1, 'de-CH de-LI'],
  ['.', '’', 2, 'it-CH'],
];

const FORMATS: ReadonlyMap<string, NumberFormat> = new Map(
  ROWS.flatMap(([decimal, group, least, tags]) =>
    tags.split(' ').map((tag) => [tag, { decimal, group, least }] as const),
  ),
);

/** How numbers are written in that language (BCP 47), or null where that is not known. */
export function numberFormat(language: string): NumberFormat | null {
  for (const tag of tagsFromNarrow(language)) {
    const format = FORMATS.get(tag);
    if (format) return format;
  }
  return null;
}

/** A number as it was written: digits on either side of the decimal mark, and whether those before it stood in groups. */
export interface WrittenNumber {
  readonly integer: string;
  readonly fraction: string;
  readonly grouped: boolean;
}

/** The number in the language's way: its decimal mark, and its grouping where the number was grouped. */
export function writeNumber(
  { integer, fraction, grouped }: WrittenNumber,
  { decimal, group, least }: NumberFormat,
): string {
  const groups = grouped && integer.length >= 3 + least;
  const head = groups ? integer.replace(/\B(?=(?:\d{3})+$)/g, group) : integer;
  return fraction === '' ? head : head + decimal + fraction;
}

/** A long number in groups takes a time that grows with the square of its length; nobody reads so many digits. */
export const LONGEST_WRITTEN = 60;
