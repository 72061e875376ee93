import type { HeardWord } from '../sound/heard-word.ts';
import { hear } from '../sound/heard-word.ts';
import { LIKELY, likenessOf, SURE } from '../sound/name-likeness.ts';
import { likelyPairs, skeletonOf } from '../sound/likely-pairs.ts';
import type { Bundle } from './bundle.ts';
import type { Word } from './words.ts';

/** UTF-16 units. Shorter names are too close to each other to be joined: Marc and Mark, Sara and Sarah may be two people. */
const SHORTEST_SURE = 5;
const SHORTEST_LIKELY = 4;
/**
 * In a text of n names n² / 2 pairs are compared, so that a pair has to be surer than `SURE`: at .73 ten documents of 500 look-alike
 * names (`names-accuracy.bench.ts`) have about a dozen false pairs, at .85 one, and one right pair in twenty is only offered.
 */
const SURE_AMONG_MANY = 0.85;
/** A name is compared with so many others that keep its consonants, the most frequent ones. */
const MOST_ALIKE = 200;

/** Two bundles by their index, the left one before the right one. */
export interface SoundPair {
  readonly left: number;
  readonly right: number;
  readonly grade: 'sure' | 'maybe';
}

/** A name as it sounds: each word, or null where it is the same only letter for letter. */
interface HeardName {
  readonly at: number;
  readonly words: readonly Word[];
  readonly heard: readonly (HeardWord | null)[];
  readonly last: HeardWord;
}

/**
 * The pairs of names that one in several romanisations explains, word by word. `isSmall`: words that the text also writes
 * small name nothing in themselves. Bounded: names of as many words are compared whose last words may sound alike at all.
 */
export function soundPairs(bundles: readonly Bundle[], isSmall: (word: string) => boolean): SoundPair[] {
  const byLength = new Map<number, HeardName[]>();
  bundles.forEach((bundle, at) => {
    const name = isSmall(bundle.name) ? null : heardName(bundle.words, at);
    if (!name) return;
    const list = byLength.get(name.words.length);
    if (list) list.push(name);
    else byLength.set(name.words.length, [name]);
  });
  const pairs: SoundPair[] = [];
  for (const names of byLength.values()) {
    names.sort((left, right) => bundles[right.at].count - bundles[left.at].count);
    const compared = new Uint16Array(names.length);
    for (const [one, other] of likelyPairs(names.map(({ last }) => last))) {
      const rarer = Math.max(one, other);
      if (compared[rarer] >= MOST_ALIKE) continue;
      compared[rarer]++;
      const grade = gradeOf(names[one], names[other]);
      if (grade === null) continue;
      const [left, right] = [names[one].at, names[other].at].sort((first, second) => first - second);
      pairs.push({ left, right, grade });
    }
  }
  return pairs;
}

/** Null where the last word cannot be heard, or where one is an abbreviation. */
function heardName(words: readonly Word[], at: number): HeardName | null {
  if (words.some((word) => word.text === word.text.toUpperCase())) return null;
  const heard = words.map(({ text }) => (text.length < SHORTEST_LIKELY ? null : hear(text)));
  const last = heard[heard.length - 1];
  return last && { at, words, heard, last };
}

function gradeOf(left: HeardName, right: HeardName): 'sure' | 'maybe' | null {
  let sure = true;
  for (let at = 0; at < left.words.length; at++) {
    const [one, other] = [left.words[at], right.words[at]];
    if (one.folded === other.folded) continue;
    const [first, second] = [left.heard[at], right.heard[at]];
    const likeness = first && second ? likenessOf(first, second) : 0;
    if (likeness < LIKELY) return null;
    if (likeness < SURE_AMONG_MANY || Math.min(one.text.length, other.text.length) < SHORTEST_SURE)
      sure = false;
  }
  return sure ? 'sure' : 'maybe';
}

/** Whether two words, of five letters at least, are so surely spellings of one name that a text may be read so. */
export function soundsSure(left: Word, right: Word): boolean {
  if (Math.min(left.text.length, right.text.length) < SHORTEST_SURE) return false;
  const [one, other] = [hear(left.text), hear(right.text)];
  return one !== null && other !== null && likenessOf(one, other) >= SURE;
}

/** Finds the word of a set of folded words that a word surely sounds like. The set is read once. */
export function soundFinder(): (word: Word, others: ReadonlySet<string>) => string | null {
  const read = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly HeardWord[]>>();
  return (word, others) => {
    if (word.text.length < SHORTEST_SURE || word.text === word.text.toUpperCase()) return null;
    const heard = hear(word.text);
    if (!heard) return null;
    const index = read.get(others) ?? indexed(others);
    read.set(others, index);
    const alike = index.get(skeletonOf(heard.sounds));
    return alike?.find((other) => likenessOf(heard, other) >= SURE)?.folded ?? null;
  };
}

function indexed(words: ReadonlySet<string>): Map<string, HeardWord[]> {
  const index = new Map<string, HeardWord[]>();
  for (const word of words) {
    const heard = word.length < SHORTEST_SURE ? null : hear(word);
    if (!heard) continue;
    const skeleton = skeletonOf(heard.sounds);
    const list = index.get(skeleton) ?? [];
    index.set(skeleton, list);
    if (list.length < MOST_ALIKE) list.push(heard);
  }
  return index;
}
