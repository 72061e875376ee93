import type { Candidate } from './candidate.ts';

/** One way to write a name, and where the text does. */
export interface Spelling {
  /** As it stands at the first mention; in a language of cases, the case that is used most. */
  readonly form: string;
  /** In text order, at least one. */
  readonly mentions: readonly Candidate[];
}
