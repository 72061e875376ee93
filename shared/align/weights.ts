/**
 * The parameters of the bead score. Scores are natural logarithms of likelihood ratios against two unrelated
 * sentences, so a weight of 1 says "e times likelier". Set on published gold texts (German-French, Hungarian-English,
 * English-Icelandic) and on machine translations with planted damage. The range of each is how far it can move alone
 * before the mean strict F1 of these sets drops by a point; "<" and ">" where that was not reached within a fifth or
 * five times the value (`test/bench/alignment-weights.bench.ts`).
 */
export interface Weights {
  /**
   * Share of the lexical evidence that counts: words are not independent of each other. Half, as both directions tell
   * of the same words. Range < 0.1 to 0.8.
   */
  readonly lexical: number;
  /** Share of the length evidence that counts, for the same reason. From the gold texts. Range < 0.11 to 1.06. */
  readonly length: number;
  /**
   * Cost of a sentence left without partner: -log of how often there is one (Gale & Church 1993 count 1 in 100), as the
   * other kinds below a first guess that `adapt.ts` replaces by the text's own. Range 1.75 to 7.
   */
  readonly alone: number;
  /** Cost of 2-1 and 1-2 (Gale & Church: 1 in 11, for both). Range < 0.52 to 5.2. */
  readonly merge: number;
  /** Cost of each further sentence in a bead of one to many. From the gold texts. Range < 0.16 to > 4. */
  readonly mergeMore: number;
  /** Cost of 2-2 (Gale & Church: 1 in 90). Range 1.7 to > 17. */
  readonly cross: number;
  /** Cost of each further sentence in a bead of many to many. From the gold texts. Range < 0.26 to > 6.5. */
  readonly crossMore: number;
  /**
   * Gain for a seam inside a bead where the sentence goes on (lower case follows). From the gold texts. Range < 0.24 to
   * 3.6.
   */
  readonly openSeamInside: number;
  /** The same after a comma or colon. Range < 0.07 to > 1.75. */
  readonly halfSeamInside: number;
  /**
   * Cost of a bead's end where the sentence goes on in one text and not in the other. From the gold texts, whole and
   * cut into short documents. Range < 0.18 to 2.7.
   */
  readonly seamMismatch: number;
  /**
   * Gain at most for bead ends where both texts end a paragraph, and cost at most where only one does. A guess: no text
   * of the sets tells paragraphs.
   */
  readonly paragraph: number;
  /**
   * Gain for leaving a sentence alone that repeats a near one (up to 2.5 times that where it is a copy, see
   * `repeats.ts`). From the planted repeats. Range < 1.4 to 11.2.
   */
  readonly repeat: number;
  /**
   * Cost of a bead that holds a sentence and its repeat, times their likeness. From the planted repeats. Range < 0.8 to
   * > 20.
   */
  readonly repeatInside: number;
  /**
   * Beads of a text that count as much as the first guess of how often each kind of bead occurs. Pieces of 40 to 150
   * sentences and whole texts alike. Range < 20 to > 500.
   */
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
