import type { Likeness } from './likeness.ts';

/**
 * `repeat/exact`: the same sentence again, character for character once character codes are repaired and runs of white
 * space are one.
 *
 * Leaves alone what has no words (rows of stars, dashes), and whatever the source repeats as well.
 */
export function isExact(like: Likeness): boolean {
  if (like.head < like.long.words.length) return false;
  return like.short.text === like.long.text || spaced(like.short.text) === spaced(like.long.text);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
