import type { Bead } from '../../shared/bitext/bead.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import type { SearchAnswer } from '../../shared/search/find-hits.ts';
import type { Query } from '../../shared/search/query.ts';

/** Part of a list that the worker holds, put in place of `count` items from `at` on. */
export interface Stretch<Item> {
  readonly at: number;
  readonly count: number;
  readonly insert: readonly Item[];
}

/** To the worker that searches. It holds the texts, and is told only what changed of them; null where nothing did. */
export type ToSearch =
  | {
      readonly kind: 'texts';
      readonly source: Stretch<Segment> | null;
      readonly target: Stretch<Segment> | null;
      readonly beads: Stretch<Bead> | null;
    }
  | { readonly kind: 'find'; readonly id: number; readonly query: Query; readonly limit: number };

/** From it. `begun` comes before the search, which can take any time. */
export type FromSearch =
  | { readonly kind: 'begun'; readonly id: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
