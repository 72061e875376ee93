import { addTo } from '../bitext/grouped.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
import { positionOf, positionsOf, segmentOf } from '../bitext/segmented-text.ts';
import { beadsPutBack } from './put-back-beads.ts';
import { gapsPutBack } from './put-back-gaps.ts';

/** What of the translation shall be as it was. */
export interface Restoring {
  /** Segments that shall stand there, and their texts. Those that stand already only change their text. */
  readonly texts: ReadonlyMap<SegmentId, string>;
  /** Segments that shall go. */
  readonly gone: ReadonlySet<SegmentId>;
  /** Segments that stand, but not at their place. */
  readonly shifted: ReadonlySet<SegmentId>;
}

/**
 * The bitext now with segments of the translation back as they were in `base`: each behind the segment that stood before it, or the
 * nearest one before that which stands. The source stays. O(segments).
 */
export function putBack(base: Bitext, now: Bitext, { texts, gone, shifted }: Restoring): Bitext {
  const stays = ({ id }: Segment) => !gone.has(id) && !shifted.has(id);
  const kept = now.target.segments.filter(stays);
  const keptIds = new Set(kept.map(({ id }) => id));
  const absent = [...texts.keys()].filter((id) => !keptIds.has(id));
  const behind = placesOf(base, keptIds, absent);
  const segments: Segment[] = [];
  const put = (segment: Segment) =>
    segments.push({ ...segment, text: texts.get(segment.id) ?? segment.text });
  for (const id of behind.get(null) ?? []) put(segmentOf(base.target, id));
  for (const segment of kept) {
    if (texts.has(segment.id)) put(segment);
    else segments.push(segment);
    for (const id of behind.get(segment.id) ?? []) put(segmentOf(base.target, id));
  }
  const target = { lead: now.target.lead, segments: gapsPutBack(base.target, now.target, segments) };
  return { ...now, target, beads: beadsPutBack(base, now, segments, new Set(absent)) };
}

/** Absent segments, in their old order, by the kept segment that each is to stand behind; null for the start of the text. */
function placesOf(
  base: Bitext,
  kept: ReadonlySet<SegmentId>,
  absent: readonly SegmentId[],
): ReadonlyMap<SegmentId | null, readonly SegmentId[]> {
  const places = positionsOf(base.target);
  const byPlace = absent
    .filter((id) => places.has(id))
    .toSorted((one, other) => positionOf(base.target, one) - positionOf(base.target, other));
  const behind = new Map<SegmentId | null, SegmentId[]>();
  const anchors = new Map<SegmentId, SegmentId | null>();
  for (const id of byPlace) {
    let place = positionOf(base.target, id) - 1;
    const before = () => base.target.segments[place]?.id;
    let anchor: SegmentId | null = null;
    for (let one = before(); one !== undefined; place--, one = before()) {
      const known = anchors.get(one);
      if (known === undefined && !kept.has(one)) continue;
      anchor = known === undefined ? one : known;
      break;
    }
    anchors.set(id, anchor);
    addTo(behind, anchor, id);
  }
  return behind;
}
