import type { Segment } from '../../bitext/segment.ts';

/** What one state of a text has, and the other has not. A segment with other words is in both. */
export interface ChangedSegments {
  readonly removed: readonly Segment[];
  readonly added: readonly Segment[];
}

/** Compares references: what did not change is the same object. One pass from either end, then what lies between. */
export function changedSegments(before: readonly Segment[], after: readonly Segment[]): ChangedSegments {
  if (before === after) return { removed: [], added: [] };
  if (before.length === 0) return { removed: [], added: after };
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const removed = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);
  const kept = new Set(added);
  const known = new Set(removed);
  return {
    removed: removed.filter((segment) => !kept.has(segment)),
    added: added.filter((segment) => !known.has(segment)),
  };
}
