import type { Bead } from '../../bitext/bead.ts';

/** Beads side by side that have nothing on one side, and the links around them. */
export interface UnmatchedRun {
  /** Index of the first bead, and of the first one after the run. */
  readonly from: number;
  readonly to: number;
  /** The link before and after; undefined at the ends of the text. */
  readonly before: Bead | undefined;
  readonly after: Bead | undefined;
}

/** The runs in order. O(beads), nearly all of it two comparisons a bead. */
export function unmatchedRuns(beads: readonly Bead[]): UnmatchedRun[] {
  const runs: UnmatchedRun[] = [];
  for (let at = 0; at < beads.length; at++) {
    if (!isOpen(beads[at])) continue;
    const from = at;
    while (isOpen(beads[at])) at++;
    runs.push({ from, to: at, before: beads[from - 1], after: beads[at] });
  }
  return runs;
}

function isOpen(bead: Bead | undefined): boolean {
  return bead !== undefined && (bead.source.length === 0 || bead.target.length === 0);
}
