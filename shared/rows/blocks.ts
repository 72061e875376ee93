import type { Bead } from '../bitext/bead.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { RowFrame } from './frame.ts';
import { firstBead } from './frame.ts';

/** A run of rows that are levelled together while nobody looks at them: row indexes [start, end). */
export interface Block {
  /** Id of the first segment of the first row: the same block has the same key after edits elsewhere. */
  readonly key: SegmentId;
  readonly start: number;
  readonly end: number;
}

/** About so many segments of one side go into a block. */
const SEGMENTS_A_BLOCK = 128;

/**
 * Cuts the rows into blocks. Where to cut is read from the segments' ids alone, so that inserting or removing a bead
 * moves no other cut: a row opens a block where its first source segment belongs to another stretch of ids than the
 * last one before it; runs of rows without source are cut by their target ids. O(rows).
 */
export function blocksOf(beads: readonly Bead[], frame: RowFrame): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let sourceStretch = -1;
  for (let row = 0; row < frame.count; row++) {
    // The first bead of a row holds its first source segment, where it has any.
    const bead = beads[firstBead(frame, row)];
    let opens: boolean;
    if (bead.source.length > 0) {
      const stretch = stretchOf(bead.source[0]);
      opens = stretch !== sourceStretch;
      sourceStretch = stretch;
    } else {
      const before = row > 0 ? beads[firstBead(frame, row - 1)] : null;
      opens = before?.source.length === 0 && stretchOf(before.target[0]) !== stretchOf(bead.target[0]);
    }
    if (opens && row > start) {
      blocks.push({ key: rowKey(beads, frame, start), start, end: row });
      start = row;
    }
  }
  if (frame.count > 0) blocks.push({ key: rowKey(beads, frame, start), start, end: frame.count });
  return blocks;
}

/** Id of the first segment of the row's first bead, which no other row has. */
export function rowKey(beads: readonly Bead[], frame: RowFrame, row: number): SegmentId {
  const bead = beads[firstBead(frame, row)];
  return bead.source[0] ?? bead.target[0];
}

function stretchOf(id: SegmentId): number {
  return Math.floor(id / SEGMENTS_A_BLOCK);
}

/** The block that holds the row. O(log blocks). */
export function blockAt(blocks: readonly Block[], row: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (blocks[middle].start <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
