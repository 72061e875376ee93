import { distance } from 'fastest-levenshtein';
import { baseLanguage } from '../../text/language-tag.ts';
import { isHomograph } from './homographs.ts';
import { listedNames, ownNames } from './listed-names.ts';
import type { ListedName } from './listed-names.ts';
import { wordsOfName } from './name-words.ts';
import type { Thing, ThingIndex, ThingName } from './thing.ts';

/** Languages in Latin letters whose names of places turn up in translations. */
const NEIGHBOURS = 'en de es it pt nl pl lt lv et cs sk sl hr hu ro sv da nb fi fr ca tr gl'.split(' ');
/** How alike (0 to 1) a name in a third language must look to be taken for the thing. */
const ALIKE = 0.5;
/** A foreign name with fewer letters is too likely a word of the text's language. */
const SHORTEST_FOREIGN = 4;

/** Things by the folded words of a name, a space between them; null where several things are called so. */
type ThingByName = ReadonlyMap<string, Thing | null>;

const named = new Map<string, ThingByName>();
/** The folded words of listed names, a space between them. */
const spellings = new Map<string, string>();
let latest: { readonly languages: string; readonly index: ThingIndex } | null = null;

/**
 * The names to look for in running text of a language: those that the lists have in it, then those of the source's language and
 * English, then those of other languages where they look like one of the text's own. Countries and territories, cities, and
 * organisations; of these the abbreviation alone where there is one, since a text may well change between it and the full name, and
 * no currencies, which are common nouns. A name that several things share is left out, and so are those that mostly mean something
 * else. At most 50 ms for the first text of a pair of languages; the last pair is kept.
 */
export function thingIndex(language: string, sourceLanguage: string): ThingIndex {
  const own = baseLanguage(language);
  const source = baseLanguage(sourceLanguage);
  const languages = `${own} ${source}`;
  if (latest?.languages !== languages) latest = { languages, index: build(own, source) };
  return latest.index;
}

function build(own: string, source: string): ThingIndex {
  const ours = namesIn(own, true);
  const byThing = new Map<Thing, string[]>();
  for (const [name, thing] of ours) {
    if (thing === null) continue;
    const list = byThing.get(thing);
    if (list) list.push(name);
    else byThing.set(thing, [name]);
  }
  const foreign = new Map<string, Thing | null>();
  for (const language of new Set([source, ...NEIGHBOURS])) {
    if (language === own) continue;
    const trusted = language === source || language === 'en';
    for (const [name, thing] of namesIn(language, trusted)) {
      if (thing === null || ours.has(name) || name.length < SHORTEST_FOREIGN) continue;
      const known = foreign.get(name);
      if (known === thing || known === null) continue;
      if (known === undefined && !trusted && !(byThing.get(thing) ?? []).some((one) => looksLike(name, one)))
        continue;
      foreign.set(name, known === undefined ? thing : null);
    }
  }
  const index = new Map<string, ThingName[]>();
  addAll(index, ours);
  addAll(index, foreign);
  for (const names of index.values()) names.sort((left, right) => right.words.length - left.words.length);
  return index;
}

/** `all`: the cities too that a language has no name of its own for. */
function namesIn(language: string, all: boolean): ThingByName {
  const key = `${language} ${all}`;
  let names = named.get(key);
  if (!names) {
    names = read(all ? listedNames(language) : ownNames(language));
    // A language without a list costs nothing to read again, and any tag may be asked for.
    if (names.size > 0) named.set(key, names);
  }
  return names;
}

function read(listed: readonly ListedName[]): ThingByName {
  const found = new Map<string, Thing | null>();
  const abbreviated = new Set<Thing>();
  for (const { name, thing, inText } of listed) {
    if (!inText || thing.kind === 'currency') continue;
    if (/[(),[\]]/.test(name) || isAbbreviation(name, thing)) continue;
    if (thing.kind === 'organisation') {
      // The list puts the abbreviation first.
      if (isAcronym(name)) abbreviated.add(thing);
      else if (abbreviated.has(thing)) continue;
    }
    const key = spelled(name);
    if (key === '') continue;
    const before = found.get(key);
    found.set(key, before === undefined || before === thing ? thing : null);
  }
  return found;
}

/** Most cities are spelled alike in many languages. */
function spelled(name: string): string {
  let words = spellings.get(name);
  if (words === undefined) spellings.set(name, (words = wordsOfName(name).join(' ')));
  return words;
}

function isAcronym(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase() && !/\s/.test(name);
}

/** USA, R.-U., EE. UU.: an editor mixes them with the full name knowingly. */
function isAbbreviation(name: string, { kind }: Thing): boolean {
  return (
    kind === 'country' &&
    (name.includes('.') ? /(?:^|[\s-])\p{Lu}{1,2}\./u.test(name) : /^\p{Lu}{2,4}$/u.test(name))
  );
}

/** Whether the edit distance leaves enough in common; lengths too different are not measured. */
function looksLike(foreign: string, own: string): boolean {
  const allowed = (1 - ALIKE) * Math.max(own.length, foreign.length);
  return Math.abs(own.length - foreign.length) <= allowed && distance(own, foreign) <= allowed;
}

function addAll(index: Map<string, ThingName[]>, names: ThingByName): void {
  for (const [name, thing] of names) {
    if (thing === null || isHomograph(name)) continue;
    for (const words of spelledOut(name.split(' '))) {
      const list = index.get(words[0]) ?? [];
      index.set(words[0], list);
      list.push({ words, thing });
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
