import type { Bitext } from '../bitext/bitext.ts';
import { beadSide } from '../bitext/bead.ts';
import { isPlain } from '../bitext/bead-order.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Result } from '../bitext/result.ts';
import { success } from '../bitext/result.ts';
import { matcherFor } from './matcher.ts';
import type { Hit, Query, QueryProblem } from './query.ts';

/** What a query met. */
export interface Found {
  /** Link by link, source before target, so in text order where no links cross; the first `limit` of them. */
  readonly hits: readonly Hit[];
  /** How many hits there are in all, and in how many segments. */
  readonly count: number;
  readonly segments: number;
  /** At how many places a regular expression was met by nothing at all (`x*` where there is no x): these are no hits. */
  readonly empty: number;
}

export type SearchAnswer = Result<Found, QueryProblem>;

const BOTH = ['source', 'target'] as const;

/** Looks for the query in every segment. Linear in the texts for plain text; at most `limit` hits are kept, all are counted. */
export function findHits(bitext: Bitext, query: Query, limit: number): SearchAnswer {
  const matcher = matcherFor(query);
  if (!matcher.ok) return matcher;
  const hits: Hit[] = [];
  let count = 0;
  let segments = 0;
  let empty = 0;
  // Where no links cross, counting is much faster than looking each segment up by its id.
  const counts = isPlain(bitext);
  const next = { source: 0, target: 0 };
  for (const bead of bitext.beads) {
    for (const side of BOTH) {
      for (const member of beadSide(bead, side)) {
        const place = next[side]++;
        if (query.sides !== 'both' && query.sides !== side) continue;
        const { id, text } = bitext[side].segments[counts ? place : positionOf(bitext[side], member)];
        const before = count;
        for (const match of matcher.value(text)) {
          if (match.start === match.end) {
            empty++;
            continue;
          }
          count++;
          if (count <= limit) hits.push({ side, segment: id, ...match });
        }
        if (count > before) segments++;
      }
    }
  }
  return success({ hits, count, segments, empty });
}
