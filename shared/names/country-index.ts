import { distance } from 'fastest-levenshtein';
import type { RegionByName } from './country-names.ts';
import { countryNames } from './country-names.ts';
import { baseLanguage } from './language-traits.ts';

/** A name of a country or territory, as folded words; what joins the words does not count. */
export interface CountryName {
  readonly words: readonly string[];
  /** ISO 3166-1, two letters. */
  readonly region: string;
}

/** Country names by their first word, longest first. */
export type CountryIndex = ReadonlyMap<string, readonly CountryName[]>;

/** Languages in Latin letters whose names of countries turn up in translations. */
const NEIGHBOURS = 'en de es it pt nl pl lt lv et cs sk sl hr hu ro sv da nb fi fr ca tr gl'.split(' ');

/** Names of countries that name something else at least as often (people, towns, words), or more than one country. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  (
    'alger argel chad congo dominica dominique georgia granada grenade island jersey jordan kongo coree corea korea macedoine macedonia ' +
    'mexico man maurice mauricio montserrat reunion salvador timor chili tunis'
  )
    .split(' ')
    .concat('saint martin', 'san martin', 'st martin', 'saint barthelemy', 'isle of man'),
);

/** How alike (0 to 1) a name in a third language must look to be taken for the country. */
const ALIKE = 0.5;

let latest: { readonly languages: string; readonly index: CountryIndex } | null = null;

/**
 * The names that CLDR (through `Intl.DisplayNames`) and `COUNTRY_VARIANTS` give in the text's language, then those of the
 * source's language and English, then those of other languages where they look like one of the text's own. A name that
 * belongs to two countries is in no list. About 15 ms for the first text of a pair of languages; the last pair is kept.
 */
export function countryIndex(language: string, sourceLanguage: string): CountryIndex {
  const own = baseLanguage(language);
  const source = baseLanguage(sourceLanguage);
  const languages = `${own} ${source}`;
  if (latest?.languages !== languages) latest = { languages, index: build(own, source) };
  return latest.index;
}

function build(own: string, source: string): CountryIndex {
  const ownNames = countryNames(own);
  const byRegion = new Map<string, string[]>();
  for (const [name, region] of ownNames) {
    if (region !== null) byRegion.set(region, [...(byRegion.get(region) ?? []), name]);
  }
  const foreign = new Map<string, string | null>();
  for (const language of new Set([source, ...NEIGHBOURS])) {
    if (language === own) continue;
    const trusted = language === source || language === 'en';
    for (const [name, region] of countryNames(language)) {
      if (region === null || ownNames.has(name)) continue;
      if (!trusted && !(byRegion.get(region) ?? []).some((one) => looksLike(name, one))) continue;
      const known = foreign.get(name);
      foreign.set(name, known === undefined || known === region ? region : null);
    }
  }
  const index = new Map<string, CountryName[]>();
  addAll(index, ownNames);
  addAll(index, foreign);
  for (const names of index.values()) names.sort((left, right) => right.words.length - left.words.length);
  return index;
}

function looksLike(foreign: string, own: string): boolean {
  return distance(own, foreign) <= (1 - ALIKE) * Math.max(own.length, foreign.length);
}

function addAll(index: Map<string, CountryName[]>, names: RegionByName): void {
  for (const [name, region] of names) {
    if (region === null || HOMOGRAPHS.has(name)) continue;
    for (const words of spelledOut(name.split(' '))) {
      const list = index.get(words[0]) ?? [];
      index.set(words[0], list);
      list.push({ words, region });
    }
  }
}

/** "St" and "Saint", "&" (which is no word) and "and". */
function spelledOut(words: readonly string[]): string[][] {
  const saints: Readonly<Record<string, string>> = { st: 'saint', saint: 'st', ste: 'sainte', sainte: 'ste' };
  const variants = [[...words]];
  if (words.includes('and')) variants.push(words.filter((word) => word !== 'and'));
  const saint = saints[words[0]];
  if (saint !== undefined && words.length > 1) variants.push([saint, ...words.slice(1)]);
  return variants;
}
