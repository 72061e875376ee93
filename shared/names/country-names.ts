import { foldText } from '../text/fold.ts';
import { COUNTRY_VARIANTS } from './country-variants.ts';

/** Codes that CLDR names and that are not one territory. */
const NOT_A_TERRITORY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Countries whose own form of a language names some countries otherwise. */
const REGIONAL: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'en-GB', 'en-AU', 'en-CA'],
  fr: ['fr', 'fr-CA', 'fr-BE'],
  de: ['de', 'de-AT', 'de-CH'],
  es: ['es', 'es-419', 'es-MX'],
  pt: ['pt', 'pt-PT'],
};

/** Region (ISO 3166-1) by the folded words of its name, a space between them; null where the name belongs to several. */
export type RegionByName = ReadonlyMap<string, string | null>;

const known = new Map<string, RegionByName>();
let territories: readonly string[] | null = null;

/**
 * The names of countries and territories in one language, as CLDR gives them through `Intl.DisplayNames` and
 * `COUNTRY_VARIANTS` adds to them. Read once a language: about 1 ms.
 */
export function countryNames(language: string): RegionByName {
  let names = known.get(language);
  if (!names) {
    names = collected(language);
    // What is not a language costs nothing to read again, and any tag may be asked for.
    if (names.size > 0) known.set(language, names);
  }
  return names;
}

function collected(language: string): RegionByName {
  const found = new Map<string, string | null>();
  for (const [name, region] of namesIn(language)) {
    const key = wordsIn(name).join(' ');
    const before = found.get(key);
    if (key !== '') found.set(key, before === undefined || before === region ? region : null);
  }
  return found;
}

function* namesIn(language: string): Generator<[name: string, region: string]> {
  for (const [region, names] of Object.entries(COUNTRY_VARIANTS[language] ?? {})) {
    for (const name of names) yield [name, region];
  }
  for (const locale of REGIONAL[language] ?? [language]) {
    // An unknown locale would be answered in the machine's own language.
    if (language === 'und' || Intl.DisplayNames.supportedLocalesOf([locale]).length === 0) continue;
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    territories ??= knownTerritories();
    for (const region of territories) {
      const name = names.of(region);
      if (name !== undefined && !name.includes('(')) yield [name, region];
    }
  }
}

function knownTerritories(): string[] {
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

function wordsIn(name: string): string[] {
  return foldText(name.replaceAll('&', ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
