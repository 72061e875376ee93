import type { SegmentId, Side } from '../bitext/segment.ts';

/**
 * Why a mention is left as it is unless the editor says otherwise: inside quotation marks somebody else speaks; a title of a work
 * or a headline is set; the name is part of an organisation's own name (Bank of Belarus).
 */
export type LeftOut = 'quotation' | 'title' | 'organisation';

/** One place where a name stands. */
export interface Mention {
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offsets in the segment's text, `end` exclusive; titles, particles and elided articles are outside. */
  readonly start: number;
  readonly end: number;
  /** Null where nothing speaks for leaving it. */
  readonly leftOut: LeftOut | null;
}

/** One spelling of a name and where it stands. */
export interface NameForm {
  readonly form: string;
  /** In text order, at least one. */
  readonly mentions: readonly Mention[];
  /** What makes it a spelling of the group's first form. Null for the first itself. */
  readonly evidence: NameEvidence | null;
}

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/**
 * What makes two spellings one name: both are in a list of the names of one thing; the same letters but for case, accents and
 * joints; one romanisation or another of the same sounds; the family name of a full name; the same name in the source
 * sentences; the editor said so.
 */
export type NameEvidence =
  | 'list'
  | 'same-letters'
  | 'sounds-alike'
  | 'surname-of'
  | 'same-source'
  | 'decided';

/** Another group that may be the same name: offered, never joined by itself. */
export interface MaybeSame {
  /** Key of the other group. */
  readonly key: string;
  /** The other's first form. */
  readonly form: string;
  readonly evidence: NameEvidence;
}

/** A name of the source, as it stands in the sentences aligned with the mentions. */
export interface SourceName {
  readonly form: string;
  /** In how many of the mentions' beads. */
  readonly count: number;
}

/** What a person is called beside the name: chef, leader, dirigeant. Offered to look at, never changed by itself. */
export interface Role {
  /** As it stands in the text, without article. */
  readonly words: string;
  readonly mentions: readonly Mention[];
}

/** Every spelling of one name in the target text. */
export interface NameGroup {
  /** Stable across recomputation: decisions remember it. */
  readonly key: string;
  readonly kind: NameKind;
  /** Id of the thing in the lists (`country:BY`, `city:Minsk`); null where it is in none. */
  readonly thing: string | null;
  /** Most frequent first, then by first mention. */
  readonly forms: readonly NameForm[];
  readonly maybe: readonly MaybeSame[];
  /** Most frequent first; empty without a source. */
  readonly sources: readonly SourceName[];
  /** More than one only where a person's roles differ; else empty. */
  readonly roles: readonly Role[];
}

/** The weakest of the reasons for which the forms stand together; null where there is one form. */
export function evidenceOf(group: NameGroup): NameEvidence | null {
  return group.forms.reduce<NameEvidence | null>((weakest, { evidence }) => {
    if (evidence === null) return weakest;
    return weakest === null || EVIDENCE_BY_STRENGTH.indexOf(evidence) > EVIDENCE_BY_STRENGTH.indexOf(weakest)
      ? evidence
      : weakest;
  }, null);
}

/** Strongest first. */
export const EVIDENCE_BY_STRENGTH: readonly NameEvidence[] = [
  'decided',
  'list',
  'same-letters',
  'same-source',
  'surname-of',
  'sounds-alike',
];
