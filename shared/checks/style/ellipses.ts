import type { Deviation, StyleView } from './matter.ts';

const THREE_STOPS = /\.{3}(?<![.…/\\]\.{3})(?![.…/\\])/g;

/**
 * `style/ellipsis`: three full stops where the language has a character for them.
 *
 * Leaves alone longer rows, stops with spaces between them, paths (`.../a`), and stops between two words or numbers without a
 * space, where a space may be missing as well.
 */
export function ellipsisDeviations({ text, convention: { ellipsis } }: StyleView): Deviation[] {
  if (ellipsis === null) return [];
  return [...text.matchAll(THREE_STOPS)]
    .filter(({ index }) => !isBetweenWords(text, index))
    .map(({ index }) => ({ start: index, end: index + 3, insert: ellipsis }));
}

function isBetweenWords(text: string, at: number): boolean {
  return at > 0 && /^\S[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.slice(at + 3, at + 5));
}
