import { sameBead } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { sameSegment } from './same.ts';
import type { BeadSplice, SegmentSplice, StructureStep } from './step.ts';

/**
 * The one step that leads from a bitext to another, or null where they are the same. Operations on segments and links are
 * written as plain functions from bitext to bitext; this makes an undoable step of each. O(n) comparisons, most of
 * them of identity.
 */
export function structureStep(before: Bitext, after: Bitext): StructureStep | null {
  const source = segmentSplice(before.source, after.source);
  const target = segmentSplice(before.target, after.target);
  const beads = beadSplice(before, after);
  if (!source && !target && !beads) return null;
  return { kind: 'structure', ...(source && { source }), ...(target && { target }), ...(beads && { beads }) };
}

function segmentSplice(before: SegmentedText, after: SegmentedText): SegmentSplice | null {
  const changed = changedStretch(before.segments, after.segments, sameSegment);
  if (!changed) return null;
  return {
    after: changed.start === 0 ? null : before.segments[changed.start - 1].id,
    remove: changed.remove,
    insert: changed.insert,
  };
}

function beadSplice(before: Bitext, after: Bitext): BeadSplice | null {
  const changed = changedStretch(before.beads, after.beads, sameBead);
  return changed && { at: changed.start, remove: changed.remove, insert: changed.insert };
}

interface Stretch<Item> {
  readonly start: number;
  readonly remove: readonly Item[];
  readonly insert: readonly Item[];
}

/** What differs between two lists once their common start and end are set aside; null where nothing does. */
export function changedStretch<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (left: Item, right: Item) => boolean,
): Stretch<Item> | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const remove = before.slice(start, before.length - end);
  const insert = after.slice(start, after.length - end);
  return remove.length + insert.length === 0 ? null : { start, remove, insert };
}
