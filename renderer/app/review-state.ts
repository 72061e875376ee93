import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { CurrentChange, ReviewOptions } from '../panels/list-review.ts';

/** What the main area shows: both texts, or the translation against how it was loaded. */
export type MainView = 'texts' | 'review';

/** Where the person is in the review; stays while the texts are shown. */
export interface ReviewState {
  readonly options: ReviewOptions;
  readonly current: CurrentChange | null;
  /** Names of the rows that are decided on together. */
  readonly selected: ReadonlySet<SegmentId>;
}

export const NO_REVIEW: ReviewState = {
  options: { layout: 'sides', isWhole: false, showsAccepted: false },
  current: null,
  selected: new Set(),
};

/** Another project: the person's wishes stay, the place goes. */
export function forgetPlace({ options }: ReviewState): ReviewState {
  return { ...NO_REVIEW, options };
}
