import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { otherSide } from '../bitext/segment.ts';
import { nextAlong, relinked, withSide, beadByHand } from './relinked.ts';

/**
 * Shifts of links, as in a table when an empty cell is put in or taken out: the segments of one side stay, and those of the other
 * move on by one bead. Beads that have none of the side that stays are no places: what is unmatched stays so. A pinned
 * bead is a wall that nothing is shifted into or over; the bead that was pointed at may itself be pinned, and is freed.
 */

/**
 * The segment's bead loses its partners: they move on to the next bead of its side, whose partners move on in turn, until a bead
 * without partners takes them in. Where a wall or the end of the text comes first, the last of them stand alone
 * before it.
 */
export function insertEmptyPartner(bitext: Bitext, side: Side, id: SegmentId): Bitext {
  const start = startOf(bitext, side, id);
  const partners = otherSide(side);
  let carried = start < 0 ? [] : beadSide(bitext.beads[start], partners);
  if (carried.length === 0) return bitext;
  const changed = new Map<number, readonly Bead[]>();
  changed.set(start, [withSide(bitext.beads[start], partners, [])]);
  let at = start;
  while (carried.length > 0) {
    const next = nextPlace(bitext, side, at);
    if (next < 0) {
      changed.set(at, [...(changed.get(at) ?? []), withSide(beadByHand([], []), partners, carried)]);
      break;
    }
    const bead = bitext.beads[next];
    changed.set(next, [withSide(bead, partners, carried)]);
    carried = beadSide(bead, partners);
    at = next;
  }
  return relinked(
    bitext,
    bitext.beads.flatMap((bead, index) => changed.get(index) ?? [bead]),
  );
}

/**
 * The other way round: the bead of a segment without partners takes those of the next bead, which takes those of the one after,
 * until a segment stands alone on the other side, right below: it is taken in and the gap is closed. Else it comes to
 * stand before the next bead without partners, the next wall, or the end of the text.
 */
export function closeUp(bitext: Bitext, side: Side, id: SegmentId): Bitext {
  const partners = otherSide(side);
  const start = startOf(bitext, side, id);
  if (start < 0 || beadSide(bitext.beads[start], partners).length > 0) return bitext;
  const changed = new Map<number, readonly Bead[]>();
  for (let at = start; at >= 0;) {
    const from = closingPlace(bitext, side, at);
    const taken = from < 0 ? [] : beadSide(bitext.beads[from], partners);
    changed.set(at, [withSide(bitext.beads[at], partners, taken)]);
    if (taken.length === 0) break;
    const isPlace = beadSide(bitext.beads[from], side).length > 0;
    if (!isPlace) changed.set(from, []);
    at = isPlace ? from : -1;
  }
  const moves = [...changed.values()].flat().some((bead) => beadSide(bead, partners).length > 0);
  if (!moves) return bitext;
  return relinked(
    bitext,
    bitext.beads.flatMap((bead, index) => changed.get(index) ?? [bead]),
  );
}

function startOf(bitext: Bitext, side: Side, id: SegmentId): number {
  const at = beadIndexOf(bitext).get(id) ?? -1;
  return at >= 0 && beadSide(bitext.beads[at], side).includes(id) ? at : -1;
}

/** Index of the next bead of the side, -1 where a wall or the end of the text comes first. */
function nextPlace(bitext: Bitext, side: Side, at: number): number {
  const next = nextAlong(bitext, side, at);
  if (next < 0 || bitext.beads[next].pinned) return -1;
  for (const bead of lonelyBelow(bitext, side, at)) if (bead.pinned) return -1;
  return next;
}

/** Index of the bead that the partners come from: one of the other side alone right below in the list, else the next place. */
function closingPlace(bitext: Bitext, side: Side, at: number): number {
  for (const bead of lonelyBelow(bitext, side, at)) return bead.pinned ? -1 : at + 1;
  return nextPlace(bitext, side, at);
}

/** The beads right below in the list that have nothing on the side. */
function* lonelyBelow({ beads }: Bitext, side: Side, at: number): Iterable<Bead> {
  for (let below = at + 1; below < beads.length && beadSide(beads[below], side).length === 0; below++)
    yield beads[below];
}
