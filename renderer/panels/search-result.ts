import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Hit, Place, Query, QueryProblem } from '../../shared/search/query.ts';

/** What the last search that came to an end said, and of which query. */
export type SearchResult =
  | {
      readonly kind: 'found';
      readonly query: Query;
      readonly hits: readonly Hit[];
      /** More than there are `hits` where those are only the first. */
      readonly count: number;
      readonly segments: number;
      /** At how many places the pattern was met by nothing: no hits. */
      readonly empty: number;
    }
  | { readonly kind: 'problem'; readonly query: Query; readonly problem: QueryProblem }
  /** It was ended after so many ms. */
  | { readonly kind: 'stopped'; readonly query: Query; readonly limit: number }
  | { readonly kind: 'failed'; readonly query: Query; readonly message: string };

/** What a replacement did. */
export interface Replaced {
  readonly hits: number;
  readonly segments: number;
  /** How many segments it made unconfirmed. */
  readonly reopened: number;
}

/** Tells hits of one search apart. */
export function placeKey({ segment, start, end }: Place): string {
  return `${segment}:${start}:${end}`;
}

/** Reads a segment of a side; the same functions as long as the texts are the same. */
export interface SegmentReader {
  readonly textOf: (side: Side, segment: SegmentId) => string;
  /** 1-based. */
  readonly numberOf: (side: Side, segment: SegmentId) => number;
}
