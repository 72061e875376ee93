import type { Bead } from '../bitext/bead.ts';
import type { Side } from '../bitext/segment.ts';
import type { Block } from './blocks.ts';
import { rowKey } from './blocks.ts';
import { lineEnd, lineStart } from './frame.ts';
import type { Level } from './level.ts';
import { textHeight } from './level.ts';

/** Empty space after a line. */
export interface Spacer {
  /** The same spacer has the same key after edits elsewhere: unique on its side. */
  readonly key: number;
  /** How many lines are above it: 0 is before the first line. */
  readonly afterLine: number;
  /** Whole px, more than 0. */
  readonly height: number;
  /** Its place among spacers after the same line, from 0. */
  readonly ordinal: number;
  /** True where it stands for segments that this side does not have. */
  readonly absent: boolean;
  /** Px at its end that belong to neither text. */
  readonly breath: number;
}

/**
 * The fewest spacers that make both columns level: one a side at the end of each block, and in the blocks of which
 * `detailed` holds the key, at most one a side for each row. Ascending. O(blocks + detailed rows).
 */
export function spacersOf(
  side: Side,
  beads: readonly Bead[],
  level: Level,
  blocks: readonly Block[],
  detailed: { has(key: number): boolean },
): readonly Spacer[] {
  const { frame } = level;
  const spacers: Spacer[] = [];
  let line = -1;
  let ordinal = 0;
  const add = (key: number, row: number, height: number, absent: boolean, breath: number): void => {
    if (height <= 0) return;
    const afterLine = lineEnd(frame, side, row);
    ordinal = afterLine === line ? ordinal + 1 : 0;
    line = afterLine;
    spacers.push({ key, afterLine, height, ordinal, absent, breath });
  };
  for (const block of blocks) {
    if (!detailed.has(block.key)) {
      const whole = level.tops[block.end] - level.tops[block.start];
      const text = textHeight(level, side, block.start, block.end);
      add(blockKey(block), block.end - 1, whole - text, false, 0);
      continue;
    }
    for (let row = block.start; row < block.end; row++) {
      const missing = level.tops[row + 1] - level.tops[row] - textHeight(level, side, row);
      const absent = lineStart(frame, side, row) === lineEnd(frame, side, row);
      add(rowKey(beads, frame, row), row, missing, absent, level.breath[row]);
    }
  }
  return spacers;
}

/** Rows have their ids from 0 on, blocks the numbers below. */
function blockKey(block: Block): number {
  return -1 - block.key;
}
