import { createContext, useContext } from 'react';
import { bug } from '../../shared/bitext/bug.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import type { CurrentChange, ReviewOptions } from './list-review.ts';

/** What the rows of the review need and the list does not hand them. */
export interface ReviewContextValue {
  readonly layout: ReviewOptions['layout'];
  /** Whether accepted changes are marked. */
  readonly showsAccepted: boolean;
  readonly current: CurrentChange | null;
  readonly describe: RowDescriber;
  readonly onDecide: (decision: RowDecision, row: ReviewRow) => void;
}

export type Decision = 'accept' | 'revert';

/** What can be done with a whole row; `withdraw`: what was accepted is pending again. */
export type RowDecision = Decision | 'withdraw';

/** What is known of segments beyond their words. The same functions as long as no segment came, went or was confirmed. */
export interface RowDescriber {
  /** 1-based, as the text stands; 0 where it is gone. */
  readonly numberNow: (segment: SegmentId) => number;
  /** 1-based, as it was loaded; 0 where it was not there. */
  readonly numberLoaded: (segment: SegmentId) => number;
  readonly isConfirmed: (segment: SegmentId) => boolean;
  /** The source text that a row translates; '' where there is none. */
  readonly source: (row: ReviewRow) => string;
}

export const ReviewContext = createContext<ReviewContextValue | null>(null);

export function useReview(): ReviewContextValue {
  return useContext(ReviewContext) ?? bug('a row of the review stands outside of it');
}
