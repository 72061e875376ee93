import type { Segment } from '../../bitext/segment.ts';
import type { CheckId } from '../catalogue.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Convention } from './conventions.ts';

/** What a text should have in `[start, end)` (UTF-16 offsets, `end` exclusive) to follow the convention. Never empty stretches. */
export interface Deviation {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** What a matter of style looks at: a segment by itself, with its source as evidence. */
export interface StyleView {
  readonly text: string;
  readonly source: readonly Segment[];
  readonly convention: Convention;
  readonly sourceConvention: Convention;
}

/** A matter that a convention rules: how to find what is contrary to it, in order and without overlaps. */
export interface Matter {
  readonly check: CheckId;
  readonly code: ReasonCode;
  /** Bit of `signs.ts` without which a text has nothing of it. */
  readonly sign: number;
  readonly deviations: (view: StyleView) => Deviation[];
}
