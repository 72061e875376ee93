import { baseLanguage } from '../../text/language-tag.ts';
import { quoteMarks } from '../../text/delimiters.ts';

/*
 * Pairs that a language has beside those of CLDR, or writes as often: Duden (»…« in books), PWN, RAE and Real Academia Galega, Accademia
 * della Crusca, Språkrådet (Sweden, Norway), Dansk Sprognævn, Kielitoimisto, Taaladvies, Academia Română, and the like. A pair in
 * the table is never held against anybody.
 */
const BESIDE: Readonly<Record<string, string>> = {
  ar: '«»“”""',
  az: '«»„“',
  be: '„““”',
  bg: '«»“”',
  bs: '“”»«„“',
  ca: '«»“”',
  cs: '»«„”',
  da: '»«„“””',
  de: '»«›‹',
  el: '“”„“',
  es: '«»“”',
  et: '«»„”',
  eu: '«»“”',
  fa: '«»“”',
  fi: '»»',
  gl: '«»“”',
  he: '""„”“”',
  hr: '»«„”',
  hu: '»«',
  hy: '“”',
  is: '„”',
  it: '“”„”',
  ja: '“”',
  ka: '«»',
  kk: '“”„“',
  lt: '‚‘',
  lv: '«»„“„”',
  mk: '“”',
  nb: '“”„“””',
  nl: '“”„”””',
  nn: '“”„“””',
  no: '“”„“””',
  pl: '«»»«',
  pt: '«»“”',
  ro: '«»',
  ru: '“”„”',
  sk: '»«',
  sl: '»«',
  sq: '«»„“',
  sr: '»«„““”',
  sv: '»»»«',
  tr: '«»',
  uk: '“”„”',
  zh: '「」『』《》',
};

/** Languages of which the marks are known: nothing is said about those of others. */
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(BESIDE), 'en', 'fr']);

/** Whether a pair of marks is right in the language; `depth` is 0 for a quotation that stands in no other. */
export function isAcceptedPair(open: string, close: string, depth: number, language: string): boolean {
  const base = baseLanguage(language);
  if (!KNOWN.has(base)) return true;
  const marks = quoteMarks(language);
  const pair = open + close;
  if (pair === marks.open + marks.close) return true;
  if (depth > 0 && (pair === marks.innerOpen + marks.innerClose || pair === '“”' || pair === '‹›'))
    return true;
  const beside = BESIDE[base] ?? '';
  for (let at = 0; at < beside.length; at += 2) if (beside.startsWith(pair, at)) return true;
  return false;
}

/** Whether the language opens quotations with a sign by which others close them; true where nothing is known of it. */
export function mayOpenWith(sign: string, language: string): boolean {
  const base = baseLanguage(language);
  if (!KNOWN.has(base)) return true;
  const marks = quoteMarks(language);
  if (marks.open === sign || marks.innerOpen === sign) return true;
  const beside = BESIDE[base] ?? '';
  for (let at = 0; at < beside.length; at += 2) if (beside.charAt(at) === sign) return true;
  return false;
}
