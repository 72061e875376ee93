import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { RowFrame } from './frame.ts';
import { hasLines, lineStart } from './frame.ts';

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
export function blocksOf(bitext: Bitext, frame: RowFrame): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let sourceStretch = -1;
  let targetStretch = -1;
  for (let row = 0; row < frame.count; row++) {
    let opens: boolean;
    const stretch = stretchOf(rowKey(bitext, frame, row));
    if (hasLines(frame, 'source', row)) {
      opens = stretch !== sourceStretch;
      sourceStretch = stretch;
      targetStretch = -1;
    } else {
      opens = targetStretch >= 0 && stretch !== targetStretch;
      targetStretch = stretch;
    }
    if (opens && row > start) {
      blocks.push({ key: rowKey(bitext, frame, start), start, end: row });
      start = row;
    }
  }
  if (frame.count > 0) blocks.push({ key: rowKey(bitext, frame, start), start, end: frame.count });
  return blocks;
}

/** Id of the row's first segment, of the source where it has one there: no other row has it. */
export function rowKey({ source, target }: Bitext, frame: RowFrame, row: number): SegmentId {
  const side = hasLines(frame, 'source', row) ? 'source' : 'target';
  return (side === 'source' ? source : target).segments[lineStart(frame, side, row)].id;
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
