import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { otherSide } from '../bitext/segment.ts';
import { segmentOf } from '../bitext/segmented-text.ts';
import type { Direction } from './neighbour-bead.ts';
import { beadBesideBead, listNeighbour, plainNeighbour } from './neighbour-bead.ts';
import { beadByHand, inTextOrder, relinked } from './relinked.ts';

/** Two links made one, and one made two; see `links.ts`. */

/**
 * One bead of this one and the one above or below. Where nothing crosses, that is the neighbour in the list, also one without
 * a partner, so that a merge makes no hole; where links cross, the bead of the segment before or after on the given side. The
 * merged bead is pinned only where both were.
 */
export function mergeBead(bitext: Bitext, side: Side, index: number, direction: Direction): Bitext {
  const bead = bitext.beads[index];
  if (!bead) return bitext;
  const found = [
    plainNeighbour(bitext, index, direction),
    beadBesideBead(bitext, side, index, direction),
    listNeighbour(bitext, index, direction),
  ].find((at) => at >= 0);
  const other = found === undefined ? undefined : bitext.beads[found];
  if (!other) return bitext;
  const members = (of: Side) => inTextOrder(bitext[of], [...beadSide(bead, of), ...beadSide(other, of)]);
  const merged: Bead = {
    ...beadByHand(members('source'), members('target')),
    pinned: bead.pinned && other.pinned,
  };
  return relinked(
    bitext,
    bitext.beads.flatMap((one) => (one === bead ? [merged] : one === other ? [] : [one])),
  );
}

/**
 * Cuts the bead before the given segment; the other side is cut where its share of the length comes nearest, so that each half
 * keeps a partner where there are enough.
 */
export function splitBeadBefore(bitext: Bitext, side: Side, id: SegmentId): Bitext {
  const bead = bitext.beads[beadIndexOf(bitext).get(id) ?? -1];
  if (!bead) return bitext;
  const at = beadSide(bead, side).indexOf(id);
  if (at <= 0) return bitext;
  const cut = { [side]: at, [otherSide(side)]: proportionalCut(bitext, bead, side, at) };
  const head = beadByHand(bead.source.slice(0, cut['source']), bead.target.slice(0, cut['target']));
  const tail = beadByHand(bead.source.slice(cut['source']), bead.target.slice(cut['target']));
  return relinked(
    bitext,
    bitext.beads.flatMap((one) => (one === bead ? [head, tail] : [one])),
  );
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
