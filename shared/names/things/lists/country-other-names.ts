import { DE } from './countries/de.ts';
import { EN } from './countries/en.ts';
import { ES } from './countries/es.ts';
import { FR } from './countries/fr.ts';
import { IT } from './countries/it.ts';
import { LT } from './countries/lt.ts';
import { NL } from './countries/nl.ts';
import { PL } from './countries/pl.ts';
import { PT } from './countries/pt.ts';

/**
 * Names of countries and territories that are looked up and not searched for in a text, by language and code, a bar between them:
 * formal names whose words the rules do not undo, abbreviations, names of the past and of one side, other spellings and
 * transliterations, shortened qualifiers. Facts, collected by hand, from memory: what style guides, atlases and the states themselves write.
 * A name that the tables have or the rules reach is not here.
 */
export const COUNTRY_OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  it: IT,
  lt: LT,
  nl: NL,
  pl: PL,
  pt: PT,
};
