import type { SegmentId } from '../bitext/segment.ts';
import type { Hunk } from './hunk.ts';
import { hunksOf } from './hunk.ts';

/**
 * What became of the segments of a row. `rewritten`: other segments stand where these stood, and it cannot be told which came of which
 * one by one.
 */
export type RowKind = 'same' | 'edited' | 'inserted' | 'deleted' | 'split' | 'merged' | 'moved' | 'rewritten';

/** `pending`: changed and not accepted; `accepted`: changed since it was loaded, and nothing of that is pending. */
export type RowState = 'unchanged' | 'pending' | 'accepted';

/** Segments that belong together, as they were and as they are. Every segment of both texts is in exactly one row. */
export interface ReviewRow {
  /** The first segment that it is about: names the row for as long as it is about that segment. */
  readonly id: SegmentId;
  readonly kind: RowKind;
  readonly state: RowState;
  /** Segments before, in their order; empty where it was inserted. */
  readonly old: readonly SegmentId[];
  /** Segments that stand now, in their order; empty where it was deleted. */
  readonly now: readonly SegmentId[];
  /**
   * The baseline of what is pending, else the text as it was loaded. Segments are joined by a line feed, which none of them
   * holds.
   */
  readonly before: string;
  readonly after: string;
  /** The old segments as they were loaded, whatever was accepted since; null where none of them was there. */
  readonly loaded: string | null;
}

/** What stands between the texts of a row's segments. */
export const BETWEEN_SEGMENTS = '\n';

const known = new WeakMap<ReviewRow, readonly Hunk[]>();

/** The differing words of a row; computed once for a row. */
export function hunksIn(row: ReviewRow): readonly Hunk[] {
  let hunks = known.get(row);
  if (!hunks) {
    hunks = hunksOf(row.before, row.after);
    known.set(row, hunks);
  }
  return hunks;
}

/** How many changes a row is: its hunks where it was edited, one where segments came, went or changed places. */
export function changesIn(row: ReviewRow): number {
  if (row.state === 'unchanged') return 0;
  return row.kind === 'edited' ? hunksIn(row).length : 1;
}

export interface PendingCount {
  readonly changes: number;
  readonly segments: number;
}

/** What is left to decide on. The first time it compares the words of every pending row. */
export function countPending(rows: readonly ReviewRow[]): PendingCount {
  let [changes, segments] = [0, 0];
  for (const row of rows) {
    if (row.state !== 'pending') continue;
    changes += changesIn(row);
    segments += 1;
  }
  return { changes, segments };
}
