import type { Bead } from './bead.ts';
import { brokenHolding } from './bead-holding.ts';
import { orderedOf } from './bead-order.ts';
import type { SegmentId } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';

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
  const { beads } = bitext;
  for (let at = 0; at < beads.length; at++) {
    if (beads[at].source.length + beads[at].target.length === 0) return `bead ${at} is empty on both sides`;
  }
  const ordered = orderedOf(bitext);
  if (ordered === beads) return null;
  if (!ordered) return brokenHolding(bitext) ?? 'the beads do not hold every segment once';
  const at = beads.findIndex((bead, index) => bead !== ordered[index]);
  return `bead ${at} stands where bead ${beads.indexOf(ordered[at])} is due`;
}
