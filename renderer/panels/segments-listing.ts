import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { SegmentStatus } from '../../shared/edit/segment-status.ts';
import { filterWords, foldWords, holdsWords } from './fold-words.ts';

/** One segment. The same object as long as nothing about it changes. */
export interface SegmentRow {
  readonly id: SegmentId;
  readonly side: Side;
  readonly text: string;
  /** Null for the source: it is read, not worked on. */
  readonly status: SegmentStatus | null;
  readonly bookmarked: boolean;
  /** Whether there is a note on it. */
  readonly noted: boolean;
  /** Has no partner on the other side, and nobody confirmed that. */
  readonly unmatched: boolean;
  /** Has no partner on the other side, as the editor confirmed. */
  readonly settled: boolean;
  /** Its link crosses another one. */
  readonly crossing: boolean;
  /** Its link is one of those in doubt. */
  readonly doubtful: boolean;
  /** The editor pinned its link, or that it has none. */
  readonly pinned: boolean;
  /** Its link holds more than one segment of a text. */
  readonly uneven: boolean;
  /** How sure its link is, 0 to 1; 1 where the editor pinned it. */
  readonly confidence: number;
}

export const SEGMENT_STATUSES = ['new', 'edited', 'confirmed'] as const satisfies readonly SegmentStatus[];
export const SEGMENT_FLAGS = [
  'bookmarked',
  'noted',
  'unmatched',
  'settled',
  'crossing',
  'doubtful',
  'pinned',
  'uneven',
] as const;
export type SegmentFlag = (typeof SEGMENT_FLAGS)[number];

/** Whose segments are listed. */
export const SEGMENT_SIDES = ['target', 'source', 'both'] as const;
export type SegmentSides = (typeof SEGMENT_SIDES)[number];

/** By their place in the text, or the least sure link first. */
export const SEGMENT_ORDERS = ['text', 'confidence'] as const;
export type SegmentOrder = (typeof SEGMENT_ORDERS)[number];

export interface SegmentFilter {
  readonly text: string;
  readonly sides: SegmentSides;
  readonly order: SegmentOrder;
  /** Any of them; empty: all. */
  readonly statuses: ReadonlySet<SegmentStatus>;
  /** Every one of them. */
  readonly flags: ReadonlySet<SegmentFlag>;
}

export const NO_SEGMENT_FILTER: SegmentFilter = {
  text: '',
  sides: 'target',
  order: 'text',
  statuses: new Set(),
  flags: new Set(),
};

/** What is left to do. */
export const NOT_CONFIRMED: SegmentFilter = {
  ...NO_SEGMENT_FILTER,
  statuses: new Set<SegmentStatus>(['new', 'edited']),
};

/** What has no partner and is not confirmed to have none, in either text. */
export const ALL_UNMATCHED: SegmentFilter = {
  ...NO_SEGMENT_FILTER,
  sides: 'both',
  flags: new Set<SegmentFlag>(['unmatched']),
};

export type SegmentCounts = Readonly<Record<SegmentStatus | SegmentFlag, number>>;

/** How many segments each filter alone would show. */
export function countSegments(rows: readonly SegmentRow[]): SegmentCounts {
  const counts = {
    new: 0,
    edited: 0,
    confirmed: 0,
    bookmarked: 0,
    noted: 0,
    unmatched: 0,
    settled: 0,
    crossing: 0,
    doubtful: 0,
    pinned: 0,
    uneven: 0,
  };
  for (const row of rows) {
    if (row.status !== null) counts[row.status]++;
    for (const flag of SEGMENT_FLAGS) if (row[flag]) counts[flag]++;
  }
  return counts;
}

const folded = new WeakMap<SegmentRow, string>();

/** Places of the rows that the filter lets through, in its order. O(n); by confidence O(n log n). A text is folded once. */
export function listSegments(rows: readonly SegmentRow[], filter: SegmentFilter): readonly number[] {
  const words = filterWords(filter.text);
  const flags = [...filter.flags];
  const places: number[] = [];
  rows.forEach((row, at) => {
    if (filter.statuses.size > 0 && (row.status === null || !filter.statuses.has(row.status))) return;
    if (!flags.every((flag) => row[flag])) return;
    if (words.length === 0 || holdsWords(foldedText(row), words)) places.push(at);
  });
  // Equally sure ones stay in text order.
  if (filter.order === 'confidence')
    places.sort((left, right) => rows[left].confidence - rows[right].confidence);
  return places;
}

function foldedText(row: SegmentRow): string {
  const text = folded.get(row) ?? foldWords(row.text);
  folded.set(row, text);
  return text;
}
