import type { Bead } from '../../shared/bitext/bead.ts';
import { isUnmatched } from '../../shared/bitext/bead.ts';
import { LOW_CONFIDENCE } from '../editor/ribbon-shapes.ts';

/** Of links surer than this none is in doubt: in a text that was linked well the least sure tenth is well linked too. */
const SURE = 0.9;

/** Share of the links that are looked at before the others: wrong links gather among the least sure tenth. */
const LEAST_SURE = 0.1;

export interface DoubtfulLinks {
  /** Indexes of their beads, in text order. */
  readonly inOrder: readonly number[];
  /** The same, the least sure first; equally sure ones in text order. */
  readonly byDoubt: readonly number[];
  /** What is less sure than this is in doubt, if it is not pinned and links both sides. */
  readonly below: number;
}

/**
 * The links that are worth a look: all below `LOW_CONFIDENCE`, which the ribbon shows as weak, and of the least sure tenth
 * those that are not sure (0.9) either. Pinned ones are confirmed; segments without a partner are listed by themselves.
 * O(n log n) once for a list of beads.
 */
export function doubtfulLinks(beads: readonly Bead[]): DoubtfulLinks {
  const seen = known.get(beads);
  if (seen) return seen;
  const found = find(beads);
  known.set(beads, found);
  return found;
}

const known = new WeakMap<readonly Bead[], DoubtfulLinks>();

function find(beads: readonly Bead[]): DoubtfulLinks {
  const linked: number[] = [];
  beads.forEach((bead, at) => {
    if (!bead.pinned && !isUnmatched(bead)) linked.push(at);
  });
  const sure = Float64Array.from(linked, (at) => beads[at].confidence).toSorted();
  const tenth = sure[Math.ceil(sure.length * LEAST_SURE)] ?? 0;
  const below = Math.max(LOW_CONFIDENCE, Math.min(SURE, tenth));
  const inOrder = linked.filter((at) => beads[at].confidence < below);
  const byDoubt = inOrder.toSorted((left, right) => beads[left].confidence - beads[right].confidence);
  return { inOrder, byDoubt, below };
}

export function isDoubtful(beads: readonly Bead[], bead: Bead): boolean {
  return !bead.pinned && !isUnmatched(bead) && bead.confidence < doubtfulLinks(beads).below;
}
