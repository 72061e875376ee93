import type { Bead } from '../bitext/bead.ts';
import type { Side } from '../bitext/segment.ts';

/** Which lines each bead holds, one segment a line. Changes with the structure, not with the wording. */
export interface RowFrame {
  /** How many beads. */
  readonly count: number;
  /** Line index after the bead's last line (exclusive end), by bead. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** O(beads). */
export function frameOf(beads: readonly Bead[]): RowFrame {
  const frame = {
    count: beads.length,
    source: new Int32Array(beads.length),
    target: new Int32Array(beads.length),
  };
  let source = 0;
  let target = 0;
  for (let at = 0; at < beads.length; at++) {
    source += beads[at].source.length;
    target += beads[at].target.length;
    frame.source[at] = source;
    frame.target[at] = target;
  }
  return frame;
}

/** Index of the bead's first line on that side; equal to `lineEnd` where it has none. */
export function lineStart(frame: RowFrame, side: Side, bead: number): number {
  return bead > 0 ? frame[side][bead - 1] : 0;
}

/** Index after the bead's last line on that side. */
export function lineEnd(frame: RowFrame, side: Side, bead: number): number {
  return frame[side][bead];
}

/** How many lines that side has. */
export function lineCount(frame: RowFrame, side: Side): number {
  return frame.count > 0 ? frame[side][frame.count - 1] : 0;
}

/** The bead that holds the line; -1 where none does. O(log beads). */
export function beadOfLine(frame: RowFrame, side: Side, line: number): number {
  if (line < 0 || line >= lineCount(frame, side)) return -1;
  let low = 0;
  let high = frame.count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (frame[side][middle] > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
