import type { SegmentId, Side } from '../bitext/segment.ts';
import type { Edit } from '../edit/edit.ts';

/** Error: wrong as it stands. Warning: very likely wrong. Hint: worth a look. Style: the house decides. */
export type Severity = 'error' | 'warning' | 'hint' | 'style';

/** What a check found, as a record: nothing about how it is drawn. */
export interface Finding {
  /** Names this finding across recomputation: check, segment and the words it is about. Dismissals remember it. */
  readonly key: string;
  /** `family/name`, for instance `repeat/exact`. */
  readonly check: string;
  readonly severity: Severity;
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offsets within the segment's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Why, as a key and its values, so that the window can say it in its own language. */
  readonly reason: Reason;
  /** Segments that the finding speaks of, for instance the sentence that is repeated. */
  readonly related: readonly SegmentId[];
  readonly fixes: readonly Fix[];
}

export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One way to put a finding right. */
export interface Fix {
  /** Key of what the menu calls it, for instance `delete-repeat`. */
  readonly label: string;
  readonly edits: readonly Edit[];
}
