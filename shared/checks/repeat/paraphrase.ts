import type { Likeness } from './likeness.ts';

/**
 * `repeat/paraphrase`: a neighbour said again in other words. Judged by the share of words in common (Dice's measure).
 * The source has to speak for it (one source sentence for both, or none for one of them), or much more has to be common.
 *
 * Leaves alone sentences of fewer than five words and pairs of very unequal length.
 */
export function isParaphrase(like: Likeness): boolean {
  const short = like.short.words.length;
  const long = like.long.words.length;
  return short >= 5 && short >= 0.6 * long && wordShare(like) >= LEAST_SHARE;
}

/** Dice's measure over words: 0 to 1. */
export function wordShare(like: Likeness): number {
  return (2 * like.common) / (like.short.words.length + like.long.words.length);
}

const LEAST_SHARE = 0.56;
