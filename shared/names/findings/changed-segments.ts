import type { Segment } from '../../bitext/segment.ts';
import { changedStretch } from '../../edit/structure.ts';

/** What one state of a text has, and the other has not. A segment with other words is in both. */
export interface ChangedSegments {
  readonly removed: readonly Segment[];
  readonly added: readonly Segment[];
}

/** Compares references: what did not change is the same object. One pass from either end, then what lies between. */
export function changedSegments(before: readonly Segment[], after: readonly Segment[]): ChangedSegments {
  const changed = changedStretch(before, after, Object.is);
  if (!changed) return { removed: [], added: [] };
  const { remove: removed, insert: added } = changed;
  const kept = new Set(added);
  const known = new Set(removed);
  return {
    removed: removed.filter((segment) => !kept.has(segment)),
    added: added.filter((segment) => !known.has(segment)),
  };
}
