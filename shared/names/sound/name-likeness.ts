import { foldText } from '../../text/fold.ts';
import { costsFrom } from './costs.ts';
import type { HeardWord } from './heard-word.ts';
import { hear, logOdds } from './heard-word.ts';
import type { NameWords } from './name-words.ts';
import { nameWords } from './name-words.ts';
import { romanised } from './romanised.ts';
import { WEIGHTS } from './weights.ts';

export type { HeardWord } from './heard-word.ts';
export { hear } from './heard-word.ts';

export type Likeness = 'same' | 'maybe' | 'different';

export interface Verdict {
  readonly likeness: Likeness;
  /** From 0 to 1: how likely they are one name, by their letters and sounds alone. */
  readonly score: number;
  /** Null where nothing speaks for it. */
  readonly why: 'same-letters' | 'sounds-alike' | 'surname-of' | null;
}

/**
 * Thresholds of `likenessOf`. `SURE`: where many names of a text are compared with each other. `SAME`: where two names are asked
 * about. `LIKELY`: worth offering. What each joins, and joins wrongly, `names-persons.bench.ts` prints.
 */
export const SURE = 0.73;
export const SAME = 0.38;
export const LIKELY = 0.33;

const COSTS = costsFrom(WEIGHTS);

/** From 0 to 1: how likely two words are spellings of one name. Time grows with the product of their lengths. */
export function likenessOf(left: HeardWord, right: HeardWord): number {
  return 1 / (1 + Math.exp(-logOdds(left, right, COSTS)));
}

const DIFFERENT: Verdict = { likeness: 'different', score: 0, why: null };

/**
 * Whether two names, asked about alone, are one: of one word or several, with titles, initials, middle names and particles or without
 * them, in either order. Where only a family name is shared, `maybe`. Other scripts are compared letter for letter; a Cyrillic name and
 * one that its letters would be written as are `maybe`. `language` (BCP 47) is that of the text.
 */
export function compareNames(left: string, right: string, language: string): Verdict {
  const one = nameWords(left, language);
  const other = nameWords(right, language);
  if (one.letters !== '' && one.letters === other.letters)
    return { likeness: 'same', score: 1, why: 'same-letters' };
  const [latinLeft, latinRight] = [romanised(left), romanised(right)];
  if (latinLeft === null && latinRight === null) return compareWords(one, other);
  if (latinLeft !== null && latinRight !== null) return DIFFERENT;
  const verdict = compareWords(
    nameWords(latinLeft ?? left, language),
    nameWords(latinRight ?? right, language),
  );
  return verdict.likeness === 'same'
    ? { likeness: 'maybe', score: verdict.score, why: 'sounds-alike' }
    : verdict;
}

function compareWords(left: NameWords, right: NameWords): Verdict {
  const [fewer, more] =
    left.words.length <= right.words.length ? [left.words, right.words] : [right.words, left.words];
  if (fewer.length === 0) return DIFFERENT;
  const matches = matched(fewer, more);
  const whole = wordLikeness(fewer.join(''), more.join(''));
  // "Jan Daniel", "JanDaniel"; "Abdol-Hamid", "Abdolhamid".
  if (fewer.length < more.length && whole >= SURE) return verdictOf(whole);
  if (matches === null) return DIFFERENT;
  const score = Math.min(...matches.map((match) => match.score));
  const full = matches.filter(({ initial }) => !initial).length;
  if (more.length === 1 || full > 1 || matches.length > full) return verdictOf(score);
  const named = matches.find(({ initial }) => !initial);
  const isFamilyName = named !== undefined && named.at === more.length - 1;
  return isFamilyName && score >= SAME ? { likeness: 'maybe', score, why: 'surname-of' } : DIFFERENT;
}

function verdictOf(score: number): Verdict {
  const likeness = score >= SAME ? 'same' : score >= LIKELY ? 'maybe' : 'different';
  return { likeness, score, why: likeness === 'different' ? null : 'sounds-alike' };
}

interface Match {
  /** Index of the word in the longer name. */
  readonly at: number;
  readonly score: number;
  readonly initial: boolean;
}

/** For each word of the shorter name the word of the longer one that it matches best; null where one has none. */
function matched(fewer: readonly string[], more: readonly string[]): Match[] | null {
  const free = new Set(more.keys());
  const matches: Match[] = [];
  // Initials last: they match whatever is left.
  const order = [...fewer].sort((left, right) => Number(left.length === 1) - Number(right.length === 1));
  for (const word of order) {
    let best: Match | null = null;
    for (const at of free) {
      const initial = word.length === 1 || more[at].length === 1;
      const score = initial ? initialLikeness(word, more[at]) : wordLikeness(word, more[at]);
      if (score >= LIKELY && (best === null || score > best.score || (best.initial && !initial)))
        best = { at, score, initial };
    }
    if (best === null) return null;
    free.delete(best.at);
    matches.push(best);
  }
  // Initials alone say nothing.
  return matches.every(({ initial }) => initial) ? null : matches;
}

/** Initials that agree leave the question to the other words. */
function initialLikeness(left: string, right: string): number {
  return foldText(left)[0] === foldText(right)[0] ? 1 : 0;
}

function wordLikeness(left: string, right: string): number {
  if (foldText(left) === foldText(right)) return 1;
  const [one, other] = [hear(left), hear(right)];
  return one && other ? likenessOf(one, other) : 0;
}
