import { bug } from './bug.ts';
import type { Segment, SegmentId } from './segment.ts';

/** A whole text in segments. Lead, texts and gaps joined give the text back, character for character (law 2). */
export interface SegmentedText {
  /** White space before the first segment; the whole text where there is no segment. */
  readonly lead: string;
  readonly segments: readonly Segment[];
}

/** Law 2: the text that the segments were cut from. */
export function joinText(text: SegmentedText): string {
  const parts = [text.lead];
  for (const segment of text.segments) parts.push(segment.text, segment.gap);
  return parts.join('');
}

const positions = new WeakMap<readonly Segment[], ReadonlyMap<SegmentId, number>>();

/** Index of every segment by its id. Computed once for a list of segments: O(n), then O(1). */
export function positionsOf(text: SegmentedText): ReadonlyMap<SegmentId, number> {
  let known = positions.get(text.segments);
  if (!known) {
    known = new Map(text.segments.map((segment, index) => [segment.id, index]));
    positions.set(text.segments, known);
  }
  return known;
}

/** The segment's index, or -1 where the text has no such segment. */
export function positionOf(text: SegmentedText, id: SegmentId): number {
  return positionsOf(text).get(id) ?? -1;
}

/** The segment of that id; a missing one is a bug of the caller. */
export function segmentOf(text: SegmentedText, id: SegmentId): Segment {
  const index = positionOf(text, id);
  return index < 0 ? bug(`no segment ${id} among ${text.segments.length}`) : text.segments[index];
}

/** The same text with other words in its segments: the same ids in the same order, so that the index of positions stays. */
export function withWords(text: SegmentedText, segments: readonly Segment[]): SegmentedText {
  if (segments.length !== text.segments.length)
    bug(`${segments.length} segments for ${text.segments.length}`);
  positions.set(segments, positionsOf(text));
  return { lead: text.lead, segments };
}

/**
 * The same text with one segment replaced by another of the same id. Keeps the index of positions, so that typing
 * costs one array copy and no more.
 */
export function withSegment(text: SegmentedText, index: number, segment: Segment): SegmentedText {
  if (text.segments[index]?.id !== segment.id) bug(`segment ${segment.id} does not stand at ${index}`);
  return withWords(text, text.segments.with(index, segment));
}
