/**
 * What the segmentation knows of a language's abbreviations. Words stand apart by white space, without their last full
 * stop and without inner spaces ("z. B." is `z.B`). A word in lower case matches in any case, any other only as it is.
 */
export interface AbbreviationEntry {
  /** More of the sentence always follows: titles before names, "e.g.", "cf.". */
  readonly always?: string;
  /** Stand before numbers: end a sentence only where no number follows. */
  readonly number?: string;
  /** May end a sentence: taken to do so only before a word of `starters`. */
  readonly open?: string;
  /** Ends a sentence before any capital, if what stands before could be a sentence: "p.m.", "etc.". */
  readonly final?: string;
  /** Words that begin sentences and are hardly ever part of a name: pronouns, articles, conjunctions, adverbs. */
  readonly starters?: string;
  /** What CLDR lists among the abbreviations and is a word as well, so that it ends sentences every day. */
  readonly words?: string;
}
