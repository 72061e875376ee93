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
  /** How sure the check is, 0 to 1: the share of such findings that are right, measured where there were texts to measure it on. */
  readonly confidence: number;
  /** The side that is wrong: the source only where nothing of the translation can be pointed at. */
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offsets within the segment's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Why, as a key and its values, so that the window can say it in its own language. */
  readonly reason: Reason;
  /** What stands there. */
  readonly actual: string;
  /** The words that it is about: what stands there, with the word around it where that is only marks or spaces. A rule speaks of them. */
  readonly words: string;
  /** What should stand there; null where that is the editor's to say. */
  readonly expected: string | null;
  /** Segments of either side that the finding speaks of, for instance the sentence that is repeated. */
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
  /** True where the fix is made all over the text: `edits` is empty then, and `editsOf` works them out when they are asked for. */
  readonly everywhere?: true;
}
