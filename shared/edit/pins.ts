import type { Bitext } from '../bitext/bitext.ts';

/** Confirms a link, so that no realignment changes it, or frees it again. */
export function pinBead(bitext: Bitext, index: number, pinned: boolean): Bitext {
  const bead = bitext.beads[index];
  if (!bead || bead.pinned === pinned) return bitext;
  return { ...bitext, beads: bitext.beads.with(index, { ...bead, pinned }) };
}

/** The same for a link and all above it in the list of beads. */
export function pinThrough(bitext: Bitext, index: number, pinned: boolean): Bitext {
  if (!bitext.beads.some((bead, at) => at <= index && bead.pinned !== pinned)) return bitext;
  const beads = bitext.beads.map((bead, at) =>
    at > index || bead.pinned === pinned ? bead : { ...bead, pinned },
  );
  return { ...bitext, beads };
}
