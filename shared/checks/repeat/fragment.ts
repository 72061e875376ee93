import type { Likeness } from './likeness.ts';
import type { Sureness } from './likeness-kinds.ts';

/**
 * `repeat/fragment`: a piece of a neighbour that stands alone, mostly its last words: "Belta" after a sentence that ends
 * with "„Belta“".
 *
 * Sure where the piece is the neighbour's end in the very same letters: a sentence of its own begins with a capital.
 * Leaves alone pieces that are more than two thirds of the neighbour, and pieces from its middle of fewer than three
 * words.
 */
export function fragmentation(like: Likeness): Sureness | null {
  const words = like.short.words.length;
  if (words * 3 > like.long.words.length * 2 || like.common < words || like.ordered < words) return null;
  const piece = core(like.short.text);
  const verbatim = piece !== '' && like.long.text.includes(piece);
  if (like.tail === words) return verbatim ? 'sure' : 'weak';
  if (like.head === words) return words < 3 ? 'weak' : null;
  return words >= 3 && like.reach === words ? 'weak' : null;
}

/**
 * Marks that stand alone and are the end of the text before: `;.` after a sentence that ends with `„Belta“ ;.`. Rows of
 * stars or dashes, points and exclamation marks may be meant.
 */
export function isLeftOverMarks(before: string, text: string): boolean {
  return LEFT_OVER.test(text) && before.endsWith(text);
}

const LEFT_OVER = /^(?=.*[;,:)\]»”"'’“])[;,:.)\]»”"'’“\s]{1,8}$/;

/** The text without punctuation and spaces around it. Linear. */
function core(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !LETTER.test(text.charAt(start))) start++;
  while (end > start && !LETTER.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Halves of characters beyond U+FFFF count as letters. */
const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
