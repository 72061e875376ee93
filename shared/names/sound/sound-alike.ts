import { foldText } from '../../text/fold.ts';
import type { HeardWord as Heard } from './heard-word.ts';
import { hear as hearWord } from './heard-word.ts';
import { skeletonOf } from './likely-pairs.ts';
import { SURE, likenessOf } from './name-likeness.ts';
import type { Sound } from './sounds.ts';

/** One word of a name, read once for many comparisons. */
export interface HeardWord {
  readonly folded: string;
  readonly sounds: readonly Sound[];
  readonly skeleton: string;
  /** Absent for a word that is only compared letter for letter. */
  readonly word?: Heard;
}

/** Shorter names are too close to each other: Marc and Mark, Sara and Sarah may be two people. */
const SHORTEST = 5;

/** Null where the word is too short or not in Latin letters. */
export function hear(word: string): HeardWord | null {
  if (word.length < SHORTEST) return null;
  const heard = hearWord(word);
  if (!heard) return null;
  return { folded: foldText(word), sounds: heard.sounds, skeleton: skeletonOf(heard.sounds), word: heard };
}

/** Whether two spellings are so surely one name in two romanisations that a text may be read so. */
export function soundAlike(left: HeardWord, right: HeardWord): boolean {
  return left.word !== undefined && right.word !== undefined && likenessOf(left.word, right.word) >= SURE;
}
