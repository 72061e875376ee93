import { diffArrays } from 'diff';
import { foldText } from '../text/fold.ts';
import type { Hunk } from './hunks.ts';
import { endBefore } from './hunks.ts';
import { keepCase } from './keep-case.ts';
import type { Piece } from './pieces.ts';

/** A stretch of a text and what is put in its place. UTF-16 offsets, `end` exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Beyond so many different pieces two sentences have no places in common that one could rely on. */
const MOST_DIFFERENCES = 400;

/**
 * A correction carried over to another sentence, as in a three-way merge: `pieces` are those of the sentence that was corrected, `others`
 * those of the sentence `text`. Null where one of the hunks does not fit or nothing would change.
 */
export function transfer(
  pieces: readonly Piece[],
  hunks: readonly Hunk[],
  text: string,
  others: readonly Piece[],
): readonly Replacement[] | null {
  const places = counterparts(pieces, others);
  if (!places) return null;
  const replacements: Replacement[] = [];
  for (const hunk of hunks) {
    const offset = offsetOf(hunk, places, pieces.length, others.length);
    if (offset === null) return null;
    const { start, end } = stretchOf(hunk, others, offset);
    const insert = insertFor(hunk, text.slice(start, end));
    if (insert === null) return null;
    if (insert !== text.slice(start, end)) replacements.push({ start, end, insert });
  }
  return replacements.length === 0 ? null : replacements;
}

/** The text with the replacements made; they stand in order and do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, insert } of replacements) {
    parts.push(text.slice(done, start), insert);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Index of the other sentence's piece that stands for each piece; -1 where none does. */
function counterparts(pieces: readonly Piece[], others: readonly Piece[]): Int32Array | null {
  const places = new Int32Array(pieces.length).fill(-1);
  const changes = diffArrays(
    pieces.map(({ folded }) => folded),
    others.map(({ folded }) => folded),
    { maxEditLength: MOST_DIFFERENCES },
  );
  if (!changes) return null;
  let [i, j] = [0, 0];
  for (const { count, added, removed } of changes) {
    if (!added && !removed) for (let at = 0; at < count; at++) places[i + at] = j + at;
    if (!added) i += count;
    if (!removed) j += count;
  }
  return places;
}

/** How far the hunk's surroundings are shifted in the other sentence; null where they do not stand there in one row. */
function offsetOf(hunk: Hunk, places: Int32Array, count: number, others: number): number | null {
  const { contextFrom, contextTo, atStart, atEnd } = hunk;
  if (contextFrom === contextTo) return null;
  const offset = places[contextFrom] - contextFrom;
  for (let at = contextFrom; at < contextTo; at++)
    if (places[at] < 0 || places[at] - at !== offset) return null;
  if ((atStart && offset !== 0) || (atEnd && count + offset !== others)) return null;
  return offset;
}

function stretchOf(hunk: Hunk, others: readonly Piece[], offset: number): { start: number; end: number } {
  const [from, to] = [hunk.from + offset, hunk.to + offset];
  const start = hunk.withSpace ? endBefore(others, from) : others[from].start;
  return { start, end: to > from ? others[to - 1].end : start };
}

/** What is put in place of `there`; null where it does not fit. A correction of spelling alone needs the very same letters. */
function insertFor(hunk: Hunk, there: string): string | null {
  const { removed, insert } = hunk;
  if (there === removed || there === insert) return insert;
  return spelling(removed) === spelling(insert) ? null : keepCase(insert, removed, there);
}

function spelling(text: string): string {
  return foldText(text).replaceAll(/\s/g, '');
}
