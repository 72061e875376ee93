import type { SegmentId } from '../bitext/segment.ts';
import type { Edit } from '../edit/edit.ts';

/** A correction made in one place, offered in another. */
export interface Suggestion {
  readonly segment: SegmentId;
  /** The segment's text now, which is also its text as it was loaded. */
  readonly before: string;
  /** Its text once the suggestion is taken. */
  readonly after: string;
  /** Where the correction was made; the first such place in the text where there are several. */
  readonly from: SegmentId;
  /** `same`: the sentences are equal but for case, accents, quotes and spaces. `near`: they are alike. */
  readonly kind: 'same' | 'near';
  /** Share of the words that are alike, 0 to 1; 1 for `same`. */
  readonly likeness: number;
  /** In how many segments the editor made this correction. */
  readonly times: number;
  /** The sources differ in what the correction is about: look before taking it. */
  readonly doubt: boolean;
  readonly edits: readonly Edit[];
}
