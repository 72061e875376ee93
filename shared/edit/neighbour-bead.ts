import { beadSide } from '../bitext/bead.ts';
import { isOwnRow } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';

export type Direction = 'up' | 'down';

/**
 * The neighbour of a bead in the list, where neither of the two crosses a link or has a hole; else -1. Such a neighbour is what
 * stands above or below it, be it of both sides or of one, and taking from it leaves no hole behind.
 */
export function plainNeighbour(bitext: Bitext, index: number, direction: Direction): number {
  const other = direction === 'up' ? index - 1 : index + 1;
  if (index < 0 || other < 0 || other >= bitext.beads.length) return -1;
  return isOwnRow(bitext, index) && isOwnRow(bitext, other) ? other : -1;
}

/** Index of the bead that holds the segment before or after this one on its side; -1 at the end of the text. */
export function beadBeside(bitext: Bitext, side: Side, id: SegmentId, direction: Direction): number {
  const at = positionOf(bitext[side], id);
  const beside = bitext[side].segments[direction === 'up' ? at - 1 : at + 1];
  return at < 0 || !beside ? -1 : (beadIndexOf(bitext).get(beside.id) ?? -1);
}

/** The same for a bead: before its first segment on the side, or after its last; -1 where it has none there. */
export function beadBesideBead(bitext: Bitext, side: Side, index: number, direction: Direction): number {
  const id = beadSide(bitext.beads[index], side).at(direction === 'up' ? 0 : -1);
  return id === undefined ? -1 : beadBeside(bitext, side, id, direction);
}

/** The neighbour in the list, whatever it is; -1 where none is. */
export function listNeighbour(bitext: Bitext, index: number, direction: Direction): number {
  const other = direction === 'up' ? index - 1 : index + 1;
  return other < bitext.beads.length ? other : -1;
}
