import { rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { Side } from '../bitext/segment.ts';

/**
 * Which lines each row holds, one segment a line. A row is a bead, or several that cross or embrace each other: its lines are
 * contiguous on both sides. Changes with the structure, not with the wording.
 */
export interface RowFrame {
  /** How many rows. */
  readonly count: number;
  /** Bead index after the row's last bead (exclusive end), by row. */
  readonly beads: Int32Array;
  /** Line index after the row's last line (exclusive end), by row. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** O(beads). */
export function frameOf(bitext: Bitext): RowFrame {
  const { beads } = bitext;
  const ends = rowEnds(bitext);
  const frame = {
    count: ends.length,
    beads: ends,
    source: new Int32Array(ends.length),
    target: new Int32Array(ends.length),
  };
  let source = 0;
  let target = 0;
  let at = 0;
  for (let row = 0; row < ends.length; row++) {
    for (; at < ends[row]; at++) {
      source += beads[at].source.length;
      target += beads[at].target.length;
    }
    frame.source[row] = source;
    frame.target[row] = target;
  }
  return frame;
}

/** Index of the row's first line on that side; equal to `lineEnd` where it has none. */
export function lineStart(frame: RowFrame, side: Side, row: number): number {
  return row > 0 ? frame[side][row - 1] : 0;
}

/** Index after the row's last line on that side. */
export function lineEnd(frame: RowFrame, side: Side, row: number): number {
  return frame[side][row];
}

/** How many lines that side has. */
export function lineCount(frame: RowFrame, side: Side): number {
  return frame.count > 0 ? frame[side][frame.count - 1] : 0;
}

/** Index of the row's first bead. */
export function firstBead(frame: RowFrame, row: number): number {
  return row > 0 ? frame.beads[row - 1] : 0;
}

/** Whether the row holds one bead alone, which crosses nothing. */
export function isPlainRow(frame: RowFrame, row: number): boolean {
  return frame.beads[row] - firstBead(frame, row) === 1;
}

/** The row of the bead; -1 where there is no such bead. O(1) where no beads cross, else O(log rows). */
export function rowOfBead(frame: RowFrame, bead: number): number {
  const beads = frame.count > 0 ? frame.beads[frame.count - 1] : 0;
  if (bead < 0 || bead >= beads) return -1;
  return beads === frame.count ? bead : firstEndAfter(frame.beads, bead);
}

/** The row that holds the line; -1 where none does. O(log rows). */
export function rowOfLine(frame: RowFrame, side: Side, line: number): number {
  return line < 0 || line >= lineCount(frame, side) ? -1 : firstEndAfter(frame[side], line);
}

/** Index of the bead that holds the line; -1 where none does. O(log rows); for the first time in a row of several O(beads). */
export function beadOfLine(frame: RowFrame, bitext: Bitext, side: Side, line: number): number {
  const row = rowOfLine(frame, side, line);
  if (row < 0) return -1;
  const first = firstBead(frame, row);
  if (isPlainRow(frame, row)) return first;
  const segment = bitext[side].segments[line];
  return segment ? (beadIndexOf(bitext).get(segment.id) ?? -1) : -1;
}

function firstEndAfter(ends: Int32Array, place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
