import { baseLanguage } from './language-traits.ts';
import { spellingOf } from './decide/spelling.ts';
import { compareNames } from './sound/name-likeness.ts';
import { sameThing, thingsCalled } from './things/known-thing.ts';

/** Whether two spellings are one name, asked of the two alone, without a text around them. */
export type NameVerdict = 'same' | 'maybe' | 'different';

/** Why: what the lists say, what the letters and sounds say, or that nothing speaks for it. */
export type VerdictReason =
  | 'one-thing'
  | 'different-things'
  | 'same-letters'
  | 'sounds-alike'
  | 'surname-of'
  | 'one-listed'
  | 'nothing-in-common';

export interface NameExplanation {
  readonly verdict: NameVerdict;
  readonly reason: VerdictReason;
  /** Id of the thing that both name (`country:BY`); null where the lists do not tell. */
  readonly thing: string | null;
}

/**
 * Whether two spellings are one name, and why. What the lists know goes first: two names of one thing are the same however they
 * sound, and two things are different however alike they are. Where a list has only one of them, the other would have to be a spelling
 * that it lacks: then likely is not enough, and a name of more words is another one (Tunis, Tunis Hamida). `language` is
 * that of the first, `other` that of the second; BCP 47 tags, `und` for any.
 */
export function explainNames(
  left: string,
  right: string,
  language: string,
  other: string = language,
): NameExplanation {
  if (spellingOf(left) === spellingOf(right)) return { verdict: 'same', reason: 'same-letters', thing: null };
  const listed = sameThing(left, right, language, other);
  if (listed === 'same')
    return { verdict: 'same', reason: 'one-thing', thing: sharedThing(left, right, language, other) };
  if (listed === 'different') return { verdict: 'different', reason: 'different-things', thing: null };
  const { likeness, why } = compareNames(left, right, soundLanguage(language, other));
  if (likeness === 'different') return { verdict: 'different', reason: 'nothing-in-common', thing: null };
  const mayBeListed = likeness === 'same' && wordCount(left) === wordCount(right);
  if (!mayBeListed && isListed(left, language) !== isListed(right, other))
    return { verdict: 'different', reason: 'one-listed', thing: null };
  return { verdict: likeness, reason: why ?? 'sounds-alike', thing: null };
}

function wordCount(name: string): number {
  return name.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function isListed(name: string, language: string): boolean {
  return thingsCalled(name, language).length > 0;
}

function sharedThing(left: string, right: string, language: string, other: string): string | null {
  const ids = new Set(thingsCalled(left, language).map(({ id }) => id));
  return thingsCalled(right, other).find(({ id }) => ids.has(id))?.id ?? null;
}

/** Sounds are read as in one language; of two that differ, neither. */
function soundLanguage(language: string, other: string): string {
  return baseLanguage(language) === baseLanguage(other) ? language : 'und';
}
