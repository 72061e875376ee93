import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { RelinkRange } from '../worker/engine-messages.ts';

/** Beads on either side of the caret's that are linked anew with it. */
const AROUND = 10;

/**
 * The beads to link anew: those of the selected segments; where at most one is selected, the neighbourhood of the caret, up to ten
 * beads away or to the next pin.
 */
export function relinkRange(bitext: Bitext, caret: SegmentId, selected: readonly SegmentId[]): RelinkRange {
  const beadOf = beadIndexOf(bitext);
  const indexes = [caret, ...selected].map((id) => beadOf.get(id) ?? -1).filter((at) => at >= 0);
  const isSelection = selected.length > 1;
  return isSelection ? { from: leastOf(indexes), to: mostOf(indexes) + 1 } : around(bitext, indexes[0]);
}

function around({ beads }: Bitext, here: number): RelinkRange {
  let from = here;
  let to = here + 1;
  while (from > 0 && here - from < AROUND && !beads[from - 1].pinned) from--;
  while (to < beads.length && to - here <= AROUND && !beads[to].pinned) to++;
  return { from, to };
}

function leastOf(indexes: readonly number[]): number {
  return indexes.reduce((least, at) => Math.min(least, at), Infinity);
}

function mostOf(indexes: readonly number[]): number {
  return indexes.reduce((most, at) => Math.max(most, at), -1);
}
