/**
 * The parameters of the bead score. Scores are natural logarithms of likelihood ratios against two unrelated
 * sentences, so a weight of 1 says "e times likelier". Set on published gold texts and on machine translations with
 * planted damage; the neighbourhood of each value is flat.
 */
export interface Weights {
  /** Share of the lexical evidence that counts: words are not independent of each other. */
  readonly lexical: number;
  /** Share of the length evidence that counts. */
  readonly length: number;
  /** Cost of a sentence left without partner. */
  readonly alone: number;
  /** Cost of 2-1 and 1-2. */
  readonly merge: number;
  /** Cost of each further sentence in a bead of one to many. */
  readonly mergeMore: number;
  /** Cost of 2-2. */
  readonly cross: number;
  /** Cost of each further sentence in a bead of many to many. */
  readonly crossMore: number;
  /** Gain for a seam inside a bead where the sentence goes on (lower case follows). */
  readonly openSeamInside: number;
  /** The same after a comma or colon. */
  readonly halfSeamInside: number;
  /** Cost of a bead's end where the sentence goes on in one text and not in the other. */
  readonly seamMismatch: number;
  /** Gain at most for bead ends where both texts end a paragraph, and cost at most where only one does. */
  readonly paragraph: number;
  /** Gain for leaving a sentence alone that repeats a near one. */
  readonly repeat: number;
  /**
   * Cost of a bead that holds a sentence and its repeat, for each point of lexical evidence that the repeat brings in.
   */
  readonly repeatInside: number;
  /** Beads of a text that count as much as the first guess of how often each kind of bead occurs. */
  readonly priorBeads: number;
}

export const WEIGHTS: Weights = {
  lexical: 0.5,
  length: 0.53,
  alone: 3.5,
  merge: 2.6,
  mergeMore: 0.8,
  cross: 3.4,
  crossMore: 1.3,
  openSeamInside: 1.2,
  halfSeamInside: 0.35,
  seamMismatch: 0.9,
  paragraph: 1.5,
  repeat: 7,
  repeatInside: 4,
  priorBeads: 100,
};
