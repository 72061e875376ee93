import { baseLanguage, tagsFromNarrow } from './language-tag.ts';

/** How a language sets off what somebody says, and what they quote in turn. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
  /** What stands between an outer mark and the words it encloses: nothing, or a no-break space, wide or narrow. */
  readonly inside: string;
}

/*
 * Opening, closing, inner opening, inner closing. From CLDR 48.2, `delimiters` (Unicode-3.0), except:
 * de-CH and de-LI, where CLDR has the marks of Germany, after the Swiss Federal Chancellery's Schreibweisungen;
 * the inner marks of fr-CA, which CLDR has the wrong way round, after the Office québécois de la langue française.
 */
const MARKS: Readonly<Record<string, string>> = {
  ar: '”“’‘',
  az: '“”‘’',
  be: '«»„“',
  bg: '„“„“',
  br: '«»“”',
  bs: '„”‘’',
  ca: '«»“”',
  cs: '„“‚‘',
  cy: '“”‘’',
  da: '“”‘’',
  de: '„“‚‘',
  'de-CH': '«»‹›',
  'de-LI': '«»‹›',
  el: '«»“”',
  en: '“”‘’',
  'en-GB': '“”‘’',
  es: '“”‘’',
  et: '„“‚‘',
  eu: '«»“”',
  fa: '«»‹›',
  fi: '””’’',
  fr: '«»«»',
  'fr-CA': '«»“”',
  'fr-CH': '«»‹›',
  ga: '“”‘’',
  gl: '“”‘’',
  he: '””’’',
  hr: '„“‚‘',
  hu: '„”»«',
  hy: '«»«»',
  is: '„“‚‘',
  it: '«»“”',
  ja: '「」『』',
  ka: '„“«»',
  kk: '«»“”',
  lt: '„“„“',
  lv: '“”‘’',
  mk: '„“‚‘',
  mt: '“”‘’',
  nb: '«»‘’',
  nl: '‘’‘’',
  nn: '«»‘’',
  no: '«»‘’',
  oc: '«»«»',
  pl: '„”«»',
  pt: '“”‘’',
  'pt-PT': '«»“”',
  ro: '„”«»',
  ru: '«»„“',
  sk: '„“‚‘',
  sl: '„“‚‘',
  sq: '“”‘’',
  sr: '„”’’',
  sv: '””’’',
  tr: '“”‘’',
  uk: '«»„“',
  ur: '”“’‘',
  zh: '“”‘’',
  'zh-Hant': '「」『』',
  'zh-HK': '「」『』',
  'zh-MO': '「」『』',
  'zh-TW': '「」『』',
};

const DEFAULT_MARKS = '“”‘’';

/**
 * Not in CLDR. France (Lexique de l'Imprimerie nationale) and Québec (OQLF) set guillemets off with a no-break space, French
 * Switzerland (Guide du typographe) with a narrow one.
 */
const INSIDE: ReadonlyMap<string, string> = new Map([
  ['br', '\u00A0'],
  ['fr', '\u00A0'],
  ['fr-CA', '\u00A0'],
  ['fr-CH', '\u202F'],
  ['oc', '\u00A0'],
]);

/**
 * The marks of a language, given as BCP 47 ("fr", "fr-CH"). A region without marks of its own has those of its
 * language, an unknown language those of English.
 */
export function quoteMarks(language: string): QuoteMarks {
  const tag = knownTag(language);
  const [open, close, innerOpen, innerClose] = Object.hasOwn(MARKS, tag) ? MARKS[tag] : DEFAULT_MARKS;
  return { open, close, innerOpen, innerClose, inside: INSIDE.get(tag) ?? '' };
}

/** The narrowest tag that the table has: "zh-Hant" of "zh-Hant-TW". */
function knownTag(language: string): string {
  return tagsFromNarrow(language).find((tag) => Object.hasOwn(MARKS, tag)) ?? baseLanguage(language);
}
