import type { Bead } from './bead.ts';
import { isUnmatched } from './bead.ts';
import { rowEnds } from './bead-order.ts';
import type { Bitext } from './bitext.ts';
import type { Side } from './segment.ts';

/** Every segment of both texts is linked, or it is named as unmatched. */
export interface Ledger {
  /** How many segments of each text have a partner. */
  readonly linked: Readonly<Record<Side, number>>;
  /** How many have none. */
  readonly unmatched: Readonly<Record<Side, number>>;
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
    for (const bead of beads) {
      const counts = isUnmatched(bead) ? unmatched : linked;
      counts.source += bead.source.length;
      counts.target += bead.target.length;
    }
    ledger = { linked, unmatched, crossing: crossingLinks(bitext) };
    ledgers.set(beads, ledger);
  }
  return ledger;
}

/** Where a row holds several links, each crosses another: else the row could be cut between them. */
function crossingLinks(bitext: Bitext): number {
  const { beads } = bitext;
  const ends = rowEnds(bitext);
  if (ends.length === beads.length) return 0;
  let crossing = 0;
  let start = 0;
  for (const end of ends) {
    let links = 0;
    for (let at = start; at < end; at++) if (!isUnmatched(beads[at])) links++;
    if (links > 1) crossing += links;
    start = end;
  }
  return crossing;
}
