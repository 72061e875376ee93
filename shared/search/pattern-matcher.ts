import { RegExpSyntaxError, RegExpValidator } from '@eslint-community/regexpp';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { Match, Matcher } from './match.ts';
import type { HitGroups, Query, QueryProblem } from './query.ts';
import { isWholeWord, WORD_EDGE } from './whole-word.ts';

/**
 * Finds a regular expression, match after match as `replaceAll` would. It can take exponential time: run it where it can be stopped.
 */
export function patternMatcher({ find, matchCase, wholeWord }: Query): Result<Matcher, QueryProblem> {
  const flag = compile(find, 'u') ? 'u' : compile(find, 'v') ? 'v' : null;
  if (flag === null) return failed(problemOf(find));
  // Told of word edges, the pattern looks on where its first match would be a part of a word.
  const source = wholeWord ? `${WORD_EDGE}(?:${find})${WORD_EDGE}` : find;
  const pattern = compile(source, `g${matchCase ? '' : 'i'}${flag}`);
  if (!pattern) return failed(problemOf(find));
  return success(function* matches(text): Iterable<Match> {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!wholeWord || isWholeWord(text, span)) yield { ...span, groups: groupsOf(match) };
    }
  });
}

function compile(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function groupsOf(match: RegExpExecArray): HitGroups {
  const numbered = match.slice(1).map((words: string | undefined) => words ?? null);
  const named = Object.fromEntries(
    Object.entries<string | undefined>(match.groups ?? {}).map(([name, words]) => [name, words ?? '']),
  );
  return { numbered, named };
}

/** The engine says what is wrong but not where; the validator knows both. */
function problemOf(find: string): QueryProblem {
  try {
    new RegExpValidator().validatePattern(find, 0, find.length, { unicode: true });
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error;
    const why = error.message.slice(error.message.lastIndexOf('/u: ') + '/u: '.length);
    return { code: 'invalid-pattern', why, at: error.index };
  }
  return { code: 'invalid-pattern', why: 'Not supported', at: 0 };
}
