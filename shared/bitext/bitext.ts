import type { Bead } from './bead.ts';
import { beadSide } from './bead.ts';
import type { SegmentId, Side } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';

/** Two texts and the links between them. */
export interface Bitext {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  /** In text order on both sides; every segment of both sides is in exactly one (law 3). */
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
  for (const [at, bead] of bitext.beads.entries()) {
    if (bead.source.length + bead.target.length === 0) return `bead ${at} is empty on both sides`;
  }
  return brokenSide(bitext, 'source') ?? brokenSide(bitext, 'target');
}

function brokenSide(bitext: Bitext, side: Side): string | null {
  const { segments } = bitext[side];
  let next = 0;
  for (const [at, bead] of bitext.beads.entries()) {
    for (const id of beadSide(bead, side)) {
      if (segments[next]?.id !== id)
        return `${side} bead ${at} has segment ${id} where ${segments[next]?.id ?? 'none'} is due`;
      next++;
    }
  }
  return next === segments.length ? null : `${segments.length - next} ${side} segments are in no bead`;
}
