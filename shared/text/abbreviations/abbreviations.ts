import { BULGARIAN } from './bg.ts';
import { CLDR_SUPPRESSIONS } from './cldr.ts';
import { CZECH } from './cs.ts';
import { GERMAN } from './de.ts';
import { GREEK } from './el.ts';
import { ENGLISH } from './en.ts';
import type { AbbreviationEntry } from './entry.ts';
import { SPANISH } from './es.ts';
import { ESTONIAN, FINNISH } from './finnic.ts';
import { FRENCH } from './fr.ts';
import { HUNGARIAN } from './hu.ts';
import { INTERNATIONAL } from './international.ts';
import { ITALIAN } from './it.ts';
import { KAZAKH } from './kk.ts';
import { LITHUANIAN } from './lt.ts';
import { LATVIAN } from './lv.ts';
import { DUTCH } from './nl.ts';
import { DANISH, SWEDISH } from './nordic.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { ROMANIAN } from './ro.ts';
import { RUSSIAN } from './ru.ts';
import { ARABIC } from './semitic.ts';
import { UKRAINIAN } from './uk.ts';

/** See `AbbreviationEntry` for what each means. */
export type AbbreviationKind = 'always' | 'number' | 'open' | 'final';

/** The abbreviations of one language, ready to be looked up. */
export interface Abbreviations {
  readonly kinds: ReadonlyMap<string, AbbreviationKind>;
  /** What CLDR lists besides. */
  readonly suppressed: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const ENTRIES: Readonly<Record<string, AbbreviationEntry>> = {
  ar: ARABIC,
  be: RUSSIAN,
  bg: BULGARIAN,
  cs: CZECH,
  da: DANISH,
  de: GERMAN,
  el: GREEK,
  en: ENGLISH,
  es: SPANISH,
  et: ESTONIAN,
  fa: ARABIC,
  fi: FINNISH,
  fr: FRENCH,
  hu: HUNGARIAN,
  it: ITALIAN,
  kk: KAZAKH,
  lb: GERMAN,
  lt: LITHUANIAN,
  lv: LATVIAN,
  nb: DANISH,
  nl: DUTCH,
  nn: DANISH,
  no: DANISH,
  pl: POLISH,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  ru: RUSSIAN,
  sk: CZECH,
  sv: SWEDISH,
  uk: UKRAINIAN,
};

const compiled = new Map<string, Abbreviations>();

/** The abbreviations of a language given by its first BCP 47 subtag; an unknown one has the international ones. */
export function abbreviationsOf(language: string): Abbreviations {
  const tag = Object.hasOwn(ENTRIES, language) ? language : '';
  let known = compiled.get(tag);
  if (!known) {
    known = compile(ENTRIES[tag] ?? {}, CLDR_SUPPRESSIONS[tag] ?? '');
    compiled.set(tag, known);
  }
  return known;
}

/** The language's own lists overrule the international ones. */
function compile(entry: AbbreviationEntry, cldr: string): Abbreviations {
  const kinds = new Map<string, AbbreviationKind>();
  for (const { final, open, number, always } of [INTERNATIONAL, entry]) {
    for (const word of words(number)) kinds.set(word, 'number');
    for (const word of words(final)) kinds.set(word, 'final');
    for (const word of words(open)) kinds.set(word, 'open');
    for (const word of words(always)) kinds.set(word, 'always');
  }
  const suppressed = new Set(words(cldr));
  for (const word of words(entry.words)) suppressed.delete(word);
  return {
    kinds,
    suppressed,
    starters: new Set([...words(INTERNATIONAL.starters), ...words(entry.starters)]),
  };
}

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter((word) => word !== '') ?? [];
}

/**
 * What kind of abbreviation the word before a full stop is, or null. `word` comes without that stop and without inner
 * spaces; it is looked up as written, then in lower case, then in CLDR, which tells no kinds.
 */
export function abbreviationKind(word: string, of: Abbreviations): AbbreviationKind | null {
  return of.kinds.get(word) ?? of.kinds.get(word.toLowerCase()) ?? (of.suppressed.has(word) ? 'open' : null);
}
