import { listedNames } from './listed-names.ts';
import { wordsOfName } from './name-words.ts';
import type { Thing } from './thing.ts';

/** Languages in which a form of state puts the name after it in the genitive: `Republika Białorusi`, `Baltarusijos Respublika`. */
const GENITIVE: ReadonlySet<string> = new Set('be bg bs cs et fi hr lt lv mk pl ru sk sl sr uk'.split(' '));
const SHORTEST_STEM = 4;
/** The most letters that a case ending takes away and puts there, in the languages above. */
const ENDING = 2;

const stems = new Map<string, ReadonlyMap<string, ReadonlySet<Thing>>>();

/**
 * The countries whose name of one word in a language differs from a word by its case ending alone: the longest common beginning
 * decides, so that Nigeria is not Niger. Undefined where the language has no such forms, or none fits.
 */
export function territoryByStem(word: string, language: string): ReadonlySet<Thing> | undefined {
  if (!GENITIVE.has(language) || word.includes(' ')) return undefined;
  const known = stemsOf(language);
  for (let cut = 0; cut <= ENDING + 1 && word.length - cut >= SHORTEST_STEM; cut++) {
    const found = known.get(word.slice(0, word.length - cut));
    if (found) return found;
  }
  return undefined;
}

function stemsOf(language: string): ReadonlyMap<string, ReadonlySet<Thing>> {
  const before = stems.get(language);
  if (before) return before;
  const found = new Map<string, Set<Thing>>();
  for (const { name, thing } of listedNames(language)) {
    const words = wordsOfName(name);
    if (thing.kind !== 'country' || words.length !== 1) continue;
    for (let cut = 0; cut <= ENDING && words[0].length - cut >= SHORTEST_STEM; cut++) {
      const stem = words[0].slice(0, words[0].length - cut);
      const things = found.get(stem);
      if (things) things.add(thing);
      else found.set(stem, new Set([thing]));
    }
  }
  stems.set(language, found);
  return found;
}
