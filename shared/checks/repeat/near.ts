import type { Likeness } from './likeness.ts';
import type { Sureness } from './likeness-kinds.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { isNegation, isSmallWord, sameRoot } from './small-words.ts';

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
  const differing = Math.max(like.onlyShort.length, like.onlyLong.length);
  if (differing > mostDiffering(like.short.words.length)) return null;
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
  return words <= 15 ? 2 : 3;
}

function wordsAt(facts: SentenceFacts, indexes: readonly number[]): string[] {
  return indexes.map((index) => facts.folded[index] ?? '');
}

/** What is left of both lists once forms of one word are taken out of both. */
function unlike(left: readonly string[], right: readonly string[]): [string[], string[]] {
  const rest = [...right];
  const only = left.filter((word) => {
    const at = rest.findIndex((other) => sameRoot(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [only, rest];
}

/** "4 383" and "4,383" are one number. */
function digits(words: readonly string[]): string {
  return words.join('').replace(/\D/g, '');
}
