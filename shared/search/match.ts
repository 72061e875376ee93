import type { Hit } from './query.ts';

/** Where a text of one segment meets a query. */
export type Match = Pick<Hit, 'start' | 'end' | 'groups'>;

/** The matches of a query in a text, in order; they do not overlap. */
export type Matcher = (text: string) => Iterable<Match>;
