import type { Bead } from './bead.ts';
import { isUnmatched } from './bead.ts';
import type { Bitext } from './bitext.ts';
import { crossingLinks } from './crossing.ts';
import type { Side } from './segment.ts';

/** Every segment of both texts is linked, or it is named as unmatched, or as settled. */
export interface Ledger {
  /** How many segments of each text have a partner. */
  readonly linked: Readonly<Record<Side, number>>;
  /** How many have none, and nobody confirmed that. */
  readonly unmatched: Readonly<Record<Side, number>>;
  /** How many have none as the editor confirmed: their beads are pinned. */
  readonly settled: Readonly<Record<Side, number>>;
  /** How many links cross another one. */
  readonly crossing: number;
}

const ledgers = new WeakMap<readonly Bead[], Ledger>();

/** O(n) once for a list of beads, then O(1). */
export function ledgerOf(bitext: Bitext): Ledger {
  const { beads } = bitext;
  let ledger = ledgers.get(beads);
  if (!ledger) {
    const linked = { source: 0, target: 0 };
    const unmatched = { source: 0, target: 0 };
    const settled = { source: 0, target: 0 };
    for (const bead of beads) {
      const counts = !isUnmatched(bead) ? linked : bead.pinned ? settled : unmatched;
      counts.source += bead.source.length;
      counts.target += bead.target.length;
    }
    ledger = { linked, unmatched, settled, crossing: crossingLinks(bitext).size };
    ledgers.set(beads, ledger);
  }
  return ledger;
}
