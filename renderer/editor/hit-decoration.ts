import { bySegment } from './by-segment.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { editor } from './monaco.ts';

/** A stretch of a segment that a search met: UTF-16 offsets, `end` exclusive. Whoever lists them keeps the same object for the same hit. */
export interface ShownHit {
  readonly side: Side;
  readonly segment: SegmentId;
  readonly start: number;
  readonly end: number;
}

const STICKINESS = editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;

export const HIT: editor.IModelDecorationOptions = {
  className: 'bitext-hit',
  stickiness: STICKINESS,
  zIndex: 6,
};
export const ACTIVE_HIT: editor.IModelDecorationOptions = {
  className: 'bitext-hit bitext-hit-active',
  stickiness: STICKINESS,
  zIndex: 11,
};

/** Hits of each segment. Computed once for a list. */
export const hitsBySegment = bySegment<ShownHit>();
