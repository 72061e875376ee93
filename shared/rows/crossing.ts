import { rowEnds } from '../bitext/bead-order.ts';
import { isUnmatched } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';

/**
 * Whether the link crosses another: the order of the two on one side is not their order on the other. In a row, which cannot be
 * cut, this is so wherever two beads have partners; what has none only stands between. O(log rows + the row's beads up to
 * the second with partners).
 */
export function crossesOthers(bitext: Bitext, bead: number): boolean {
  const { beads } = bitext;
  if (!beads[bead] || isUnmatched(beads[bead])) return false;
  const ends = rowEnds(bitext);
  if (ends.length === beads.length) return false;
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > bead) high = middle;
    else low = middle + 1;
  }
  for (let at = low > 0 ? ends[low - 1] : 0; at < ends[low]; at++) {
    if (at !== bead && !isUnmatched(beads[at])) return true;
  }
  return false;
}
