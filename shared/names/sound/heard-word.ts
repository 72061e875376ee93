import { foldText } from '../../text/fold.ts';
import type { CodedWord } from './alignment.ts';
import { MOST_SOUNDS, alignmentCost, alignmentWeights } from './alignment.ts';
import type { Costs } from './costs.ts';
import type { EndingGender } from './gender.ts';
import { genderOf, tellsGenderApart } from './gender.ts';
import { lossesOf } from './losses.ts';
import type { Looks } from './origin.ts';
import { commonOrigin, looksOf } from './origin.ts';
import type { Sound } from './sounds.ts';
import { isGlide, isVowel, soundsOf } from './sounds.ts';
import { systemOf } from './spelling-system.ts';
import { codesOf } from './symbols.ts';

/** One word of a name, read once for many comparisons. */
export interface HeardWord extends CodedWord {
  /** Without an Arabic article before a hyphen. */
  readonly folded: string;
  readonly sounds: readonly Sound[];
  readonly looks: Looks;
  readonly gender: EndingGender;
  /** See `systemOf`. */
  readonly system: number;
  /** Consonants that say something, counted up to a limit. */
  readonly consonants: number;
}

/** Arabic article, joined by a hyphen: it may be left out, or written as it sounds. */
const ARTICLE = /^(?:a[lrstdnz]|ash|e[lsz]|ul)[-\u2010\u2011]/i;
/** More consonants make two words no surer. */
const MOST_CONSONANTS = 7;

/** Null where the word is not all in Latin letters, has none, or is too long for a name. Linear. */
export function hear(word: string): HeardWord | null {
  if (word.length > MOST_SOUNDS) return null;
  const bare = word.replace(ARTICLE, '');
  const sounds = soundsOf(bare);
  if (!sounds || sounds.length === 0 || sounds.length > MOST_SOUNDS) return null;
  const heard = sounds.filter((sound) => !isVowel(sound) && sound !== 'h' && !isGlide(sound));
  const folded = foldText(bare);
  return {
    folded,
    gender: genderOf(folded),
    sounds,
    codes: codesOf(sounds),
    losses: lossesOf(sounds),
    looks: looksOf(foldText(word)),
    system: systemOf(bare),
    consonants: Math.min(heard.length, MOST_CONSONANTS),
  };
}

/** Log-odds that two words are spellings of one name, at the given costs. */
export function logOdds(left: HeardWord, right: HeardWord, costs: Costs): number {
  if (left.folded === right.folded) return Infinity;
  const origin = commonOrigin(left.looks, right.looks);
  const { weights } = costs;
  const cost = alignmentCost(left, right, origin, costs);
  const agreed = Math.min(left.consonants, right.consonants);
  let odds = weights['start'] - agreed * weights['agreed consonant'] - cost;
  if (tellsGenderApart(left, right)) odds -= weights['other gender'];
  // Within one system of romanisation, nothing explains that a name is spelled in two ways.
  if (cost > 0 && left.system === right.system) odds -= weights[`one system, ${origin}`];
  return odds;
}

/** The names of the weights that `logOdds` subtracts, but for `start`; a weight that counts twice is named twice. */
export function oddsWeights(left: HeardWord, right: HeardWord, costs: Costs): string[] {
  const origin = commonOrigin(left.looks, right.looks);
  const names = alignmentWeights(left, right, origin, costs);
  if (names.length > 0 && left.system === right.system) names.push(`one system, ${origin}`);
  if (tellsGenderApart(left, right)) names.push('other gender');
  for (let at = 0; at < Math.min(left.consonants, right.consonants); at++) names.push('agreed consonant');
  return names;
}
