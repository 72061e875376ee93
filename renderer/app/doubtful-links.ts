import type { Bead } from '../../shared/bitext/bead.ts';
import { isDoubtful } from '../../shared/bitext/doubt.ts';

export interface DoubtfulLinks {
  /** Indexes of their beads, in text order. */
  readonly inOrder: readonly number[];
  /** The same, the least sure first; equally sure ones in text order. */
  readonly byDoubt: readonly number[];
}

/** The links that are worth a look, which the ribbon shows as weak. O(n log n) once for a list of beads. */
export function doubtfulLinks(beads: readonly Bead[]): DoubtfulLinks {
  const seen = known.get(beads);
  if (seen) return seen;
  const inOrder = beads.flatMap((bead, at) => (isDoubtful(beads, bead) ? [at] : []));
  const byDoubt = inOrder.toSorted((left, right) => beads[left].confidence - beads[right].confidence);
  const found = { inOrder, byDoubt };
  known.set(beads, found);
  return found;
}

const known = new WeakMap<readonly Bead[], DoubtfulLinks>();
