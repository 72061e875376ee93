/** One segment, as the aligner sees it. */
export interface AlignUnit {
  readonly text: string;
  /** Whether a paragraph ends after it: evidence, not a wall. */
  readonly endsParagraph: boolean;
  /** What somebody else makes of it in the language of the other text: its words are looked for there. */
  readonly translation?: string;
}

/** A bead by segment indexes (0-based, ascending; without a hole unless it is a pin), before segments have ids. */
export interface IndexBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** A bead that stands. */
export interface Pin extends IndexBead {
  /** Whether it is a sentence that was moved: the path need not pass through it. */
  readonly apart?: boolean;
}

/** A text and its translation. */
export interface AlignDocument {
  readonly source: readonly AlignUnit[];
  readonly target: readonly AlignUnit[];
  /** Beads that stand as they are; the rest is aligned around them. They may cross, have holes, lack a partner. */
  readonly pins?: readonly Pin[];
}

export interface SharedOptions {
  /** BCP 47 tags, or `und`. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /**
   * Words and names known to be translations of each other, from a dictionary, a termbase or an accepted alignment.
   */
  readonly dictionary?: readonly (readonly [source: string, target: string])[];
  /**
   * Sentences and their translations from elsewhere, as from texts that were aligned and confirmed before: the
   * lexicon learns from them. The longer they are and the shorter the text, the more they help.
   */
  readonly examples?: readonly (readonly [source: string, target: string])[];
  /** Milliseconds; the clock is the caller's, since the engine has none. */
  readonly timeLimit?: { readonly milliseconds: number; readonly now: () => number };
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export type AlignOptions = SharedOptions & Pick<AlignDocument, 'pins'>;

export interface Alignment {
  /**
   * Every unit of both sides in exactly one bead, in order. A pin that crosses others stands where its first source
   * unit does, or its first target unit where it has no source.
   */
  readonly beads: readonly IndexBead[];
  /** True where the time limit ended the search early: the beads are whole, but less sure. */
  readonly cutShort: boolean;
}
