import { foldText } from '../text/fold.ts';
import { distance } from 'fastest-levenshtein';
import { COUNTRY_VARIANTS } from './country-variants.ts';
import { baseLanguage } from './language-traits.ts';

/** A name of a country or territory, as folded words; what joins the words does not count. */
export interface CountryName {
  readonly words: readonly string[];
  /** ISO 3166-1, two letters. */
  readonly region: string;
  /** False for the name in another language than the text's. */
  readonly own: boolean;
}

/** Country names by their first word, longest first. */
export type CountryIndex = ReadonlyMap<string, readonly CountryName[]>;

/** Languages in Latin letters whose names of countries turn up in translations. */
const NEIGHBOURS =
  'en de es it pt nl pl lt lv et cs sk sl hr hu ro sv da nb fi fr ca tr id sq az uz vi gl eu is ga mt bs'.split(
    ' ',
  );

/** Countries whose own form of a language names some countries otherwise. */
const REGIONAL: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'en-GB', 'en-AU', 'en-CA'],
  fr: ['fr', 'fr-CA', 'fr-BE'],
  de: ['de', 'de-AT', 'de-CH'],
  es: ['es', 'es-419', 'es-MX'],
  pt: ['pt', 'pt-PT'],
};

/** Codes that CLDR names and that are not one territory. */
const NOT_A_TERRITORY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

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
  const regions = knownRegions();
  const ownNames = collect(namesIn(own, regions));
  const foreign = new Map<string, string | null>();
  for (const language of new Set([source, ...NEIGHBOURS])) {
    if (language === own) continue;
    const trusted = language === source || language === 'en';
    for (const [name, region] of namesIn(language, regions)) {
      const key = wordsIn(name).join(' ');
      if (ownNames.has(key) || HOMOGRAPHS.has(key)) continue;
      if (!trusted && !looksOwn(key, region, ownNames)) continue;
      const known = foreign.get(key);
      foreign.set(key, known === undefined || known === region ? region : null);
    }
  }
  const index = new Map<string, CountryName[]>();
  addAll(index, ownNames, true);
  addAll(index, foreign, false);
  for (const names of index.values()) names.sort((left, right) => right.words.length - left.words.length);
  return index;
}

function knownRegions(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const regions: string[] = [];
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      // A withdrawn code is given its successor's name: SU would be a second Russia.
      const current = new Intl.Locale(`und-${code}`).region === code;
      if (current && !NOT_A_TERRITORY.has(code) && names.of(code) !== undefined) regions.push(code);
    }
  }
  return regions;
}

function* namesIn(language: string, regions: readonly string[]): Generator<[name: string, region: string]> {
  for (const [region, names] of Object.entries(COUNTRY_VARIANTS[language] ?? {})) {
    for (const name of names) yield [name, region];
  }
  for (const locale of REGIONAL[language] ?? [language]) {
    // An unknown locale would be answered in the machine's own language.
    if (language === 'und' || Intl.DisplayNames.supportedLocalesOf([locale]).length === 0) continue;
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const region of regions) {
      const name = names.of(region);
      if (name !== undefined && !name.includes('(')) yield [name, region];
    }
  }
}

/** Region by folded name; null where the name belongs to several. */
function collect(names: Iterable<[name: string, region: string]>): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [name, region] of names) {
    const key = wordsIn(name).join(' ');
    if (key === '' || HOMOGRAPHS.has(key)) continue;
    const known = found.get(key);
    found.set(key, known === undefined || known === region ? region : null);
  }
  return found;
}

function looksOwn(key: string, region: string, own: ReadonlyMap<string, string | null>): boolean {
  for (const [name, of] of own) {
    if (of === region && distance(name, key) <= (1 - ALIKE) * Math.max(name.length, key.length)) return true;
  }
  return false;
}

function addAll(
  index: Map<string, CountryName[]>,
  names: ReadonlyMap<string, string | null>,
  own: boolean,
): void {
  for (const [key, region] of names) {
    if (region === null) continue;
    const words = key.split(' ');
    for (const variant of spelledOut(words)) {
      const list = index.get(variant[0]) ?? [];
      index.set(variant[0], list);
      list.push({ words: variant, region, own });
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

function wordsIn(name: string): string[] {
  return foldText(name.replaceAll('&', ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
