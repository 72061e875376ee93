import type { SegmentId, Side } from '../bitext/segment.ts';

/** What is looked for. */
export interface Query {
  readonly find: string;
  readonly sides: Side | 'both';
  /** Nothing of a word may go on at either end of a hit. */
  readonly wholeWord: boolean;
  readonly matchCase: boolean;
  /** Accents and typography count as their plain forms. Of no effect on regular expressions. */
  readonly ignoreAccents: boolean;
  /** `find` is a regular expression of ECMAScript, read with the flag `u`, or with `v` where only that one can read it. */
  readonly regularExpression: boolean;
}

export const NO_QUERY: Query = {
  find: '',
  sides: 'both',
  wholeWord: false,
  matchCase: false,
  ignoreAccents: false,
  regularExpression: false,
};

/** A stretch of one segment's text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly side: Side;
  readonly segment: SegmentId;
  readonly start: number;
  readonly end: number;
}

/** Where the query was met: one character or more. */
export interface Hit extends Place {
  /** What the groups of a regular expression hold; null for plain text. */
  readonly groups: HitGroups | null;
}

export interface HitGroups {
  /** Group 1 first; null for a group that took no part. */
  readonly numbered: readonly (string | null)[];
  readonly named: Readonly<Record<string, string>>;
}

/** Why a query cannot be run. */
export type QueryProblem =
  | { readonly code: 'empty' }
  /** `at`: UTF-16 offset in `find` where reading it stopped. `why`: in English, from the reader of regular expressions. */
  | { readonly code: 'invalid-pattern'; readonly why: string; readonly at: number };

/** The pattern that stands for exactly this text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
