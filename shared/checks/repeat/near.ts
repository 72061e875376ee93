import type { Likeness } from './likeness.ts';
import type { Sureness } from './likeness-kinds.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { isNegation, isSmallWord, unlike } from './small-words.ts';

/**
 * `repeat/near`: the same sentence but for accents, quotation marks, punctuation, case, or one or two words.
 *
 * By the words alone it is sure only where what differs says nothing else: articles and the like, another form or
 * spelling of the same word, a word that one of them leaves out. "The effect was clear in men." beside "... in women."
 * is weak: such sentences stand side by side in good texts. So are a negation or a number that differs, and everything
 * in sentences of three words.
 */
export function nearness(like: Likeness): Sureness | null {
  const words = like.long.words.length;
  if (like.head === words && like.short.words.length === words) return 'sure';
  const most = mostDiffering(like.short.words.length);
  // Cheap, and true of nearly all pairs: what is not in common at all differs in any order.
  if (words - like.common > most) return null;
  if (Math.max(like.onlyShort.length, like.onlyLong.length) > most) return null;
  const [left, right] = unlike(wordsAt(like.short, like.onlyShort), wordsAt(like.long, like.onlyLong));
  const either = [...left, ...right];
  if (either.some(isNegation) || digits(left) !== digits(right)) return 'weak';
  const contents = [left, right].filter((only) =>
    only.some((word) => !isSmallWord(word) && !/\d/.test(word)),
  );
  return contents.length < 2 ? 'sure' : 'weak';
}

function mostDiffering(words: number): number {
  if (words <= 3) return 0;
  if (words <= 7) return 1;
  return words <= 15 ? 2 : MOST_DIFFERING;
}

/** Sentences whose lengths are farther apart are not near each other. */
export const MOST_DIFFERING = 3;

function wordsAt(facts: SentenceFacts, indexes: readonly number[]): string[] {
  return indexes.map((index) => facts.folded[index] ?? '');
}

/** "4 383" and "4,383" are one number. */
function digits(words: readonly string[]): string {
  return words.join('').replace(/\D/g, '');
}
