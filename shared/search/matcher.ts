import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { Matcher } from './match.ts';
import { patternMatcher } from './pattern-matcher.ts';
import { plainMatcher } from './plain-matcher.ts';
import type { Query, QueryProblem } from './query.ts';

export function matcherFor(query: Query): Result<Matcher, QueryProblem> {
  if (query.find === '') return failed({ code: 'empty' });
  return query.regularExpression ? patternMatcher(query) : success(plainMatcher(query));
}
