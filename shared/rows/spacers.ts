import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { Side } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Block } from './blocks.ts';
import { rowKey } from './blocks.ts';
import { hasLines, isMoverRow, lineEnd } from './frame.ts';
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
  /** Where it stands opposite a link that cannot be level: the indexes of that link's lines on this side, which stand elsewhere. */
  readonly elsewhere: readonly number[] | null;
  /** Px at its end that belong to neither text. */
  readonly breath: number;
}

/**
 * The fewest spacers that make both columns level: one a side at the end of each block, and in the blocks of which
 * `detailed` holds the key, at most one a side for each row. Ascending. O(blocks + detailed rows).
 */
export function spacersOf(
  side: Side,
  bitext: Bitext,
  level: Level,
  blocks: readonly Block[],
  detailed: { has(key: number): boolean },
): readonly Spacer[] {
  const { frame } = level;
  const spacers: Spacer[] = [];
  let line = -1;
  let ordinal = 0;
  const add = (
    row: number,
    height: number,
    {
      key,
      absent = false,
      elsewhere = null,
      breath = 0,
    }: Pick<Spacer, 'key'> & Partial<Pick<Spacer, 'absent' | 'elsewhere' | 'breath'>>,
  ): void => {
    if (height <= 0) return;
    const afterLine = lineEnd(frame, side, row);
    ordinal = afterLine === line ? ordinal + 1 : 0;
    line = afterLine;
    spacers.push({ key, afterLine, height, ordinal, absent, elsewhere, breath });
  };
  for (const block of blocks) {
    if (!detailed.has(block.key)) {
      const whole = level.tops[block.end] - level.tops[block.start];
      const text = textHeight(level, side, block.start, block.end);
      add(block.end - 1, whole - text, { key: blockKey(block) });
      continue;
    }
    for (let row = block.start; row < block.end; row++) {
      const missing = level.tops[row + 1] - level.tops[row] - textHeight(level, side, row);
      const isEmpty = !hasLines(frame, side, row);
      const elsewhere = isEmpty && isMoverRow(frame, row) ? linesOf(bitext, side, frame.bead[row]) : null;
      add(row, missing, {
        key: rowKey(bitext, frame, row),
        absent: isEmpty && elsewhere === null,
        elsewhere,
        breath: level.breath[row],
      });
    }
  }
  return spacers;
}

function linesOf(bitext: Bitext, side: Side, bead: number): readonly number[] {
  return beadSide(bitext.beads[bead], side).map((id) => positionOf(bitext[side], id));
}

/** Rows have their ids from 0 on, blocks the numbers below. */
function blockKey(block: Block): number {
  return -1 - block.key;
}
