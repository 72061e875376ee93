import type { Bead } from './bead.ts';
import { isUnmatched } from './bead.ts';

/** Links less sure than this are in doubt in any text. */
export const LOW_CONFIDENCE = 0.5;

/** Of links surer than this none is in doubt: in a text that was linked well the least sure tenth is well linked too. */
const SURE = 0.9;

/** Share of the links that are looked at before the others: wrong links gather among the least sure tenth. */
const LEAST_SURE = 0.1;

const known = new WeakMap<readonly Bead[], number>();

/**
 * What is less sure than this is in doubt, if it is not pinned and links both sides: all below `LOW_CONFIDENCE`, and of the least
 * sure tenth those that are not sure (0.9) either. O(n) once for a list of beads, and O(k log k) for k links that are not
 * sure where these are more than a tenth.
 */
export function doubtBelow(beads: readonly Bead[]): number {
  let below = known.get(beads);
  if (below === undefined) {
    below = find(beads);
    known.set(beads, below);
  }
  return below;
}

function find(beads: readonly Bead[]): number {
  let linked = 0;
  const unsure: number[] = [];
  for (const bead of beads) {
    if (!isOpen(bead)) continue;
    linked++;
    if (bead.confidence < SURE) unsure.push(bead.confidence);
  }
  if (linked === 0) return LOW_CONFIDENCE;
  const tenth = Math.ceil(linked * LEAST_SURE);
  // All that come after the unsure ones are sure.
  if (tenth >= unsure.length) return tenth < linked ? SURE : LOW_CONFIDENCE;
  return Math.max(LOW_CONFIDENCE, Float64Array.from(unsure).toSorted()[tenth]);
}

/** Whether the link, which is one of these, is worth a look; the one definition of it. Cost as of `doubtBelow`. */
export function isDoubtful(beads: readonly Bead[], bead: Bead): boolean {
  return isOpen(bead) && bead.confidence < doubtBelow(beads);
}

/** Pinned links are confirmed; segments without a partner are listed by themselves. */
function isOpen(bead: Bead): boolean {
  return !bead.pinned && !isUnmatched(bead);
}
