import type { Likeness } from './likeness.ts';
import type { Sureness } from './likeness-kinds.ts';
import { isNegation } from './small-words.ts';

/**
 * `repeat/truncated`: a shortened form of a neighbour, as a translation engine makes it when it loses its way: its
 * beginning closed with a full stop, or its words with some left out.
 *
 * Sure where the short one runs along the long one from its start without a hole; one word in ten may differ ("est"), but none that turns
 * the sentence round.
 * Leaves alone what has fewer than three words (see `fragment`) and what is only a word shorter (see `near`).
 */
export function truncation(like: Likeness): Sureness | null {
  const words = like.short.words.length;
  if (words < 3 || like.long.words.length - words < 2) return null;
  const most = Math.floor(words * 0.15);
  // Cheap, and true of nearly all pairs: what is not in common at all is missing in any order.
  if (words - like.common > most) return null;
  const missing = words - like.ordered;
  const runsAlong =
    missing <= Math.floor(words / 10) &&
    like.head >= Math.min(2, words) &&
    like.reach <= like.ordered * 1.25 &&
    !like.onlyLong.some((index) => index < like.reach && isNegation(like.long.folded[index] ?? ''));
  if (runsAlong) return 'sure';
  return words >= 4 && missing <= most ? 'weak' : null;
}
