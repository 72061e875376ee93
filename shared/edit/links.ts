import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { otherSide } from '../bitext/segment.ts';
import { positionOf, segmentOf } from '../bitext/segmented-text.ts';
import { spliced } from '../bitext/spliced.ts';
import { joinBeads } from './segments.ts';

/**
 * Operations on links, from bitext to bitext: they never touch a text, only which segments stand in one bead. Where there is
 * nothing to do they answer the same bitext.
 */

/** Links made by hand are sure. */
const BY_HAND = 1;

/**
 * Links the given segments, and all between them on each side, to one bead. What their beads held before and after them stays
 * linked as it was, in order.
 */
export function linkSegments(
  bitext: Bitext,
  source: readonly SegmentId[],
  target: readonly SegmentId[],
): Bitext {
  const sourceRange = stretch(bitext, 'source', source);
  const targetRange = stretch(bitext, 'target', target);
  if (!sourceRange || !targetRange) return bitext;
  const chosen = { source: sourceRange, target: targetRange };
  const beadOf = beadIndexOf(bitext);
  const touched = [...source, ...target].map((id) => beadOf.get(id) ?? -1);
  const from = Math.min(...touched);
  const to = Math.max(...touched);
  const affected = bitext.beads.slice(from, to + 1);
  const part = (keep: (place: number, range: Range) => boolean) =>
    affected.flatMap((bead) => beadPart(bitext, bead, chosen, keep));
  const before = part((place, range) => place < range.start);
  const inside = part((place, range) => place >= range.start && place < range.end);
  const after = part((place, range) => place >= range.end);
  const linked = { ...joinBeads(inside), confidence: BY_HAND };
  return withBeads(bitext, from, affected.length, [...before, linked, ...after]);
}

/** Positions from `start` to `end`, exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

function stretch(bitext: Bitext, side: Side, ids: readonly SegmentId[]): Range | null {
  const places = ids.map((id) => positionOf(bitext[side], id)).filter((place) => place >= 0);
  return places.length === 0 ? null : { start: Math.min(...places), end: Math.max(...places) + 1 };
}

function beadPart(
  bitext: Bitext,
  bead: Bead,
  chosen: Record<Side, Range>,
  keep: (place: number, range: Range) => boolean,
): readonly Bead[] {
  const members = (side: Side) =>
    beadSide(bead, side).filter((id) => keep(positionOf(bitext[side], id), chosen[side]));
  const part = { ...bead, source: members('source'), target: members('target') };
  return part.source.length + part.target.length === 0 ? [] : [part];
}

/** Every segment of the bead by itself, source before target. */
export function unlinkBead(bitext: Bitext, index: number): Bitext {
  const bead = bitext.beads[index];
  if (!bead || bead.source.length === 0 || bead.target.length === 0) return bitext;
  const alone = { confidence: BY_HAND, pinned: false };
  return withBeads(bitext, index, 1, [
    ...bead.source.map((id) => ({ source: [id], target: [], ...alone })),
    ...bead.target.map((id) => ({ source: [], target: [id], ...alone })),
  ]);
}

/** One bead of this one and the next. */
export function mergeWithNextBead(bitext: Bitext, index: number): Bitext {
  if (index < 0 || index + 1 >= bitext.beads.length) return bitext;
  const joined = { ...joinBeads(bitext.beads.slice(index, index + 2)), confidence: BY_HAND };
  return withBeads(bitext, index, 2, [joined]);
}

/**
 * Cuts the bead before the given segment; the other side is cut where its share of the length comes nearest, so that each half
 * keeps a partner where there are enough.
 */
export function splitBeadBefore(bitext: Bitext, side: Side, id: SegmentId): Bitext {
  const index = beadIndexOf(bitext).get(id) ?? -1;
  const bead = bitext.beads[index];
  if (!bead) return bitext;
  const at = beadSide(bead, side).indexOf(id);
  if (at <= 0) return bitext;
  const other = otherSide(side);
  const otherAt = proportionalCut(bitext, bead, side, at);
  const head = {
    [side]: beadSide(bead, side).slice(0, at),
    [other]: beadSide(bead, other).slice(0, otherAt),
  };
  const tail = { [side]: beadSide(bead, side).slice(at), [other]: beadSide(bead, other).slice(otherAt) };
  return withBeads(bitext, index, 1, [
    { ...bead, ...head, confidence: BY_HAND },
    { ...bead, ...tail, confidence: BY_HAND },
  ]);
}

function proportionalCut(bitext: Bitext, bead: Bead, side: Side, at: number): number {
  const other = otherSide(side);
  const partners = beadSide(bead, other);
  if (partners.length < 2) return partners.length;
  const lengths = (of: Side) => beadSide(bead, of).map((id) => segmentOf(bitext[of], id).text.length + 1);
  const own = lengths(side);
  const share = sum(own.slice(0, at)) / sum(own);
  const theirs = lengths(other);
  const whole = sum(theirs);
  let best = 1;
  for (let cut = 2; cut < theirs.length; cut++) {
    const distance = (count: number) => Math.abs(sum(theirs.slice(0, count)) / whole - share);
    if (distance(cut) < distance(best)) best = cut;
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Moves a segment's link into the bead before or after its own, and with it whatever of its side stands between: order on a
 * side never changes.
 */
export function moveLink(bitext: Bitext, side: Side, id: SegmentId, direction: 'up' | 'down'): Bitext {
  const index = beadIndexOf(bitext).get(id) ?? -1;
  const up = direction === 'up';
  const neighbourIndex = up ? index - 1 : index + 1;
  const bead = bitext.beads[index];
  const neighbour = bitext.beads[neighbourIndex];
  if (!bead || !neighbour) return bitext;
  const members = beadSide(bead, side);
  const at = members.indexOf(id);
  if (at < 0) return bitext;
  const moved = up ? members.slice(0, at + 1) : members.slice(at);
  const left = up ? members.slice(at + 1) : members.slice(0, at);
  const joined = up ? [...beadSide(neighbour, side), ...moved] : [...moved, ...beadSide(neighbour, side)];
  const remaining = { ...bead, [side]: left, confidence: BY_HAND };
  const grown = { ...neighbour, [side]: joined, confidence: BY_HAND };
  const kept = remaining.source.length + remaining.target.length === 0 ? [] : [remaining];
  return withBeads(bitext, Math.min(index, neighbourIndex), 2, up ? [grown, ...kept] : [...kept, grown]);
}

/** Confirms a link, so that no realignment changes it, or frees it again. */
export function pinBead(bitext: Bitext, index: number, pinned: boolean): Bitext {
  const bead = bitext.beads[index];
  if (!bead || bead.pinned === pinned) return bitext;
  return withBeads(bitext, index, 1, [{ ...bead, pinned }]);
}

function withBeads(bitext: Bitext, at: number, count: number, beads: readonly Bead[]): Bitext {
  return { ...bitext, beads: spliced(bitext.beads, at, count, beads) };
}
