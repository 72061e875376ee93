import type { WrittenNumber } from './number-format.ts';

/** A number in digits as it stands in a text. */
export interface NumberToken {
  /** Index of its segment in its side of the bead. */
  readonly on: number;
  /** UTF-16 offsets in the segment; `end` is behind the word that multiplies it, `digitsEnd` before that. */
  readonly start: number;
  readonly end: number;
  readonly digitsEnd: number;
  /** Behind the words that add a half, where there are any. */
  readonly saidEnd?: number;
  /** What it can be, likeliest first, as `valueKey` names values. */
  readonly keys: readonly string[];
  /** The runs of digits in it, where there are several: a date, a telephone number, a list without spaces. */
  readonly parts: readonly string[];
  /** Whether it reads as one number, decimal or in groups: two of these are never compared run by run. */
  readonly isNumber: boolean;
  /** How it was written, read by the likeliest of its keys; without the power. */
  readonly written: WrittenNumber;
  /** The power of ten of the word behind it; 0 where there is none. */
  readonly power: number;
  /** What it is by where it stands. A `note` may be missing: idle minutes, powers, numbers of notes. */
  readonly role: 'plain' | 'code' | 'list-mark' | 'note';
}
