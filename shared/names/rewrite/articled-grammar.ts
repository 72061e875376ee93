import type { AgreementWords, Forms } from './agreement-words.ts';
import type { PlaceName } from './place-name.ts';

/** The words before a name that take their form from it: a preposition, an article, both in one word, or nothing. */
export interface Determiner {
  /** In small letters; empty where the article stands alone. */
  readonly preposition: string;
  /** Whether the article is there. */
  readonly article: boolean;
}

/** What one way of saying it is doubted for. */
export type Said = Determiner & {
  readonly doubt: 'article' | 'preposition' | null;
  readonly other: Determiner | null;
};

/** A language whose countries take the article (or don't) and whose prepositions melt into it. */
export interface ArticledGrammar {
  readonly countries: (name: string) => PlaceName | null;
  /** How a name that is in no table is taken where the other one is in one. */
  readonly guess: (name: string) => PlaceName;
  /** Everything that may stand before a name, in small letters and without the space after it: `de la`, `dell'`. */
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Gender and number that an article shows; null where it shows none (`l'`). */
  readonly shownBy: (determiner: string) => Pick<PlaceName, 'gender' | 'plural'> | null;
  /** The words for it, ending in a space or an apostrophe (straight); empty for nothing. */
  readonly words: (determiner: Determiner, to: PlaceName, name: string) => string;
  /** Where a preposition asks for more than article or no article. Null leaves it to the general rule. */
  readonly special: (
    determiner: Determiner,
    from: PlaceName,
    to: PlaceName,
    names: { readonly old: string; readonly preferred: string },
  ) => Said | null;
  /** Words that take gender and number from a name right after them: un/una, este/esta. */
  readonly bound: readonly Forms[];
  /** A small word whose form depends on the sound after it (y/e, ad/a); null where it stays. */
  readonly beforeSound: (word: string, next: string) => string | null;
  readonly agreement: AgreementWords;
}
