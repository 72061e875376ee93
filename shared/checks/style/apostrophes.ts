import type { Deviation, StyleView } from './matter.ts';

const BETWEEN_LETTERS = /['´](?<=\p{L}['´])(?=\p{L})/gu;
/** French and Italian: what an elided word leans on may be a number or a quotation. */
const AFTER_ELISION =
  /['´](?<=(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|un)['´])(?=[«“"„\d])/giu;

/**
 * `style/apostrophe`: a straight apostrophe, or an acute accent in its place, within a word or behind an elided one.
 *
 * Leaves alone what may be a single quotation mark or a prime: behind a digit (5'10"), before one ('90s), at the edge of a word
 * (rock 'n' roll, the dogs').
 */
export function apostropheDeviations({ text, convention: { apostrophe } }: StyleView): Deviation[] {
  if (apostrophe === null) return [];
  const starts = [...text.matchAll(BETWEEN_LETTERS), ...text.matchAll(AFTER_ELISION)].map(
    ({ index }) => index,
  );
  return starts
    .toSorted((left, right) => left - right)
    .map((start) => ({ start, end: start + 1, insert: apostrophe }));
}
