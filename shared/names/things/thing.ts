/** What a list knows: countries and territories, cities, currencies, organisations. */
export type ThingKind = 'country' | 'city' | 'currency' | 'organisation';

/** One thing of the world that has different names. */
export interface Thing {
  /** `country:BY`, `city:Minsk`, `currency:EUR`, `organisation:UN`: the kind, a colon, a code that never changes. */
  readonly id: string;
  readonly kind: ThingKind;
}

/** A name of a thing, as words to be compared one by one with the words of a text. */
export interface ThingName {
  /** Folded; what joins the words (spaces, hyphens, apostrophes) does not count. */
  readonly words: readonly string[];
  readonly thing: Thing;
}

/** The names that begin with a word (folded), the longest first. */
export type ThingIndex = ReadonlyMap<string, readonly ThingName[]>;
