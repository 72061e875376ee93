import { baseLanguage } from '../../text/language-tag.ts';
import { governedTerritories } from './governed-territory.ts';
import { LISTED_LANGUAGES, listedNames, thingOf } from './listed-names.ts';
import { SHARED_NAMES } from './lists/shared-names.ts';
import { keyOf, wordsOfName } from './name-words.ts';
import type { Thing } from './thing.ts';
import { territoryByStem } from './territory-stem.ts';

/** The things that have a name in common. Most names are of one thing. */
type Things = ReadonlySet<Thing>;
type ThingsByKey = Map<string, Set<Thing>>;

/** The lists of one language, by what is left of each name. */
interface Lookup {
  readonly exact: ThingsByKey;
  readonly loose: ThingsByKey;
  readonly islandless: ThingsByKey;
  /** What stands before the parentheses of a name that has some. */
  readonly qualified: ThingsByKey;
  /** What several countries are called within the language, each of them. */
  readonly shared: ThingsByKey;
}

/** Islands that bear the name of a person or of something else: never known without the word "island". Folded. */
const NOT_ALONE: ReadonlySet<string> = new Set(
  'ascension bouvet christmas cook easter howe lord macquarie man marshall maurice mauricio maurizio mcdonald norfolk paques salomon solomon st turks virgin wake'.split(
    ' ',
  ),
);

const lookups = new Map<string, Lookup>();

/**
 * The things that the lists call by a name: countries and territories, cities, currencies, organisations; more than one where
 * they share it (Congo, Georgia). Looked for as it stands, then whatever the order of its words and without articles (`Corée,
 * République de`), then without the form of state (`Republic of Belarus`), then without its parentheses. Sought in the
 * language, then in English; everywhere at once where the language is `und`. Builds a language's index at its first name, about
 * 5 ms.
 */
export function thingsCalled(name: string, language: string): readonly Thing[] {
  return [...called(name, [language])];
}

/**
 * Whether two names are of the same thing by the lists, of different ones, or one of them is in no list. `language` is the
 * language of both, or of the left one alone where `other` is given for the right one; each is sought in its own language first.
 * A name that several things of a kind share (Congo) is the same as the name of each within a language; across two it says nothing.
 */
export function sameThing(
  left: string,
  right: string,
  language: string,
  other: string = language,
): 'same' | 'different' | null {
  const across = language !== other;
  const ones = across ? certain(called(left, [language, other])) : withSharers(left, language);
  const others = across ? certain(called(right, [other, language])) : withSharers(right, language);
  if (ones.size === 0 || others.size === 0) return null;
  return [...ones].some((thing) => others.has(thing)) ? 'same' : 'different';
}

/** A city and its country may share a name; of two countries of one name, neither is meant for sure. */
function certain(things: Things): Things {
  if (things.size < 2) return things;
  const all = [...things];
  return new Set(all.filter(({ kind }) => all.filter((other) => other.kind === kind).length === 1));
}

function withSharers(name: string, language: string): Things {
  const things = called(name, [language]);
  const sharers = lookupOf(baseLanguage(language)).shared.get(readName(name).key.loose);
  return sharers ? new Set([...things, ...sharers]) : things;
}

function called(name: string, languages: readonly string[]): Things {
  const bases = new Set(languages.map((tag) => baseLanguage(tag)));
  if (bases.has('und')) {
    return new Set(LISTED_LANGUAGES.flatMap((language) => [...calledIn(name, language)]));
  }
  for (const language of bases.add('en')) {
    const found = calledIn(name, language);
    if (found.size > 0) return found;
  }
  return new Set();
}

const PARENTHESES = /^([^()[\]]*)[([][^()[\]]*[)\]]([^()[\]]*)$/;
/** Longer than any name that the lists hold: not worth a look. */
const LONGEST = 200;

