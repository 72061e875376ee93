import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';

/** Where a place of either text stands among the findings, which are in the order of the translation. */
export interface ListPlace {
  /** Index of the target segment that it is in, or before which it is listed. */
  readonly at: number;
  /** What is missing from the translation is listed before what stands there. */
  readonly side: Side;
  /** Index in its own text. */
  readonly position: number;
}

export function listPlace(bitext: Bitext, side: Side, segment: SegmentId): ListPlace {
  const position = positionOf(bitext[side], segment);
  if (side === 'target') return { at: position, side, position };
  const bead = beadIndexOf(bitext).get(segment);
  return { at: bead === undefined ? 0 : startsOf(bitext)[bead], side, position };
}

/** Below zero where the first stands before the second. */
export function comparePlaces(first: ListPlace, second: ListPlace): number {
  if (first.at !== second.at) return first.at - second.at;
  if (first.side !== second.side) return first.side === 'source' ? -1 : 1;
  return first.position - second.position;
}

const known = new WeakMap<Bitext, readonly number[]>();

/** Of each bead the index of its first target segment, or of the one that follows it. O(beads), once for a bitext. */
function startsOf(bitext: Bitext): readonly number[] {
  let starts = known.get(bitext);
  if (!starts) {
    let next = 0;
    starts = bitext.beads.map((bead) => {
      const positions = bead.target.map((id) => positionOf(bitext.target, id));
      const start = Math.min(...positions, positions.length === 0 ? next : Infinity);
      next = Math.max(next, ...positions.map((position) => position + 1));
      return start;
    });
    known.set(bitext, starts);
  }
  return starts;
}
