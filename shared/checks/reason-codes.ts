/** Every reason that a check gives. Messages in each language are complete over these. */
export const REASON_CODES = [
  'repeat-exact',
  'repeat-near',
  'repeat-truncated',
  'repeat-fragment',
  'repeat-paraphrase',
  'repeat-headline',
  'repeat-loop',
  'entity-whole',
  'entity-unterminated',
  'entity-spaced',
  'entity-double',
  'entity-orphan',
  'mojibake',
  'character-replacement',
  'character-control',
  'character-invisible',
  'character-surrogate',
  'character-lookalike',
  'quote-unopened',
  'quote-unclosed',
  'quote-mixed',
  'quote-foreign',
  'bracket-unopened',
  'bracket-unclosed',
  'bracket-mixed',
  'space-missing',
  'space-before',
  'space-doubled',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** Every label that a fix carries. */
export const FIX_LABELS = [
  'delete-repeat',
  'remove-loop',
  'decode-entity',
  'decode-entity-and-quotes',
  'remove-entity',
  'decode-mojibake',
  'remove-character',
  'replace-lookalike',
  'set-quotes',
  'remove-quote',
  'set-brackets',
  'remove-bracket',
  'insert-space',
  'remove-space',
  'single-space',
] as const;

export type FixLabel = (typeof FIX_LABELS)[number];

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
