import { rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { Side } from '../bitext/segment.ts';
import { RowsOfCrossing } from './rows-of-crossing.ts';

/**
 * Which lines each row holds, one segment a line. Where no links cross, a row is a bead. Of beads that cross, those that can be
 * level are rows like any other; each of the others, the movers, has a row for every run of its lines, with nothing
 * opposite. Changes with the structure, not with the wording.
 */
export interface RowFrame {
  /** How many rows. */
  readonly count: number;
  /** Index of the bead that the row's lines belong to, by row. */
  readonly bead: Int32Array;
  /** Line index after the row's last line (exclusive end), by row. Either side may have no line, never both. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Indexes of linked beads that cannot be level: nothing stands opposite their lines. */
  readonly movers: ReadonlySet<number>;
}

const NO_MOVERS: ReadonlySet<number> = new Set();

/** O(beads) and, for k beads that cross each other, O(k log k). */
export function frameOf(bitext: Bitext): RowFrame {
  const ends = rowEnds(bitext);
  return ends.length === bitext.beads.length ? plainFrame(bitext) : crossingFrame(bitext, ends);
}

function plainFrame({ beads }: Bitext): RowFrame {
  const count = beads.length;
  const frame = {
    count,
    bead: new Int32Array(count),
    source: new Int32Array(count),
    target: new Int32Array(count),
    movers: NO_MOVERS,
  };
  let source = 0;
  let target = 0;
  for (let row = 0; row < count; row++) {
    source += beads[row].source.length;
    target += beads[row].target.length;
    frame.bead[row] = row;
    frame.source[row] = source;
    frame.target[row] = target;
  }
  return frame;
}

function crossingFrame(bitext: Bitext, ends: Int32Array): RowFrame {
  const rows = new RowsOfCrossing(bitext);
  let first = 0;
  for (const end of ends) {
    if (end - first === 1) rows.addPlain(first);
    else rows.addCrossing(first, end);
    first = end;
  }
  return {
    count: rows.bead.length,
    bead: Int32Array.from(rows.bead),
    source: Int32Array.from(rows.source),
    target: Int32Array.from(rows.target),
    movers: rows.movers,
  };
}

/** Index of the row's first line on that side; equal to `lineEnd` where it has none. */
export function lineStart(frame: RowFrame, side: Side, row: number): number {
  return row > 0 ? frame[side][row - 1] : 0;
}

/** Index after the row's last line on that side. */
export function lineEnd(frame: RowFrame, side: Side, row: number): number {
  return frame[side][row];
}

/** Whether the row has a line on that side. */
export function hasLines(frame: RowFrame, side: Side, row: number): boolean {
  return lineEnd(frame, side, row) > lineStart(frame, side, row);
}

/** How many lines that side has. */
export function lineCount(frame: RowFrame, side: Side): number {
  return frame.count > 0 ? frame[side][frame.count - 1] : 0;
}

/** Whether the row is a run of a link that cannot be level, so that what is linked with it stands elsewhere. */
export function isMoverRow(frame: RowFrame, row: number): boolean {
  return frame.movers.size > 0 && frame.movers.has(frame.bead[row]);
}

/** The row that holds the line; -1 where none does. O(log rows). */
export function rowOfLine(frame: RowFrame, side: Side, line: number): number {
  if (line < 0 || line >= lineCount(frame, side)) return -1;
  const ends = frame[side];
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the bead that holds the line; -1 where none does. O(log rows). */
export function beadOfLine(frame: RowFrame, side: Side, line: number): number {
  const row = rowOfLine(frame, side, line);
  return row < 0 ? -1 : frame.bead[row];
}
