import type { Bundle } from './bundle.ts';
import { soundsOf } from '../sound/sounds.ts';
import type { Sound } from '../sound/sounds.ts';

/**
 * A key for each group of bundles that stays the same while the editor brings the spellings together: the thing's id, or the
 * consonants that all spellings of a name keep. Where two names keep the same consonants, the spellings tell them apart.
 */
export function stableKeys(groups: readonly (readonly Bundle[])[]): string[] {
  const keys = groups.map(keyOf);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return keys.map((key, at) =>
    times.get(key) === 1 ? key : `${key}/${smallest(groups[at].map(({ name }) => name))}`,
  );
}

function keyOf(group: readonly Bundle[]): string {
  const [first] = group;
  if (first.thing !== null) return first.name;
  return `name:${smallest(group.map(consonants))}`;
}

function consonants(bundle: Bundle): string {
  const words = bundle.words.map((word) => {
    const sounds = word.text.length < SHORTEST ? null : soundsOf(word.text);
    return sounds === null ? word.folded : sounds.map(classOf).join('');
  });
  return words.join(' ');
}

/** Shorter words, in UTF-16 units, have too few consonants to be told by. */
const SHORTEST = 5;

/** Sounds that romanisations write for each other count as one; vowels, glides and breath count as none. */
const CLASSES: ReadonlyMap<Sound, string> = new Map(
  Object.entries({
    K: 'k q',
    S: 's z ts dz c? c!',
    X: 'sh tch zh shch dj ch?',
    P: 'p b',
    T: 't d',
    L: 'l',
    M: 'm',
    N: 'n',
    R: 'r',
  }).flatMap(([letter, sounds]) => sounds.split(' ').map((sound) => [sound, letter] as const)),
);

function classOf(sound: Sound): string {
  return CLASSES.get(sound) ?? '';
}

function smallest(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text < least ? text : least));
}
