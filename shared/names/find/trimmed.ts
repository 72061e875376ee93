import { elides, isArabicArticle, isTitle } from '../language-traits.ts';
import type { ThingIndex } from '../things/thing.ts';
import { isDemonym } from './demonyms.ts';
import { isFunctionWord } from './function-words.ts';
import { isOrganisationNoun } from './organisation-words.ts';
import { isPlainRoleNoun, isRoleNoun } from './role-nouns.ts';
import { startsSentence } from './sentence-start.ts';
import type { Word } from './words.ts';
import { afterApostrophe, afterHyphen } from './words.ts';

/** A run without what stands before the name. */
export interface Trimmed {
  /** Empty where nothing of the run names anything. */
  readonly words: readonly Word[];
  /** How many words of the run were taken away. */
  readonly from: number;
  readonly titled: boolean;
  readonly initial: boolean;
}

/**
 * The run without elided article, form of address, role, and the first word of the sentence that is no name; nothing where it is
 * a demonym. `at`: index of the run's first word in the segment.
 */
export function trimmed(
  run: readonly Word[],
  words: readonly Word[],
  at: number,
  language: string,
  things: ThingIndex,
): Trimmed {
  let initial = startsSentence(words, at);
  let titled = isTitledFromOutside(words, at, language);
  let from = 0;
  for (; from < run.length; from++) {
    const word = run[from];
    const next = words[at + from + 1] as Word | undefined;
    if (elides(language, word.folded) && next !== undefined && afterApostrophe(next)) continue;
    if (initial && from === 0 && isFunctionWord(language, word.folded)) {
      initial = false;
    } else if (isTitle(word.folded) && from + 1 < run.length) {
      titled = true;
    } else if (
      !(isArabicArticle(word.folded) && from + 1 < run.length && next !== undefined && afterHyphen(next))
    ) {
      break;
    }
  }
  const role = rolesFrom(run, from, language);
  if (role > from) {
    titled = true;
    from = role;
  }
  const rest = run.slice(from);
  const empty = rest.length === 0 || (rest.length === 1 && isNothing(rest[0], titled, language, things));
  return { words: empty ? [] : rest, from, titled, initial: initial && from === 0 && !titled };
}

/** A single capital is an initial or a heading's number; a title alone is nobody; "I", "May", "Belarusians" name nothing. */
function isNothing(word: Word, titled: boolean, language: string, things: ThingIndex): boolean {
  if (word.text.length < 2 || isTitle(word.folded)) return true;
  if (titled) return false;
  return (
    isFunctionWord(language, word.folded) ||
    isRoleNoun(language, word.folded) ||
    isDemonym(language, word, things)
  );
}

/** `M. Coale`, `president Coale`: the word before it, in small letters, says that it is a person. */
function isTitledFromOutside(words: readonly Word[], at: number, language: string): boolean {
  if (at === 0) return false;
  const before = words[at - 1];
  if (isTitle(before.folded)) return /^\.?[ \u00A0\u202F]$/.test(words[at].before);
  return /^[ \u00A0\u202F]$/.test(words[at].before) && isPlainRoleNoun(language, before.folded);
}

/** Where the name starts behind "Foreign Minister", "Belarusian President"; `from` where no role stands before it. */
function rolesFrom(run: readonly Word[], from: number, language: string): number {
  if (run.some(({ folded }) => isOrganisationNoun(folded))) return from;
  for (let at = run.length - 2; at > from; at--)
    if (isPlainRoleNoun(language, run[at].folded) && !afterHyphen(run[at + 1])) return at + 1;
  const first = run[from] as Word | undefined;
  if (first === undefined || from + 1 >= run.length || afterHyphen(run[from + 1])) return from;
  return isRoleNoun(language, first.folded) && run[from + 1].capital ? from + 1 : from;
}
