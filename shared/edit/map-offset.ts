import type { Segment, SegmentId } from '../bitext/segment.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import type { SegmentSplice } from './step.ts';

export interface SegmentPlace {
  readonly segment: SegmentId;
  /** UTF-16 offset. */
  readonly at: number;
}

/**
 * Where a place in a segment is after a splice that only regroups the text: a split, a join, a move. Null where the splice
 * rewrites it. At the seam of a split a place belongs to the end of the first part, or to `preferred` where that is given.
 */
export function mapOffset(
  splice: SegmentSplice,
  segment: SegmentId,
  at: number,
  preferred?: SegmentId,
): SegmentPlace | null {
  const before = stretches(splice.remove);
  const after = stretches(splice.insert);
  const from = before.find((stretch) => stretch.id === segment);
  if (!from || before.text !== after.text) return null;
  const place = from.start + at;
  const holding = after.filter(({ start, end }) => start <= place && place <= end);
  const chosen = holding.find(({ id }) => id === preferred) ?? holding[0];
  return chosen ? { segment: chosen.id, at: place - chosen.start } : null;
}

interface Stretch {
  readonly id: SegmentId;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The text that segments make together; a line break between two of them counts as the space that a join makes of it. */
function stretches(segments: readonly Segment[]): Stretch[] & { text: string } {
  let text = '';
  const list = segments.map(({ id, text: own, gap }, index) => {
    const start = text.length;
    text += own;
    const end = text.length;
    if (index < segments.length - 1) text += LINE_BREAK.test(gap) ? ' ' : gap;
    return { id, start, end };
  });
  return Object.assign(list, { text });
}
