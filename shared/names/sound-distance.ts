import type { Sound } from './sounds.ts';
import { isVowel } from './sounds.ts';

/** Costs of hearing one sound for another, both ways; what is not listed is a different sound. */
const NEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'sh ch?': 0,
    'tch ch?': 0,
    'kh ch?': 0.05,
    'h ch?': 0.2,
    'k ch?': 0.2,
    'shch ch?': 0.15,
    'sh shch': 0.15,
    'tch shch': 0.3,
    'sh tch': 0.7,
    'kh h': 0.1,
    'kh k': 0.2,
    'kh q': 0.2,
    'kh gh': 0.3,
    'gh g': 0,
    'gh q': 0.2,
    'g q': 0.25,
    'g h': 0.35,
    'gh h': 0.3,
    'k q': 0,
    'k g': 0.6,
    'k c!': 0.1,
    'ts c!': 0,
    'tch c!': 0.1,
    's c!': 0.5,
    's c?': 0,
    'ts c?': 0,
    'z c?': 0.3,
    'k c?': 0.2,
    'tch c?': 0.2,
    'zh j?': 0,
    'dj j?': 0,
    'i j?': 0,
    'e j?': 0.3,
    'kh j?': 0.15,
    'h j?': 0.3,
    'zh dj': 0.15,
    'g dj': 0.2,
    'g j?': 0.3,
    'zh g': 0.6,
    'zh sh': 0.4,
    'd dj': 0.35,
    's z': 0.3,
    'ts z': 0.15,
    's ts': 0.4,
    't ts': 0.35,
    'z dz': 0.1,
    'd dz': 0.3,
    'z zh': 0.5,
    's sh': 0.45,
    'z d': 0.6,
    'v f': 0.35,
    'v u': 0.2,
    'v b': 0.6,
    'b p': 0.6,
    'd t': 0.6,
    'a e': 0.4,
    'a o': 0.3,
    'e i': 0.4,
    'o u': 0.2,
    'e o': 0.5,
    'a i': 0.7,
    'a u': 0.6,
    'e u': 0.6,
    'i u': 0.6,
    'i o': 0.8,
  }),
);
const DIFFERENT = 2;

/** What a sound costs that only one of the two has. */
function cost(sound: Sound, before: Sound | undefined, after: Sound | undefined, final: boolean): number {
  if (sound === 'h') return 0.25;
  if (sound === 'i' || sound === 'j?') {
    // A glide beside a vowel is often not written: Yelena, Elena; Soloviev, Solovyov.
    const beside = (before !== undefined && isVowel(before)) || (after !== undefined && isVowel(after));
    if (beside && !final) return 0.2;
    if (beside) return 0.35;
  }
  if (isVowel(sound)) return final ? 1.2 : before !== undefined && isVowel(before) ? 0.3 : 0.55;
  return 1.4;
}

function change(left: Sound, right: Sound): number {
  if (left === right) return 0;
  return NEAR.get(`${left} ${right}`) ?? NEAR.get(`${right} ${left}`) ?? DIFFERENT;
}

/**
 * How far two words are apart by sound: 0 where romanisation explains every difference, about 1 for a foreign vowel or
 * consonant. Time and memory grow with the product of the lengths.
 */
export function soundDistance(left: readonly Sound[], right: readonly Sound[]): number {
  let row = [0];
  for (let j = 0; j < right.length; j++)
    row.push(row[j] + cost(right[j], right[j - 1], right[j + 1], j === right.length - 1));
  for (let i = 0; i < left.length; i++) {
    const lose = cost(left[i], left[i - 1], left[i + 1], i === left.length - 1);
    const next = [row[0] + lose];
    for (let j = 0; j < right.length; j++) {
      const gain = cost(right[j], right[j - 1], right[j + 1], j === right.length - 1);
      next.push(Math.min(row[j] + change(left[i], right[j]), row[j + 1] + lose, next[j] + gain));
    }
    row = next;
  }
  return row[right.length];
}

/** Sounds that every reading of a name keeps, one letter a class: equal for spellings that `soundAlike` may join. */
export function skeleton(sounds: readonly Sound[]): string {
  const classes: Readonly<Record<Sound, string>> = {
    l: 'l',
    m: 'm',
    n: 'n',
    r: 'r',
    p: 'p',
    b: 'p',
    t: 't',
    d: 't',
  };
  return sounds.map((sound) => classes[sound] ?? '').join('');
}
