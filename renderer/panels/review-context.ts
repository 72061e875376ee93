import { createContext, useContext } from 'react';
import { bug } from '../../shared/bitext/bug.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import type { CurrentChange, ReviewOptions } from './list-review.ts';

/** What the rows of the review need and the list does not hand them. */
export interface ReviewContextValue {
  readonly layout: ReviewOptions['layout'];
  readonly current: CurrentChange | null;
  readonly describe: RowDescriber;
  readonly onDecide: (decision: Decision, row: ReviewRow) => void;
}

export type Decision = 'accept' | 'revert';

/** What is known of segments beyond their words. The same functions as long as no segment came, went or was confirmed. */
export interface RowDescriber {
  /** 1-based, as the text stands; 0 where it is gone. */
  readonly numberNow: (segment: SegmentId) => number;
  /** 1-based, as it was loaded; 0 where it was not there. */
  readonly numberLoaded: (segment: SegmentId) => number;
  readonly isConfirmed: (segment: SegmentId) => boolean;
}

export const ReviewContext = createContext<ReviewContextValue | null>(null);

export function useReview(): ReviewContextValue {
  return useContext(ReviewContext) ?? bug('a row of the review stands outside of it');
}
