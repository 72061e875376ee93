import type { PreviewRewriting } from './preview-variant.ts';

/** One change of a batch. */
export interface PreviewItem {
  readonly id: string;
  /** 1-based. */
  readonly segmentNumber: number;
  readonly before: string;
  /** Null where the whole segment is deleted. */
  readonly after: string | null;
  /** What to look at, for instance that an article was changed with the name. */
  readonly note?: string;
  /** Whether it is ticked at first; left out: true. */
  readonly ticked?: boolean;
  /** Items of one group make sense only together. */
  readonly group?: string;
  /** Ids of the checks whose findings it puts right. */
  readonly checks?: readonly string[];
  /** Where it can be made in several ways; `after` then is the first of them. */
  readonly rewriting?: PreviewRewriting;
}
