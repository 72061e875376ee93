/** One segment, as the aligner sees it. */
export interface AlignUnit {
  readonly text: string;
  /** Whether a paragraph ends after it: evidence, not a wall. */
  readonly endsParagraph: boolean;
}

/** A bead by segment indexes (0-based, ascending, without a hole), before segments have ids. */
export interface IndexBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface AlignOptions {
  /** BCP 47 tags, or `und`. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Beads that stand as they are; the rest is aligned around them. Ascending, not crossing. */
  readonly pins?: readonly IndexBead[];
  /**
   * Words and names known to be translations of each other, from a dictionary, a termbase or an accepted alignment.
   */
  readonly dictionary?: readonly (readonly [source: string, target: string])[];
  /** Milliseconds; the clock is the caller's, since the engine has none. */
  readonly timeLimit?: { readonly milliseconds: number; readonly now: () => number };
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface Alignment {
  /** Every unit of both sides in exactly one bead, in order. */
  readonly beads: readonly IndexBead[];
  /** True where the time limit ended the search early: the beads are whole, but less sure. */
  readonly cutShort: boolean;
}
