import type { Bead } from './bead.ts';
import { beadSide } from './bead.ts';
import { inOrder, isAscending } from './bead-order.ts';
import type { SegmentId, Side } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';
import { positionsOf } from './segmented-text.ts';

/** Two texts and the links between them. */
export interface Bitext {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  /** Every segment of both sides is in exactly one; in text order, as far as links don't cross (law 3, `inOrder`). */
  readonly beads: readonly Bead[];
}

const beadIndexes = new WeakMap<readonly Bead[], ReadonlyMap<SegmentId, number>>();

/** Index of the bead that holds each segment, by segment id. O(n) once for a list of beads, then O(1). */
export function beadIndexOf(bitext: Bitext): ReadonlyMap<SegmentId, number> {
  let known = beadIndexes.get(bitext.beads);
  if (!known) {
    const index = new Map<SegmentId, number>();
    bitext.beads.forEach((bead, at) => {
      for (const id of bead.source) index.set(id, at);
      for (const id of bead.target) index.set(id, at);
    });
    known = index;
    beadIndexes.set(bitext.beads, known);
  }
  return known;
}

/** Law 3 in words: null where it holds, else what breaks it and where. O(n). */
export function brokenBeadLaw(bitext: Bitext): string | null {
  const { source, target, beads } = bitext;
  for (const [at, bead] of beads.entries()) {
    if (bead.source.length + bead.target.length === 0) return `bead ${at} is empty on both sides`;
  }
  if (isAscending(source, target, beads)) return null;
  const broken = brokenSide(bitext, 'source') ?? brokenSide(bitext, 'target');
  if (broken !== null) return broken;
  const ordered = inOrder(source, target, beads);
  const at = beads.findIndex((bead, index) => bead !== ordered[index]);
  return at < 0 ? null : `bead ${at} stands where bead ${beads.indexOf(ordered[at])} is due`;
}

function brokenSide(bitext: Bitext, side: Side): string | null {
  const places = positionsOf(bitext[side]);
  const holder = new Map<SegmentId, number>();
  for (const [at, bead] of bitext.beads.entries()) {
    let before = -1;
    for (const id of beadSide(bead, side)) {
      const place = places.get(id);
      if (place === undefined) return `${side} bead ${at} has segment ${id}, which is not in the text`;
      if (holder.has(id)) return `${side} bead ${at} has segment ${id}, which bead ${holder.get(id)} has`;
      if (place < before) return `${side} bead ${at} has segment ${id} after a later one`;
      before = place;
      holder.set(id, at);
    }
  }
  const left = places.size - holder.size;
  return left === 0 ? null : `${left} ${side} segments are in no bead`;
}
