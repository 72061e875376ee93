import type { RowFrame } from './frame.ts';
import { lineCount } from './frame.ts';
import { bug } from '../bitext/bug.ts';
import type { Side } from '../bitext/segment.ts';

/** Height of each line in px, by line index. */
export interface LineHeights {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/** Heights of a bitext, row by row, in px from the top of the first line. */
export interface Level {
  readonly frame: RowFrame;
  /** Where each row begins, the same on both sides (law 6), and at the end the height of the whole: one more than rows. */
  readonly tops: Float64Array;
  /** Heights of the lines alone, without spacers, summed over the lines before: one more than lines. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** Space after each row that belongs to neither text. */
  readonly breath: ArrayLike<number>;
}

/** Levels both columns: a row is as high as its higher side, plus its breath. O(lines). */
export function levelOf(frame: RowFrame, heights: LineHeights, breath: ArrayLike<number>): Level {
  const source = summed(frame, 'source', heights.source);
  const target = summed(frame, 'target', heights.target);
  const tops = new Float64Array(frame.count + 1);
  let sourceBefore = 0;
  let targetBefore = 0;
  for (let row = 0; row < frame.count; row++) {
    const sourceAfter = source[frame.source[row]];
    const targetAfter = target[frame.target[row]];
    tops[row + 1] =
      tops[row] + Math.max(sourceAfter - sourceBefore, targetAfter - targetBefore) + breath[row];
    sourceBefore = sourceAfter;
    targetBefore = targetAfter;
  }
  return { frame, tops, source, target, breath };
}

function summed(frame: RowFrame, side: Side, heights: ArrayLike<number>): Float64Array {
  const lines = lineCount(frame, side);
  if (heights.length < lines) bug(`${heights.length} heights for ${lines} ${side} lines`);
  const sums = new Float64Array(lines + 1);
  let sum = 0;
  for (let line = 0; line < lines; line++) {
    sum += heights[line];
    sums[line + 1] = sum;
  }
  return sums;
}

/** Height of the lines of rows [start, end) on that side, without spacers. */
export function textHeight(level: Level, side: Side, start: number, end: number = start + 1): number {
  const before = start > 0 ? level.frame[side][start - 1] : 0;
  const after = end > 0 ? level.frame[side][end - 1] : 0;
  return level[side][after] - level[side][before];
}

/** Height of both columns. */
export function wholeHeight(level: Level): number {
  return level.tops[level.tops.length - 1] ?? 0;
}

/** The row that covers `y`, or the nearest one; -1 where there is none. O(log rows). */
export function rowAtHeight(level: Level, y: number): number {
  const count = level.tops.length - 1;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (level.tops[middle] <= y) low = middle;
    else high = middle - 1;
  }
  return count > 0 ? low : -1;
}
