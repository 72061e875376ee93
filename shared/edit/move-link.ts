import { beadSide, isUnmatched } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { otherSide } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Direction } from './neighbour-bead.ts';
import { beadBeside, beadBesideBead, listNeighbour, plainNeighbour } from './neighbour-bead.ts';
import { attached, beadByHand, nextAlong, relinked } from './relinked.ts';

/** Links that take another place; see `links.ts`. */

/**
 * Moves a segment into the bead above or below its own, and with it what stands right before (up) or after it (down) in its
 * bead, so that nothing comes to cross. Where nothing crosses, that bead is the neighbour in the list, also one
 * without a partner. Where links cross, it is the bead of the segment before or after, on this side or on that of the partners,
 * whichever stands nearer in the list.
 */
export function moveLink(bitext: Bitext, side: Side, id: SegmentId, direction: Direction): Bitext {
  const index = beadIndexOf(bitext).get(id) ?? -1;
  const bead = bitext.beads[index];
  if (!bead || !beadSide(bead, side).includes(id)) return bitext;
  const moved = runTowards(bitext, side, id, direction);
  const edge = moved.at(-1) ?? id;
  const plain = plainNeighbour(bitext, index, direction);
  const beside = [
    beadBeside(bitext, side, edge, direction),
    beadBesideBead(bitext, otherSide(side), index, direction),
  ]
    .filter((at) => at >= 0 && at !== index)
    .toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index));
  const to = plain >= 0 ? plain : (beside[0] ?? listNeighbour(bitext, index, direction));
  return attached(bitext, side, moved, to);
}

/** The segment and those of its bead that touch it in that direction, without a hole; the farthest last. */
function runTowards(bitext: Bitext, side: Side, id: SegmentId, direction: Direction): readonly SegmentId[] {
  const { segments } = bitext[side];
  const beadOf = beadIndexOf(bitext);
  const step = direction === 'up' ? -1 : 1;
  const run: SegmentId[] = [];
  for (let at = positionOf(bitext[side], id); beadOf.get(segments[at]?.id) === beadOf.get(id); at += step)
    run.push(segments[at].id);
  return run;
}

/**
 * The bead and the next one that links both sides exchange their target segments, so that the two cross, or no longer do.
 * `side` says whose order counts for what comes next; where the bead has no segment there, the list of beads does.
 */
export function swapPartners(bitext: Bitext, index: number, side: Side = 'source'): Bitext {
  const bead = bitext.beads[index];
  const next = bead && bitext.beads[nextLinked(bitext, index, side)];
  if (!next) return bitext;
  const swapped = new Map([
    [bead, beadByHand(bead.source, next.target)],
    [next, beadByHand(next.source, bead.target)],
  ]);
  return relinked(
    bitext,
    bitext.beads.map((one) => swapped.get(one) ?? one),
  );
}

function nextLinked(bitext: Bitext, index: number, side: Side): number {
  const { beads } = bitext;
  const inList = beadSide(beads[index], side).length === 0;
  const after = (at: number): number => (inList ? at + 1 : nextAlong(bitext, side, at));
  let at = after(index);
  while (at >= 0 && at < beads.length && isUnmatched(beads[at])) at = after(at);
  return at;
}
