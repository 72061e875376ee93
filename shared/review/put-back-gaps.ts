import type { Segment } from '../bitext/segment.ts';
import { endsParagraph } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionOf } from '../bitext/segmented-text.ts';

/**
 * White space for segments of which some were put back and some taken out. Neighbours that were neighbours before get the gap they had
 * then; neighbours that are neighbours now keep theirs; where neither holds, a paragraph that ended there still ends. O(segments).
 */
export function gapsPutBack(
  base: SegmentedText,
  now: SegmentedText,
  segments: readonly Segment[],
): readonly Segment[] {
  return segments.map((segment, index) => {
    const gap = gapBetween(base, now, segment, segments[index + 1]);
    return gap === segment.gap ? segment : { ...segment, gap };
  });
}

/** The gap after a segment; `next` is undefined at the end of the text. */
function gapBetween(
  base: SegmentedText,
  now: SegmentedText,
  segment: Segment,
  next: Segment | undefined,
): string {
  const at = positionOf(now, segment.id);
  if (at >= 0 && now.segments[at + 1]?.id === next?.id) return now.segments[at].gap;
  const old = positionOf(base, segment.id);
  if (old >= 0 && base.segments[old + 1]?.id === next?.id) return base.segments[old].gap;
  if (next && positionOf(now, next.id) < 0) return beforeNext(base, next)?.gap ?? segment.gap;
  const before = beforeNext(now, next);
  // What was put back takes over the gap that stood there, and so does what lost its neighbours at the end of a paragraph.
  const takesOver = before && (at < 0 || !next || endsParagraph(before));
  return takesOver ? before.gap : segment.gap;
}

/** What stands before a segment, or last in the text. */
function beforeNext(text: SegmentedText, next: Segment | undefined): Segment | undefined {
  const at = next === undefined ? text.segments.length : positionOf(text, next.id);
  return text.segments[at - 1];
}
