import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { patternMatcher } from './pattern-matcher.ts';
import { plainMatcher } from './plain-matcher.ts';
import type { Hit, Query, QueryProblem } from './query.ts';

/** Where a text of one segment meets a query. */
export type Match = Pick<Hit, 'start' | 'end' | 'groups'>;

/** The matches of a query in a text, in order; they do not overlap. */
export type Matcher = (text: string) => Iterable<Match>;

export function matcherFor(query: Query): Result<Matcher, QueryProblem> {
  if (query.find === '') return failed({ code: 'empty' });
  return query.regularExpression ? patternMatcher(query) : success(plainMatcher(query));
}
