import type { SegmentId, Side } from './segment.ts';

/**
 * A link of m source segments to n target segments. Ids stand in text order; there may be holes, and links may cross each
 * other, where the editor linked so. One of the lists may be empty (a sentence left out, or one added), never both.
 */
export interface Bead {
  readonly source: readonly SegmentId[];
  readonly target: readonly SegmentId[];
  /** How sure the alignment is, from 0 to 1. What the editor linked by hand is 1. */
  readonly confidence: number;
  /** Confirmed by the editor: no realignment changes it. */
  readonly pinned: boolean;
}

/** The field's short form: `1-1`, `2-1`, `0-1`. */
export function beadKind(bead: Bead): string {
  return `${bead.source.length}-${bead.target.length}`;
}

/** Whether the bead leaves one side without a partner. */
export function isUnmatched(bead: Bead): boolean {
  return bead.source.length === 0 || bead.target.length === 0;
}

/** Links that the editor made are sure; the aligner is never as sure. */
export const BY_HAND = 1;

/** Whether the bead stays when links are found anew: pinned, or linked by hand. */
export function standsFast(bead: Bead): boolean {
  return bead.pinned || (bead.confidence === BY_HAND && !isUnmatched(bead));
}

export function beadSide(bead: Bead, side: Side): readonly SegmentId[] {
  return side === 'source' ? bead.source : bead.target;
}

/** Same segments, same state: what tells two versions of a bead apart. */
export function sameBead(left: Bead, right: Bead): boolean {
  return (
    left === right ||
    (left.pinned === right.pinned &&
      left.confidence === right.confidence &&
      sameIds(left.source, right.source) &&
      sameIds(left.target, right.target))
  );
}

function sameIds(left: readonly SegmentId[], right: readonly SegmentId[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
