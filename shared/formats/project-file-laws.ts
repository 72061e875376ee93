import type { Bead } from '../bitext/bead.ts';
import { inOrder } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { brokenBeadLaw } from '../bitext/bitext.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { SIDES } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionsOf } from '../bitext/segmented-text.ts';

/** In words, or null: ids are unique over both sides. */
export function repeatedId(bitext: Bitext): string | null {
  const seen = new Set<SegmentId>();
  for (const { segments } of [bitext.source, bitext.target]) for (const { id } of segments) seen.add(id);
  const count = bitext.source.segments.length + bitext.target.segments.length;
  return seen.size === count ? null : 'two segments have the same id';
}

/**
 * The beads as far as the segments of both texts allow (law 3): what is gone leaves them, of two beads that name one segment
 * the one that comes first keeps it, what is in none gets a bead of its own, and segments and beads are put in order. Links
 * that cross and links with holes stay. O(n).
 */
export function lawfulBeads(
  source: SegmentedText,
  target: SegmentedText,
  beads: readonly Bead[],
): readonly Bead[] {
  if (brokenBeadLaw({ source, target, beads }) === null) return beads;
  const left = { source: placesLeft(source), target: placesLeft(target) };
  const kept = beads.flatMap((bead) => {
    const sides = { source: takeFrom(left.source, bead.source), target: takeFrom(left.target, bead.target) };
    if (sides.source.length + sides.target.length === 0) return [];
    return sides.source === bead.source && sides.target === bead.target ? [bead] : [{ ...bead, ...sides }];
  });
  const alone = SIDES.flatMap((side) =>
    [...left[side].keys()].map((id) => ({
      source: [],
      target: [],
      [side]: [id],
      confidence: 0,
      pinned: false,
    })),
  );
  return inOrder(source, target, [...alone, ...kept]);
}

function placesLeft(text: SegmentedText): Map<SegmentId, number> {
  return new Map(positionsOf(text));
}

/** Takes the ids away, so that no later bead has them; the same list where all were there and stood in text order. */
function takeFrom(left: Map<SegmentId, number>, ids: readonly SegmentId[]): readonly SegmentId[] {
  const taken: { readonly id: SegmentId; readonly place: number }[] = [];
  for (const id of ids) {
    const place = left.get(id);
    if (place !== undefined) taken.push({ id, place });
    left.delete(id);
  }
  taken.sort((one, other) => one.place - other.place);
  const same = taken.length === ids.length && taken.every(({ id }, at) => id === ids[at]);
  return same ? ids : taken.map(({ id }) => id);
}
