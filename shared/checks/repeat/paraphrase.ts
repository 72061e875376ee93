import type { Likeness } from './likeness.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { isSmallWord, unlike } from './small-words.ts';

/**
 * `repeat/paraphrase`: a neighbour said again in other words. Judged by the share of words in common (Dice's measure).
 * The source has to speak for it (one source sentence for both, or none for one of them), or much more has to be common: of all
 * words, or side by side of those that carry the sense.
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

/**
 * The same measure over the words that carry the sense, forms and spellings of one word counted as that word: 0 to 1. What
 * differs in too many words counts as 0.
 */
export function contentShare({ short, long, onlyShort, onlyLong }: Likeness): number {
  if (Math.max(onlyShort.length, onlyLong.length) > MOST_UNLIKE) return 0;
  const words = contentWords(short).length + contentWords(long).length;
  const [left, right] = unlike(contentWords(short, onlyShort), contentWords(long, onlyLong));
  return words === 0 ? 0 : 1 - (left.length + right.length) / words;
}

const MOST_UNLIKE = 60;

function contentWords({ folded }: SentenceFacts, indexes?: readonly number[]): readonly string[] {
  const words = indexes ? indexes.map((index) => folded[index] ?? '') : folded;
  return words.filter((word) => !isSmallWord(word));
}