function calledIn(name: string, language: string): Things {
  if (name.length > LONGEST) return new Set();
  const lookup = lookupOf(language);
  const governed = governedTerritories(readName(name).words, language);
  if (governed && governed.length > 0) return new Set(governed.map((code) => thingOf('country', code)));
  const whole = plainlyCalled(name, lookup, language);
  if (whole.size > 0) return whole;
  const parts = governed ? null : PARENTHESES.exec(name);
  if (!parts) return whole;
  const before = `${parts[1]} ${parts[2]}`;
  const outside = plainlyCalled(before, lookup, language);
  if (outside.size === 0) return NO_THINGS;
  // Where parentheses tell two things of one name apart, those that no list has are not passed over.
  const qualified = lookup.qualified.get(keyOf(wordsOfName(before)).islandless) ?? outside;
  return new Set([...outside, ...qualified]).size > 1 ? whole : outside;
}

const NO_THINGS: Things = new Set();

/** The words of a name and what they are looked up by. The last one is kept: it is looked up in one language after the other. */
function readName(name: string): ReadName {
  if (lastRead?.name !== name) {
    const words = wordsOfName(name);
    lastRead = { name, words, key: keyOf(words) };
  }
  return lastRead;
}

interface ReadName {
  readonly name: string;
  readonly words: readonly string[];
  readonly key: ReturnType<typeof keyOf>;
}

let lastRead: ReadName | null = null;

function plainlyCalled(name: string, lookup: Lookup, language: string): Things {
  const { words, key } = readName(name);
  if (words.length === 0) return NO_THINGS;
  const listed = lookup.exact.get(words.join(' ')) ?? lookup.loose.get(key.loose);
  if (listed) return listed;
  // Of states that share a name, the form of state tells one from the other: each is listed in full.
  if (key.stateless !== null && !lookup.shared.has(key.stateless)) {
    const land = lookup.loose.get(key.stateless) ?? territoryByStem(key.stateless, language);
    const one = onlyCountry(land);
    if (one && mayBeStyled(one, key.forms)) return new Set([one]);
  }
  const island =
    NOT_ALONE.has(key.islandless) || key.islandless === ''
      ? null
      : onlyCountry(lookup.islandless.get(key.islandless));
  return new Set(island ? [island] : []);
}

/** A form of state is no evidence where two states share the rest, nor before the name of a city. */
function onlyCountry(things: Things | undefined): Thing | null {
  const [first, ...rest] = things ?? [];
  return first?.kind === 'country' && rest.length === 0 ? first : null;
}

/** Two states that differ by their form of state alone are listed in full; here one more is kept from the other's name. */
function mayBeStyled(thing: Thing, forms: ReadonlySet<string>): boolean {
  return thing.id !== 'country:CN' || forms.has('#people');
}

function lookupOf(language: string): Lookup {
  let lookup = lookups.get(language);
  if (lookup) return lookup;
  lookup = {
    exact: new Map(),
    loose: new Map(),
    islandless: new Map(),
    qualified: new Map(),
    shared: new Map(),
  };
  for (const [code, name] of Object.entries(SHARED_NAMES[language] ?? {}))
    add(lookup.shared, keyOf(wordsOfName(name)).loose, thingOf('country', code));
  for (const { name, thing } of listedNames(language)) {
    const words = wordsOfName(name);
    if (words.length === 0) continue;
    const key = keyOf(words);
    add(lookup.exact, words.join(' '), thing);
    add(lookup.loose, key.loose, thing);
    if (key.islandless !== '') add(lookup.islandless, key.islandless, thing);
    const parts = name.includes('(') ? PARENTHESES.exec(name) : null;
    if (parts) add(lookup.qualified, keyOf(wordsOfName(`${parts[1]} ${parts[2]}`)).islandless, thing);
  }
  // A language without a list costs nothing to look at again, and any tag may be asked for.
  if (lookup.exact.size > 0) lookups.set(language, lookup);
  return lookup;
}

function add(names: ThingsByKey, key: string, thing: Thing): void {
  const things = names.get(key);
  if (things) things.add(thing);
  else names.set(key, new Set([thing]));
}
