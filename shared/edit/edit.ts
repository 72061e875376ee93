import type { SegmentId } from '../bitext/segment.ts';

/**
 * A change that somebody proposes: light, without what it removes, so thousands can be held and thrown away.
 * `stepsFor` makes steps of it when it is accepted.
 */
export type Edit = ReplaceEdit | DeleteEdit;

/** Puts `insert` in place of the segment's text from `start` to `end` (UTF-16 offsets, `end` exclusive). */
export interface ReplaceEdit {
  readonly kind: 'replace';
  readonly segment: SegmentId;
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Takes the whole segment out; its partners stay in their bead, unless they are handed over. */
export interface DeleteEdit {
  readonly kind: 'delete';
  readonly segment: SegmentId;
  /**
   * A segment of the same side that says what this one says and stays. Where nothing stands across from it, what stands across
   * from the deleted one is linked to it.
   */
  readonly keep?: SegmentId;
}
