import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { brokenBeadLaw } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';

/** In words, or null: ids are unique over both sides. */
export function repeatedId(bitext: Bitext): string | null {
  const seen = new Set<SegmentId>();
  for (const { segments } of [bitext.source, bitext.target]) for (const { id } of segments) seen.add(id);
  const count = bitext.source.segments.length + bitext.target.segments.length;
  return seen.size === count ? null : 'two segments have the same id';
}

/**
 * The beads as far as the segments of both texts allow (law 3). First what is gone leaves them; where that is not enough, a
 * bead that crosses another, has a hole or shares a segment is taken apart, and what is in none gets a bead of its own. Earlier
 * beads in the list are trusted before later ones. O(n).
 */
export function lawfulBeads(
  source: SegmentedText,
  target: SegmentedText,
  beads: readonly Bead[],
): readonly Bead[] {
  const filtered = withoutMissing(source, target, beads);
  if (brokenBeadLaw({ source, target, beads: filtered }) === null) return filtered;
  return woven(source, target, filtered);
}

function withoutMissing(
  source: SegmentedText,
  target: SegmentedText,
  beads: readonly Bead[],
): readonly Bead[] {
  const free = new Set<SegmentId>();
  for (const { segments } of [source, target]) for (const { id } of segments) free.add(id);
  return beads.flatMap((bead) => {
    // Taking the id away leaves a segment to the first bead that names it.
    const take = (ids: readonly SegmentId[]) => {
      const taken = ids.filter((id) => free.delete(id));
      return taken.length === ids.length ? ids : taken;
    };
    const kept = { source: take(bead.source), target: take(bead.target) };
    if (kept.source.length + kept.target.length === 0) return [];
    return kept.source === bead.source && kept.target === bead.target ? [bead] : [{ ...bead, ...kept }];
  });
}

/** Walks both texts at once and takes the beads that come in order. */
function woven(source: SegmentedText, target: SegmentedText, beads: readonly Bead[]): readonly Bead[] {
  const order = new Map(beads.map((bead, at) => [bead, at]));
  const beadOf = new Map<SegmentId, Bead>();
  for (const bead of beads) for (const id of [...bead.source, ...bead.target]) beadOf.set(id, bead);
  const result: Bead[] = [];
  const next: Record<Side, number> = { source: 0, target: 0 };
  const texts = { source, target };
  const isDue = (bead: Bead, side: Side) =>
    beadSide(bead, side).every((id, at) => texts[side].segments[next[side] + at]?.id === id);
  const drop = (bead: Bead) => {
    for (const id of [...bead.source, ...bead.target]) beadOf.delete(id);
  };
  const take = (bead: Bead) => {
    result.push(bead);
    next.source += bead.source.length;
    next.target += bead.target.length;
  };
  for (;;) {
    const ids = { source: source.segments[next.source]?.id, target: target.segments[next.target]?.id };
    if (ids.source === undefined && ids.target === undefined) return result;
    const due: Bead[] = [];
    let free: { readonly side: Side; readonly id: SegmentId } | null = null;
    for (const side of ['target', 'source'] as const) {
      const id = ids[side];
      if (id === undefined) continue;
      const bead = beadOf.get(id);
      if (bead) due.push(bead);
      else free = { side, id };
    }
    if (free !== null) {
      take({ source: [], target: [], [free.side]: [free.id], confidence: 0, pinned: false });
      continue;
    }
    due.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    const fitting = due.find((bead) => isDue(bead, 'source') && isDue(bead, 'target'));
    if (fitting) take(fitting);
    // Both wait for each other, or a bead has a hole: the one trusted less gives way.
    else drop(due[due.length - 1]);
  }
}
