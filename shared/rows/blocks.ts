import type { Bead } from '../bitext/bead.ts';
import type { SegmentId } from '../bitext/segment.ts';

/** A run of beads that are levelled together while nobody looks at them: bead indexes [start, end). */
export interface Block {
  /** Id of the first segment of the first bead: the same block has the same key after edits elsewhere. */
  readonly key: SegmentId;
  readonly start: number;
  readonly end: number;
}

/** About so many segments of one side go into a block. */
const SEGMENTS_A_BLOCK = 128;

/**
 * Cuts the beads into blocks. Where to cut is read from the segments' ids alone, so that inserting or removing a bead
 * moves no other cut: a bead opens a block where its first source segment belongs to another stretch of ids than the
 * last one before it; runs of beads without source are cut by their target ids. O(beads).
 */
export function blocksOf(beads: readonly Bead[]): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let sourceStretch = -1;
  for (let at = 0; at < beads.length; at++) {
    const bead = beads[at];
    let opens: boolean;
    if (bead.source.length > 0) {
      const stretch = stretchOf(bead.source[0]);
      opens = stretch !== sourceStretch;
      sourceStretch = stretch;
    } else {
      const before = beads[at - 1];
      opens = before?.source.length === 0 && stretchOf(before.target[0]) !== stretchOf(bead.target[0]);
    }
    if (opens && at > start) {
      blocks.push({ key: firstSegment(beads[start]), start, end: at });
      start = at;
    }
  }
  if (beads.length > 0) blocks.push({ key: firstSegment(beads[start]), start, end: beads.length });
  return blocks;
}

/** Id of the bead's first segment, which no other bead has. */
export function firstSegment(bead: Bead): SegmentId {
  return bead.source[0] ?? bead.target[0];
}

function stretchOf(id: SegmentId): number {
  return Math.floor(id / SEGMENTS_A_BLOCK);
}

/** The block that holds the bead. O(log blocks). */
export function blockAt(blocks: readonly Block[], bead: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (blocks[middle].start <= bead) low = middle;
    else high = middle - 1;
  }
  return low;
}
