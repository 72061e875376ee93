import { diffArrays } from 'diff';
import type { Piece } from './pieces.ts';

/** A stretch of a sentence that a correction changes, with the words around it that tell where it belongs. */
export interface Hunk {
  /** Pieces that are replaced, `to` exclusive; none for a pure insertion. */
  readonly from: number;
  readonly to: number;
  /** Pieces that have to stand elsewhere too: those replaced, and up to a word or number on each side. `contextTo` exclusive. */
  readonly contextFrom: number;
  readonly contextTo: number;
  /** No word was found before the end of the sentence on that side: the end has to be there elsewhere too. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Whether the white space before the first piece is replaced with it. */
  readonly withSpace: boolean;
  readonly removed: string;
  readonly insert: string;
  /** Pieces of the corrected sentence that are new; `insertTo` exclusive. */
  readonly insertFrom: number;
  readonly insertTo: number;
}

/** Beyond so many changed pieces a sentence was written anew, and nothing of it belongs elsewhere. */
const MOST_CHANGES = 200;

/**
 * What leads from one sentence with its pieces to the other, in order. Null where they have too little in common. By Myers' algorithm: linear in the
 * length times the number of changes, which is limited.
 */
export function hunksOf(
  before: string,
  old: readonly Piece[],
  after: string,
  made: readonly Piece[],
): readonly Hunk[] | null {
  const changes = diffArrays(keysOf(before, old), keysOf(after, made), { maxEditLength: MOST_CHANGES });
  if (!changes) return null;
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < changes.length;) {
    const [from, insertFrom] = [i, j];
    for (; at < changes.length && (changes[at].removed || changes[at].added); at++) {
      if (changes[at].removed) i += changes[at].count;
      else j += changes[at].count;
    }
    if (i > from || j > insertFrom)
      hunks.push(hunkOf(before, old, after, made, { from, to: i, insertFrom, insertTo: j }));
    const same = changes[at++]?.count ?? 0;
    i += same;
    j += same;
  }
  return hunks;
}

type Range = Pick<Hunk, 'from' | 'to' | 'insertFrom' | 'insertTo'>;

function hunkOf(
  before: string,
  old: readonly Piece[],
  after: string,
  made: readonly Piece[],
  range: Range,
): Hunk {
  const { from, to, insertFrom, insertTo } = range;
  const replaces = to > from && insertTo > insertFrom;
  const withSpace = !replaces || spaceBefore(before, old, from) !== spaceBefore(after, made, insertFrom);
  const start = (pieces: readonly Piece[], index: number) =>
    withSpace ? endBefore(pieces, index) : pieces[index].start;
  const left = wordBefore(old, from);
  const right = wordAfter(old, to);
  return {
    ...range,
    contextFrom: left ?? 0,
    contextTo: right === null ? old.length : right + 1,
    atStart: left === null,
    atEnd: right === null,
    withSpace,
    removed: to > from ? before.slice(start(old, from), old[to - 1].end) : '',
    insert: insertTo > insertFrom ? after.slice(start(made, insertFrom), made[insertTo - 1].end) : '',
  };
}

/** A piece with the white space before it: a change of either is a change. */
function keysOf(text: string, pieces: readonly Piece[]): string[] {
  return pieces.map((piece, index) => text.slice(endBefore(pieces, index), piece.end));
}

/** Where the piece before that index ends; 0 for the first. */
export function endBefore(pieces: readonly Piece[], index: number): number {
  return pieces[index - 1]?.end ?? 0;
}

function spaceBefore(text: string, pieces: readonly Piece[], index: number): string {
  return text.slice(endBefore(pieces, index), pieces[index].start);
}

function wordBefore(pieces: readonly Piece[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (pieces[at].kind !== 'punctuation') return at;
  return null;
}

function wordAfter(pieces: readonly Piece[], index: number): number | null {
  for (let at = index; at < pieces.length; at++) if (pieces[at].kind !== 'punctuation') return at;
  return null;
}
