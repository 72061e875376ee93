/** What the source says about a repeat: value `evidence` of the `repeat-...` reasons. */
export type RepeatEvidence =
  /** No source was given: it could not be compared. */
  | 'no-source'
  /** The repeat stands in the same bead as what it repeats. */
  | 'shared-source'
  /** The repeat has no source sentence. */
  | 'no-counterpart'
  /** Both have a source sentence, and these do not repeat each other. */
  | 'source-differs'
  /** Both have a source sentence, and these say the same. */
  | 'source-repeats';
