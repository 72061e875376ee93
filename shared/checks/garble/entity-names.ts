import { decodeHTMLStrict } from 'entities/decode';

/**
 * Names of character references that are taken for one even where their `;` is lost or pushed away. They stand for
 * what prose is made of (quotation marks, dashes, spaces, letters, currencies) and are not words themselves: `&copy`,
 * `&not` or `&para` without its `;` may be an ampersand and a word.
 */
const DISTINCT_NAMES: ReadonlySet<string> = new Set(
  (
    'quot apos ldquo rdquo lsquo rsquo bdquo sbquo laquo raquo lsaquo rsaquo nbsp ensp emsp thinsp ndash mdash hellip ' +
    'bull middot iexcl iquest euro trade deg sect ordf ordm szlig aelig AElig oelig OElig oslash Oslash eth ETH thorn THORN'
  ).split(' '),
);
/** `&eacute`, `&Ccedil`, `&scaron`: a letter and its accent. */
const ACCENTED = /^[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|caron|ring|macr|ogon|breve|dot)$/;

/** Names that prose would not have without their ampersand either: a trace of them is a trace of a reference. */
export const ORPHAN_NAMES =
  'ldquo|rdquo|lsquo|rsquo|bdquo|sbquo|laquo|raquo|lsaquo|rsaquo|nbsp|quot|apos|hellip|ndash|mdash';

export function isDistinctName(name: string): boolean {
  return DISTINCT_NAMES.has(name) || ACCENTED.test(name);
}

/**
 * The character that a name stands for, from the table of the HTML standard (the `entities` package); null where
 * there is none. Translation engines change case, so that a name which is only known in lower case is read so.
 */
export function namedCharacter(name: string): string | null {
  return decodedName(name) ?? decodedName(name.toLowerCase());
}

/** The character of a number, C1 controls read as Windows-1252 as the standard does; null where it is no text. */
export function numberedCharacter(digits: string, hexadecimal: boolean): string | null {
  const reference = `&#${hexadecimal ? 'x' : ''}${digits};`;
  const decoded = decodeHTMLStrict(reference);
  const code = decoded.codePointAt(0) ?? 0;
  const isText = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 127) || code >= 160;
  return isText && code !== 0xfffd && decoded !== reference ? decoded : null;
}

function decodedName(name: string): string | null {
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? null : decoded;
}
