import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import { inOrder, isOwnRow } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import { endsParagraph, LINE_BREAK } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import { spliced } from '../bitext/spliced.ts';
import { inTextOrder } from './relinked.ts';

/** Operations on segments, from bitext to bitext. Each keeps law 3; those that only regroup keep the text as well. */

/** Cuts a segment in two at a UTF-16 offset. White space at the cut becomes the gap; the joined text stays the same. */
export function splitSegment(
  bitext: Bitext,
  side: Side,
  id: SegmentId,
  at: number,
  newId: SegmentId,
): Bitext {
  const index = placeOf(bitext, side, id);
  const segment = bitext[side].segments[index];
  const head = segment.text.slice(0, at);
  const tail = segment.text.slice(at);
  const text = head.trimEnd();
  const rest = tail.trimStart();
  const gap = head.slice(text.length) + tail.slice(0, tail.length - rest.length);
  const pieces = [
    { id, text, gap },
    { id: newId, text: rest, gap: segment.gap },
  ];
  return {
    ...bitext,
    [side]: withSegments(bitext[side], index, 1, pieces),
    beads: withIds(bitext, side, id, [id, newId]),
  };
}

/**
 * Joins a segment with the next one of its side, and their beads. What stood between them stays, but a line break
 * becomes a space: a segment holds none.
 */
export function mergeWithNextSegment(bitext: Bitext, side: Side, id: SegmentId): Bitext {
  const index = placeOf(bitext, side, id);
  const { segments } = bitext[side];
  const next = segments[index + 1];
  if (!next) return bitext;
  const segment = segments[index];
  const between = LINE_BREAK.test(segment.gap) ? ' ' : segment.gap;
  const joined = { id, text: segment.text + between + next.text, gap: next.gap };
  const text = withSegments(bitext[side], index, 2, [joined]);
  return withBeads(bitext, side, text, joinedBeads(bitext, side, id, next.id));
}

/** The beads of two neighbours as one, without the second of them; what stands between the two beads in the list stays. */
function joinedBeads(bitext: Bitext, side: Side, id: SegmentId, nextId: SegmentId): readonly Bead[] {
  const { beads } = bitext;
  const [at, from] = [beadAt(bitext, id), beadAt(bitext, nextId)];
  const bead = at === from ? beads[at] : joinBeads(bitext, beads[at], beads[from]);
  const kept = { ...bead, [side]: beadSide(bead, side).filter((one) => one !== nextId) };
  return beads.flatMap((one, index) => (index === at ? [kept] : index === from ? [] : [one]));
}

/**
 * Takes segments out. Paragraphs stay whole: a segment's gap goes with it, unless it ends a paragraph, or the text, that an
 * earlier segment began; then that one takes the gap over. Partners on the other side stay in their bead.
 */
export function deleteSegments(bitext: Bitext, side: Side, ids: ReadonlySet<SegmentId>): Bitext {
  const text = bitext[side];
  const segments: Segment[] = [];
  let paragraphBegun = false;
  for (const [index, segment] of text.segments.entries()) {
    const ends = endsParagraph(segment);
    if (!ids.has(segment.id)) {
      segments.push(segment);
      paragraphBegun = !ends;
      continue;
    }
    const last = index === text.segments.length - 1;
    const before = segments.at(-1);
    if (before && ((ends && paragraphBegun) || last))
      segments[segments.length - 1] = { ...before, gap: segment.gap };
    if (ends) paragraphBegun = false;
  }
  const beads = bitext.beads.flatMap((bead) => {
    const members = beadSide(bead, side);
    if (!members.some((id) => ids.has(id))) return [bead];
    const kept = { ...bead, [side]: members.filter((id) => !ids.has(id)) };
    return kept.source.length + kept.target.length === 0 ? [] : [kept];
  });
  return withBeads(bitext, side, { lead: text.lead, segments }, beads);
}

/**
 * Puts new segments after `after` (null: at the start), into the neighbouring bead that lacks this side where there is one
 * and nothing crosses, else into a bead of their own. The last of them takes over the gap of the segment before, which gets `gap` instead.
 */
