import type { RowFrame } from './frame.ts';
import { lineCount, lineStart } from './frame.ts';
import { bug } from '../bitext/bug.ts';
import type { Side } from '../bitext/segment.ts';

/** Height of each line in px, by line index. */
export interface LineHeights {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/** Heights of a bitext, bead by bead, in px from the top of the first line. */
export interface Level {
  /** Where each bead begins, the same on both sides (law 6), and at the end the height of the whole: one more than beads. */
  readonly tops: Float64Array;
  /** Heights of the lines alone, without spacers, summed over the beads before: one more than beads. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** Space after each bead that belongs to neither text. */
  readonly breath: ArrayLike<number>;
}

/** Levels both columns: a bead is as high as its higher side, plus its breath. O(lines). */
export function levelOf(frame: RowFrame, heights: LineHeights, breath: ArrayLike<number>): Level {
  const source = textTops(frame, 'source', heights.source);
  const target = textTops(frame, 'target', heights.target);
  const tops = new Float64Array(frame.count + 1);
  for (let bead = 0; bead < frame.count; bead++) {
    const high = Math.max(source[bead + 1] - source[bead], target[bead + 1] - target[bead]);
    tops[bead + 1] = tops[bead] + high + breath[bead];
  }
  return { tops, source, target, breath };
}

function textTops(frame: RowFrame, side: Side, heights: ArrayLike<number>): Float64Array {
  const lines = lineCount(frame, side);
  if (heights.length < lines) bug(`${heights.length} heights for ${lines} ${side} lines`);
  const tops = new Float64Array(frame.count + 1);
  let sum = 0;
  for (let bead = 0; bead < frame.count; bead++) {
    const end = frame[side][bead];
    for (let line = lineStart(frame, side, bead); line < end; line++) sum += heights[line];
    tops[bead + 1] = sum;
  }
  return tops;
}

/** Height of the bead's lines on that side, without spacers. */
export function textHeight(level: Level, side: Side, bead: number): number {
  return level[side][bead + 1] - level[side][bead];
}

/** Height of both columns. */
export function wholeHeight(level: Level): number {
  return level.tops[level.tops.length - 1] ?? 0;
}

/** The bead that covers `y`, or the nearest one; -1 where there is none. O(log beads). */
export function beadAtHeight(level: Level, y: number): number {
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
