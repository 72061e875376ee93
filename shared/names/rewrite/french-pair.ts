import type { FrenchName } from './french-names.ts';
import { bareName, endsInE, frenchName, guessedCountry } from './french-names.ts';
import type { WordsBefore } from './french-words-before.ts';
import { plainWords } from './french-words-before.ts';

/** The grammar of a name and of the one that takes its place. */
export interface NamePair {
  readonly from: FrenchName;
  readonly to: FrenchName;
  /** Whether the article of the new name is a guess that the words before it depend on. */
  readonly guessed: boolean;
}

/** From the tables; for a name that they do not know, from the words before it and from the other name. */
export function namePair(old: string, preferred: string, before: WordsBefore): NamePair {
  const known = frenchName(old);
  const to = frenchName(preferred);
  const from = known ?? implied(old, before);
  const tied = before.words !== '';
  // Bare words say nothing of a name that no table knows: it is taken to be what the new one is.
  if (to?.article === 'small' && !known && from.article === 'none' && before.role !== 'in-or-to') {
    return { from: { ...to, vowel: from.vowel }, to, guessed: false };
  }
  if (to) return { from, to, guessed: known === null && before.role === 'the' && from.article === 'none' };
  if (from.article !== 'small') {
    const bare = bareName(preferred);
    return { from, to: bare, guessed: tied && known?.article === 'none' };
  }
  const guess = guessedCountry(preferred);
  if (known) return { from, to: { ...guess, plural: known.plural && /s$/iu.test(preferred) }, guessed: tied };
  return unknownPair(old, from, guess);
}

/**
 * Two spellings of a name that no table knows: the second is taken to be what the first was, unless endings tell French genders
 * apart in both (Syldavie, Sylvanistan).
 */
function unknownPair(old: string, from: FrenchName, guess: FrenchName): NamePair {
  const told = from.plural || endsInE(old) !== (from.gender === 'f');
  const gender = told ? from.gender : guess.gender;
  const to: FrenchName = { ...guess, gender, plural: from.plural };
  const changes = !from.plural && (gender !== from.gender || from.vowel !== to.vowel);
  return { from, to, guessed: changes };
}

/** What the words before an unknown name say of it. Bare "de" says nothing: persons and countries have it. */
function implied(name: string, before: WordsBefore): FrenchName {
  const bare = bareName(name);
  const guess = guessedCountry(name);
  const words = plainWords(before.words);
  if (/^(?:du|au|le|ce|cet|un|mon|son|quel|aucun)$/.test(words)) return { ...guess, gender: 'm' };
  if (/^(?:de la|à la|a la|la|en|cette|une|ma|sa|quelle|aucune)$/.test(words))
    return { ...guess, gender: 'f' };
  if (/^(?:des|aux|les|ces|mes|ses|nos|vos|leurs)$/.test(words))
    return { ...guess, gender: 'm', plural: true };
  if (/^(?:l|de l|à l)$/.test(words)) return { ...guess, vowel: true };
  return words === 'd' ? { ...bare, vowel: true } : bare;
}
