import type { SegmentId, Side } from '../bitext/segment.ts';

/** One place where a name stands. */
export interface Mention {
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offsets in the segment's text, `end` exclusive; titles, particles and elided articles are outside. */
  readonly start: number;
  readonly end: number;
}

/** One spelling of a name and where it stands. */
export interface NameForm {
  readonly form: string;
  readonly mentions: readonly Mention[];
}

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** What makes two spellings one name. */
export type NameEvidence = 'list' | 'same-letters' | 'sounds-alike' | 'surname-of' | 'same-source';

/** Every spelling of one name in the target text. */
export interface NameGroup {
  /** Stable across recomputation: decisions remember it. */
  readonly key: string;
  readonly kind: NameKind;
  /** Most frequent first, then by first mention. */
  readonly forms: readonly NameForm[];
  readonly evidence: NameEvidence;
}
