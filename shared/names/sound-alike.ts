import { foldText } from '../text/fold.ts';
import { skeleton, soundDistance } from './sound-distance.ts';
import type { Sound } from './sounds.ts';
import { soundsOf } from './sounds.ts';

/** One word of a name, read once for many comparisons. */
export interface HeardWord {
  readonly folded: string;
  readonly sounds: readonly Sound[];
  readonly skeleton: string;
}

/** Shorter names are too close to each other: Marc and Mark, Sara and Sarah may be two people. */
const SHORTEST = 5;
/** Greatest distance for a word of that many sounds, see `soundDistance`. */
const BASE = 0.25;
const PER_SOUND = 0.02;

/** Null where the word is too short or not in Latin letters. */
export function hear(word: string): HeardWord | null {
  if (word.length < SHORTEST) return null;
  const sounds = soundsOf(word);
  if (!sounds) return null;
  return { folded: foldText(word), sounds, skeleton: skeleton(sounds) };
}

/**
 * Whether two spellings may be one name in two romanisations. Sure rather than complete: a foreign consonant, an ending
 * that makes it another person's name (Ivanov, Ivanova; Martin, Martine) or a different number of syllables tells them
 * apart.
 */
export function soundAlike(left: HeardWord, right: HeardWord): boolean {
  if (left.skeleton !== right.skeleton) return false;
  const limit = BASE + PER_SOUND * Math.min(left.sounds.length, right.sounds.length);
  return soundDistance(left.sounds, right.sounds) <= limit;
}
