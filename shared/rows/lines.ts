import type { Side } from '../bitext/segment.ts';
import { lineEnd, lineStart, rowOfLine } from './frame.ts';
import type { Level } from './level.ts';
import { rowAtHeight } from './level.ts';

/*
 * Where single lines stand. Within a row the lines of a side follow each other from its top.
 */

/** Top and end of something, px from the top of the first line; `end` exclusive. */
export interface Extent {
  readonly top: number;
  readonly end: number;
}

/** Line indexes [start, end). */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Where the lines [start, end) of one row stand, without the spacer after them. The lines must be there. O(log rows). */
export function extentOfLines(level: Level, side: Side, { start, end }: LineRange): Extent {
  const { frame } = level;
  const row = rowOfLine(frame, side, start);
  const shift = level.tops[row] - level[side][lineStart(frame, side, row)];
  return { top: level[side][start] + shift, end: level[side][end] + shift };
}

/**
 * The line that covers `y`, or the last one of its row where a spacer does; before the first line the first. -1 where the row
 * has no line on that side. O(log lines).
 */
export function lineAtHeight(level: Level, side: Side, y: number): number {
  const { frame } = level;
  const row = rowAtHeight(level, y);
  if (row < 0) return -1;
  const first = lineStart(frame, side, row);
  let low = first;
  let high = lineEnd(frame, side, row) - 1;
  if (high < low) return -1;
  const within = y - level.tops[row] + level[side][first];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (level[side][middle] <= within) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines of the rows between two heights, both inclusive. Where that side has none there, the range is empty. O(log rows). */
export function linesBetween(level: Level, side: Side, from: number, to: number): LineRange {
  const { frame } = level;
  const first = rowAtHeight(level, from);
  if (first < 0) return { start: 0, end: 0 };
  return { start: lineStart(frame, side, first), end: lineEnd(frame, side, rowAtHeight(level, to)) };
}