export function insertSegments(
  bitext: Bitext,
  side: Side,
  after: SegmentId | null,
  inserted: readonly { readonly id: SegmentId; readonly text: string }[],
  gap: string,
): Bitext {
  const text = bitext[side];
  const index = after === null ? -1 : placeOf(bitext, side, after);
  const before = text.segments[index];
  const lastGap = before ? before.gap : text.segments.length > 0 ? gap : '';
  const pieces = inserted.map((one, at) => ({ ...one, gap: at === inserted.length - 1 ? lastGap : gap }));
  const segments = before
    ? spliced(text.segments, index, 1, [{ ...before, gap }, ...pieces])
    : [...pieces, ...text.segments];
  const beads = withNewIds(
    bitext,
    side,
    after,
    inserted.map((one) => one.id),
  );
  return withBeads(bitext, side, { lead: text.lead, segments }, beads);
}

function withNewIds(
  bitext: Bitext,
  side: Side,
  after: SegmentId | null,
  ids: readonly SegmentId[],
): readonly Bead[] {
  const at = after === null ? -1 : beadAt(bitext, after);
  const bead = bitext.beads[at];
  if (after !== null && goesOn(bitext, side, after)) {
    const members = beadSide(bead, side);
    return bitext.beads.with(at, { ...bead, [side]: spliced(members, members.indexOf(after) + 1, 0, ids) });
  }
  const next = bitext.beads[at + 1];
  const isFree = next && beadSide(next, side).length === 0 && !next.pinned;
  if (isFree && isOwnRow(bitext, at + 1) && (at < 0 || isOwnRow(bitext, at)))
    return bitext.beads.with(at + 1, { ...next, [side]: ids, confidence: 1 });
  const own = { source: [], target: [], [side]: ids, confidence: 1, pinned: false };
  return spliced(bitext.beads, at + 1, 0, [own]);
}

/** Whether the bead of the segment holds the next one as well: between the two there is no other place than that bead. */
function goesOn(bitext: Bitext, side: Side, id: SegmentId): boolean {
  const next = bitext[side].segments[positionOf(bitext[side], id) + 1];
  return next !== undefined && beadAt(bitext, next.id) === beadAt(bitext, id);
}

function withIds(bitext: Bitext, side: Side, id: SegmentId, ids: readonly SegmentId[]): readonly Bead[] {
  const at = beadAt(bitext, id);
  const bead = bitext.beads[at];
  const members = beadSide(bead, side);
  return bitext.beads.with(at, { ...bead, [side]: spliced(members, members.indexOf(id), 1, ids) });
}

function withSegments(
  text: SegmentedText,
  at: number,
  count: number,
  insert: readonly Segment[],
): SegmentedText {
  return { lead: text.lead, segments: spliced(text.segments, at, count, insert) };
}

function placeOf(bitext: Bitext, side: Side, id: SegmentId): number {
  const index = positionOf(bitext[side], id);
  return index < 0 ? bug(`no ${side} segment ${id}`) : index;
}

function beadAt(bitext: Bitext, id: SegmentId): number {
  return beadIndexOf(bitext).get(id) ?? bug(`segment ${id} is in no bead`);
}

/** The bitext with other segments and beads, the beads put in order. */
function withBeads(bitext: Bitext, side: Side, text: SegmentedText, beads: readonly Bead[]): Bitext {
  const after = { ...bitext, [side]: text };
  return { ...after, beads: inOrder(after.source, after.target, beads) };
}

/** Two beads as one; as sure as the less sure, pinned where one was. */
function joinBeads(bitext: Bitext, one: Bead, other: Bead): Bead {
  return {
    source: inTextOrder(bitext.source, [...one.source, ...other.source]),
    target: inTextOrder(bitext.target, [...one.target, ...other.target]),
    confidence: Math.min(one.confidence, other.confidence),
    pinned: one.pinned || other.pinned,
  };
}
