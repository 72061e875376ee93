import { findHits } from '../../../shared/search/find-hits.ts';
import type { Hit, Query } from '../../../shared/search/query.ts';
import { NO_QUERY } from '../../../shared/search/query.ts';
import { buildProject } from '../../support/build-project.ts';

/** A bitext of one translated segment. */
export function oneSegment(text: string) {
  const segment = { id: 1, text, gap: '' };
  const bead = { source: [], target: [1], confidence: 1, pinned: false };
  return { source: { lead: '', segments: [] }, target: { lead: '', segments: [segment] }, beads: [bead] };
}

export function queryOf(find: string, options: Partial<Query> = {}): Query {
  return { ...NO_QUERY, find, ...options };
}

/** The hits in a text of one segment; a query that cannot be run fails the test. */
export function hitsIn(text: string, query: Query): readonly Hit[] {
  const answer = findHits(oneSegment(text), query, 1_000);
  if (!answer.ok) throw new Error(`not a query: ${answer.failure.code}`);
  return answer.value.hits;
}

/** The text with its hits in brackets. */
export function showHits(text: string, find: string, options: Partial<Query> = {}): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of hitsIn(text, queryOf(find, options))) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

/** A source and its translation, line by line. */
export const bitextOf = (source: readonly string[], target: readonly string[]) =>
  buildProject(source, target).bitext;
