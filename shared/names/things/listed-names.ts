import { baseLanguage } from '../../text/language-tag.ts';
import { CITY_OTHER_NAMES } from './lists/city-names.ts';
import { COUNTRY_OTHER_NAMES } from './lists/country-other-names.ts';
import { COUNTRY_VARIANTS } from './lists/country-variants.ts';
import { ORGANISATION_NAMES_BY_ID } from './lists/organisation-names.ts';
import { CITY_NAMES } from './tables/cities.ts';
import { CURRENCY_NAMES } from './tables/currencies.ts';
import { TERRITORY_NAMES } from './tables/territories.ts';
import type { Thing, ThingKind } from './thing.ts';

/** A name as a list writes it. */
export interface ListedName {
  readonly name: string;
  readonly thing: Thing;
  /** False for names to be looked up only: abbreviations, names of several things, names of the past. */
  readonly inText: boolean;
}

const known = new Map<string, readonly ListedName[]>();
const things = new Map<string, Thing>();
/** What cities are called in the languages that have no name of their own for them. */
let fallback: readonly ListedName[] | null = null;

/** Languages that have names of their own. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(TERRITORY_NAMES);

/**
 * The names that the lists hold in a language, those that CLDR prefers before the others of the same thing. Unpacked once a
 * language: about 1 ms. Empty where a language has no list.
 */
export function listedNames(language: string): readonly ListedName[] {
  const names = ownNames(language);
  if (names.length === 0) return names;
  const cities = new Set(names.map(({ thing }) => thing).filter(({ kind }) => kind === 'city'));
  fallback ??= unpacked(CITY_NAMES['und'], 'city', true);
  // What a language writes in Latin letters as everybody does, CLDR leaves out.
  return [...names, ...fallback.filter(({ thing }) => !cities.has(thing))];
}

/** As `listedNames`, without the cities that the language has no name of its own for. */
export function ownNames(language: string): readonly ListedName[] {
  const base = baseLanguage(language);
  if (!Object.hasOwn(TERRITORY_NAMES, base)) return [];
  let names = known.get(base);
  if (!names) known.set(base, (names = collected(base)));
  return names;
}

function collected(language: string): ListedName[] {
  return [
    ...unpacked(TERRITORY_NAMES[language], 'country', true),
    ...variants(COUNTRY_VARIANTS[language], true),
    ...variants(COUNTRY_OTHER_NAMES[language], false),
    ...unpacked(CITY_NAMES[language], 'city', true),
    ...byThing(CITY_OTHER_NAMES, 'city', language),
    ...byThing(ORGANISATION_NAMES_BY_ID, 'organisation', language),
    ...unpacked(CURRENCY_NAMES[language], 'currency', false),
  ];
}

function unpacked(packed: string | undefined, kind: ThingKind, inText: boolean): ListedName[] {
  if (packed === undefined || packed === '') return [];
  return packed.split(';').flatMap((entry) => {
    const [code, names] = entry.split('=');
    const thing = thingOf(/^[A-Z]{2}$/.test(code) ? 'country' : kind, code);
    return names.split('|').map((name) => ({ name, thing, inText }));
  });
}

/** What a list that is kept thing by thing says in each language. */
type NamesByLanguage = ReadonlyMap<string, readonly (readonly [code: string, names: readonly string[]])[]>;

const turned = new Map<Readonly<Record<string, string>>, NamesByLanguage>();

function byThing(list: Readonly<Record<string, string>>, kind: ThingKind, language: string): ListedName[] {
  let names = turned.get(list);
  if (!names) turned.set(list, (names = byLanguage(list)));
  return [...(names.get(language) ?? []), ...(names.get('und') ?? [])].flatMap(([code, forms]) => {
    const thing = thingOf(kind, code);
    return forms.map((name) => ({ name, thing, inText: true }));
  });
}

function byLanguage(list: Readonly<Record<string, string>>): NamesByLanguage {
  const found = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const [code, packed] of Object.entries(list)) {
    for (const entry of packed.split(';')) {
      const [language, names] = entry.split('=');
      const entries = found.get(language) ?? [];
      found.set(language, entries);
      entries.push([code, names.split('|')]);
    }
  }
  return found;
}

function variants(lists: Readonly<Record<string, string>> | undefined, inText: boolean): ListedName[] {
  return Object.entries(lists ?? {}).flatMap(([code, names]) => {
    const thing = thingOf('country', code);
    return names.split('|').map((name) => ({ name, thing, inText }));
  });
}

/** The one object that stands for a thing: two names are of the same thing when theirs is the same. */
export function thingOf(kind: ThingKind, code: string): Thing {
  const id = `${kind}:${code.replaceAll(' ', '_')}`;
  let thing = things.get(id);
  if (!thing) things.set(id, (thing = { id, kind }));
  return thing;
}
