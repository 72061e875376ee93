import type { Thing } from '../things/thing.ts';
import type { Spelling } from './spelling.ts';
import type { Word } from './words.ts';

/** Spellings that are one name beyond question: of the same letters but for case, accents and joints, or of one thing. */
export interface Bundle {
  /** `country:BY`, or the folded words; unique. */
  readonly name: string;
  readonly thing: Thing | null;
  /** Most frequent first, then by first mention; at least one. */
  readonly spellings: readonly Spelling[];
  /** Of all spellings together. */
  readonly count: number;
  /** Words of the first spelling, to be heard. */
  readonly words: readonly Word[];
}
