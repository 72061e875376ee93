import type { Bead } from '../bitext/bead.ts';
import { BY_HAND, beadSide, sameBead } from '../bitext/bead.ts';
import { inOrder } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { SIDES } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionsOf } from '../bitext/segmented-text.ts';

/** What the operations on links are made of: beads changed by hand, put in order, over texts that stay as they are. */

/** The bitext with these beads in canonical order; the same bitext where they are those that it has. O(n). */
export function relinked(bitext: Bitext, beads: readonly Bead[]): Bitext {
  const ordered = inOrder(bitext.source, bitext.target, beads);
  const same =
    ordered.length === bitext.beads.length && ordered.every((bead, at) => sameBead(bead, bitext.beads[at]));
  return same ? bitext : { ...bitext, beads: ordered };
}

/** A bead as the editor made it: sure, and not confirmed, since what was confirmed is no longer what it holds. */
export function beadByHand(source: readonly SegmentId[], target: readonly SegmentId[]): Bead {
  return { source, target, confidence: BY_HAND, pinned: false };
}

/** The bead with other segments on one side. */
export function withSide(bead: Bead, side: Side, ids: readonly SegmentId[]): Bead {
  return side === 'source' ? beadByHand(ids, bead.target) : beadByHand(bead.source, ids);
}

/** What is left of a bead, in a list: none where all of it leaves, the same bead where nothing does. */
export function leftOf(bead: Bead, leaving: ReadonlySet<SegmentId>): readonly Bead[] {
  const [source, target] = SIDES.map((side) => beadSide(bead, side).filter((id) => !leaving.has(id)));
  const count = source.length + target.length;
  if (count === bead.source.length + bead.target.length) return [bead];
  return count === 0 ? [] : [beadByHand(source, target)];
}

/** Those of the ids that the text has, each once, in text order. */
export function inTextOrder(text: SegmentedText, ids: Iterable<SegmentId>): readonly SegmentId[] {
  const places = positionsOf(text);
  const place = (id: SegmentId): number => places.get(id) ?? -1;
  return [...new Set(ids)]
    .filter((id) => place(id) >= 0)
    .toSorted((left, right) => place(left) - place(right));
}

/** Segments of one side leave their beads and join the bead at index `to`. */
export function attached(bitext: Bitext, side: Side, ids: readonly SegmentId[], to: number): Bitext {
  const goal = bitext.beads[to];
  const joining = inTextOrder(bitext[side], ids).filter((id) => beadIndexOf(bitext).get(id) !== to);
  if (!goal || joining.length === 0) return bitext;
  const leaving = new Set(joining);
  const grown = withSide(goal, side, inTextOrder(bitext[side], [...beadSide(goal, side), ...joining]));
  return relinked(
    bitext,
    bitext.beads.flatMap((bead) => (bead === goal ? [grown] : leftOf(bead, leaving))),
  );
}

/**
 * Index of the bead that comes next on a side: that of the first segment there which stands after the bead's first one and is
 * the first of its own bead; -1 where none is.
 */
export function nextAlong(bitext: Bitext, side: Side, index: number): number {
  const { segments } = bitext[side];
  const first = beadSide(bitext.beads[index], side)[0];
  const beadOf = beadIndexOf(bitext);
  for (let at = (positionsOf(bitext[side]).get(first) ?? segments.length) + 1; at < segments.length; at++) {
    const { id } = segments[at];
    const next = beadOf.get(id) ?? -1;
    if (next >= 0 && beadSide(bitext.beads[next], side)[0] === id) return next;
  }
  return -1;
}
