import type { Sound } from './sounds.ts';
import { isGlide, isVowel } from './sounds.ts';

/** What a sound costs that only one of two words has: by what it is and where it stands. */
export const LOSSES = [
  'h',
  'first h',
  'glide',
  'glide before consonant',
  'last glide',
  'nasal',
  'vowel beside vowel',
  'first vowel',
  'vowel between consonants',
  'vowel before last s',
  'vowel before last sonorant',
  'last a',
  'last e',
  'last o',
  'last vowel',
  'last s',
  'w before consonant',
  'last n',
  'dental before hiss',
  'consonant',
  'last consonant',
] as const;
type Loss = (typeof LOSSES)[number];

/** For each sound, which of `LOSSES` its absence from the other word is. */
export function lossesOf(sounds: readonly Sound[]): Uint8Array {
  return Uint8Array.from(sounds, (_, at) => LOSSES.indexOf(lossOf(sounds, at)));
}

function lossOf(sounds: readonly Sound[], at: number): Loss {
  const sound = sounds[at];
  if (sound === 'n?') return 'nasal';
  if (sound === 'h') return at === 0 ? 'first h' : 'h';
  const besideVowel = isVowelAt(sounds, at - 1) || isVowelAt(sounds, at + 1);
  const besideGlide = isGlide(sounds[at - 1]) || isGlide(sounds[at + 1]);
  if (isGlide(sound) || (sound === 'i' && (besideVowel || besideGlide))) return lossOfGlide(sounds, at);
  return isVowel(sound) ? lossOfVowel(sounds, at) : lossOfConsonant(sounds, at);
}

function lossOfGlide(sounds: readonly Sound[], at: number): Loss {
  const before = sounds[at - 1] ?? '';
  const after = sounds[at + 1] ?? '';
  if (after === '') return isGlide(sounds[at]) && !/^[ie]$/.test(before) ? 'last consonant' : 'last glide';
  // "Yelena" is Elena, but Jansen not Hansen; "Cartier" is not Carter.
  if (before === '' && after !== 'e' && after !== 'i') return 'consonant';
  if (after === 'e' && sounds[at + 2] === 'r' && at + 3 === sounds.length) return 'consonant';
  return isVowel(after) || isGlide(sounds[at]) || isGlide(before) ? 'glide' : 'glide before consonant';
}

function lossOfVowel(sounds: readonly Sound[], at: number): Loss {
  const sound = sounds[at];
  const after = sounds[at + 1] ?? '';
  const besideVowel = isVowelAt(sounds, at - 1) || isVowel(after);
  if (after === '') {
    if (besideVowel && (sound === 'e' || sound === 'i')) return 'last glide';
    return sound === 'a' ? 'last a' : sound === 'e' ? 'last e' : sound === 'o' ? 'last o' : 'last vowel';
  }
  const beforeLast = at === sounds.length - 2;
  if (beforeLast && isInflection(after)) return 'vowel before last s';
  if (at === 0) return 'first vowel';
  if (beforeLast && !isVowelAt(sounds, at - 1) && /^[lmnr]$/.test(after)) return 'vowel before last sonorant';
  return besideVowel ? 'vowel beside vowel' : 'vowel between consonants';
}

function lossOfConsonant(sounds: readonly Sound[], at: number): Loss {
  const sound = sounds[at];
  const after = sounds[at + 1] ?? '';
  if (after === '') {
    if (isInflection(sound)) return isPlural(sounds) ? 'last consonant' : 'last s';
    return sound === 'n' ? 'last n' : 'last consonant';
  }
  if ((sound === 'w' || sound === 'v') && isVowelAt(sounds, at - 1) && !isVowel(after))
    return 'w before consonant';
  if ((sound === 'd' || sound === 't') && /^(?:s|z|ts|sh|zh|tch|dj|ch\?|c)/.test(after))
    return 'dental before hiss';
  return 'consonant';
}

/** An s that Lithuanian, Latvian, Greek and Latin end names with. */
export function isInflection(sound: Sound): boolean {
  return sound === 's' || sound === 's?' || sound === 'sz?';
}

/** "Pierres" is more than one Pierre; but "Euripides" is Euripide. */
function isPlural(sounds: readonly Sound[]): boolean {
  return sounds.at(-2) === 'e' && !/^(?:d|t|th\?|l|n|[aeiou])$/.test(sounds.at(-3) ?? '');
}

function isVowelAt(sounds: readonly Sound[], at: number): boolean {
  return at >= 0 && at < sounds.length && isVowel(sounds[at]);
}
