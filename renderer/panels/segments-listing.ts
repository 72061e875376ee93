import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { SegmentStatus } from '../../shared/edit/segment-status.ts';
import { filterWords, foldWords, holdsWords } from './fold-words.ts';

/** One segment of the translation. The same object as long as nothing about it changes. */
export interface SegmentRow {
  readonly id: SegmentId;
  readonly text: string;
  readonly status: SegmentStatus;
  readonly bookmarked: boolean;
  /** Whether there is a note on it. */
  readonly noted: boolean;
  /** Has no partner on the other side. */
  readonly unmatched: boolean;
}

export const SEGMENT_STATUSES = ['new', 'edited', 'confirmed'] as const satisfies readonly SegmentStatus[];
export const SEGMENT_FLAGS = ['bookmarked', 'noted', 'unmatched'] as const;
export type SegmentFlag = (typeof SEGMENT_FLAGS)[number];

export interface SegmentFilter {
  readonly text: string;
  /** Any of them; empty: all. */
  readonly statuses: ReadonlySet<SegmentStatus>;
  /** Every one of them. */
  readonly flags: ReadonlySet<SegmentFlag>;
}

export const NO_SEGMENT_FILTER: SegmentFilter = { text: '', statuses: new Set(), flags: new Set() };

/** What is left to do. */
export const NOT_CONFIRMED: SegmentFilter = {
  ...NO_SEGMENT_FILTER,
  statuses: new Set<SegmentStatus>(['new', 'edited']),
};

export type SegmentCounts = Readonly<Record<SegmentStatus | SegmentFlag, number>>;

/** How many segments each filter alone would show. */
export function countSegments(rows: readonly SegmentRow[]): SegmentCounts {
  const counts = { new: 0, edited: 0, confirmed: 0, bookmarked: 0, noted: 0, unmatched: 0 };
  for (const { status, bookmarked, noted, unmatched } of rows) {
    counts[status]++;
    if (bookmarked) counts.bookmarked++;
    if (noted) counts.noted++;
    if (unmatched) counts.unmatched++;
  }
  return counts;
}

const folded = new WeakMap<SegmentRow, string>();

/** Places of the rows that the filter lets through, in text order. O(n); a text is folded once. */
export function listSegments(rows: readonly SegmentRow[], filter: SegmentFilter): readonly number[] {
  const words = filterWords(filter.text);
  const flags = [...filter.flags];
  const places: number[] = [];
  rows.forEach((row, at) => {
    if (filter.statuses.size > 0 && !filter.statuses.has(row.status)) return;
    if (!flags.every((flag) => row[flag])) return;
    if (words.length === 0 || holdsWords(foldedText(row), words)) places.push(at);
  });
  return places;
}

function foldedText(row: SegmentRow): string {
  const text = folded.get(row) ?? foldWords(row.text);
  folded.set(row, text);
  return text;
}
