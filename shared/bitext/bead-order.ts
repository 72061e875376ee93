import type { Bead } from './bead.ts';
import { bug } from './bug.ts';
import { brokenHolding } from './bead-holding.ts';
import type { Texts } from './cuts.ts';
import { cutsOf } from './cuts.ts';
import { orderedStretch } from './row-order.ts';

/*
 * The order of a list of beads. Links may cross ("the second sentence was put first"), so that text order alone does not say
 * which bead comes next. The list falls into rows: a row is a shortest run of beads after which both texts are used up to a
 * common cut. A bead that crosses nothing is a row by itself; beads that cross each other, or embrace others, share one.
 */

interface Linked extends Texts {
  readonly beads: readonly Bead[];
}

/**
 * The beads in canonical order: row after row. What is due next on one side and has nothing of the other, with all that stands in
 * its holes, is a row by itself; where this is so on both sides, the one that came first stays first. In a row of several
 * beads those with source segments stand by their first one; a bead without stands right behind the bead that holds
 * the target segment just before its first one, and at the row's start where the row begins with it. So what an
 * operation makes of a few links stays where they stood. Every segment must be in exactly one bead. The same array
 * where it is in order already. O(n), of which all but the rows of several beads is counting.
 */
export function inOrder(
  source: Texts['source'],
  target: Texts['target'],
  beads: readonly Bead[],
): readonly Bead[] {
  const linked = { source, target, beads };
  return orderedOf(linked) ?? bug(brokenHolding(linked) ?? 'the beads do not hold every segment once');
}

/** The same, but null where a segment is in several beads or in none, or the ids in a bead do not stand in text order. */
export function orderedOf(linked: Linked): readonly Bead[] | null {
  const { beads } = linked;
  const { ends, isWhole } = cutsOf(linked, beads);
  if (!isWhole) return null;
  // No bead ever leaves its stretch between two cuts.
  if (ends.length === beads.length) return beads;
  const from = { source: 0, target: 0 };
  let ordered: Bead[] | null = null;
  let first = 0;
  for (const end of ends) {
    if (end - first > 1) {
      const stretch = orderedStretch(linked, beads, { first, end }, from);
      if (stretch.some((bead, at) => bead !== beads[first + at])) {
        ordered ??= [...beads];
        for (let at = 0; at < stretch.length; at++) ordered[first + at] = stretch[at];
      }
    }
    for (; first < end; first++) {
      from.source += beads[first].source.length;
      from.target += beads[first].target.length;
    }
  }
  return ordered ?? beads;
}

const knownRows = new WeakMap<readonly Bead[], Int32Array>();

/**
 * Of every row, the index after its last bead (exclusive end). Beads in canonical order. O(n) once for a list of beads, then
 * O(1).
 */
export function rowEnds(linked: Linked): Int32Array {
  let known = knownRows.get(linked.beads);
  if (!known) {
    known = cutsOf(linked, linked.beads).ends;
    knownRows.set(linked.beads, known);
  }
  return known;
}

/** Whether no link crosses another and none has a hole, so that every row is one bead. Cost as of `rowEnds`. */
export function isPlain(linked: Linked): boolean {
  return rowEnds(linked).length === linked.beads.length;
}

/** Whether the bead at that index is a row by itself: it crosses nothing and has no hole. O(log n) beside `rowEnds`. */
export function isOwnRow(linked: Linked, index: number): boolean {
  const ends = rowEnds(linked);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > index) high = middle;
    else low = middle + 1;
  }
  return ends[low] === index + 1 && (low === 0 ? 0 : ends[low - 1]) === index;
}
