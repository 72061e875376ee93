import type { Bead } from '../bitext/bead.ts';
import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import type { Mark, NameDecision } from './project.ts';
import type { SettingKey } from './setting.ts';

/**
 * The smallest change that leaves every law standing. A step carries what it removes as well as what it puts there, so
 * its inverse needs nothing else, and it names segments by id, so it means the same after edits elsewhere.
 * Steps are plain JSON.
 */
export type Step = TextStep | StructureStep | MarkStep | DismissStep | DecideStep | SettingStep;

/** Replaces a stretch of one segment's text. Links are untouched. */
export interface TextStep {
  readonly kind: 'text';
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offset in the segment's text. */
  readonly at: number;
  readonly remove: string;
  readonly insert: string;
}

/** Changes which segments there are, which beads hold them, or both: split, merge, insert, delete, move, link, unlink, pin. */
export interface StructureStep {
  readonly kind: 'structure';
  readonly source?: SegmentSplice;
  readonly target?: SegmentSplice;
  readonly beads?: BeadSplice;
}

/** Segments taken out and put in after the segment `after` (null: at the start of the text). */
export interface SegmentSplice {
  readonly after: SegmentId | null;
  readonly remove: readonly Segment[];
  readonly insert: readonly Segment[];
}

/** Beads taken out and put in. `at` is the index when the step was made; what is removed says where it is now. */
export interface BeadSplice {
  readonly at: number;
  readonly remove: readonly Bead[];
  readonly insert: readonly Bead[];
}

/** Sets progress, bookmark and note of a segment. */
export interface MarkStep {
  readonly kind: 'mark';
  readonly segment: SegmentId;
  readonly before: Mark;
  readonly after: Mark;
}

/** Sets a finding aside, or brings it back. */
export interface DismissStep {
  readonly kind: 'dismiss';
  readonly finding: string;
  readonly dismissed: boolean;
}

/** Records what was decided on a name; null is no decision. */
export interface DecideStep {
  readonly kind: 'decide';
  readonly group: string;
  readonly before: NameDecision | null;
  readonly after: NameDecision | null;
}

/** Changes one setting of the project. */
export interface SettingStep {
  readonly kind: 'setting';
  readonly key: SettingKey;
  readonly before: string;
  readonly after: string;
}

/** Where a change came from, for the list of changes and the effort figures. */
export const ORIGINS = [
  'typed',
  'fix',
  'name',
  /** A correction made elsewhere, offered and taken. */
  'suggestion',
  /** Find and replace. */
  'search',
  /** An earlier state put back. */
  'restore',
  /** The command line. */
  'script',
  'link',
  'mark',
  'setting',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** Steps that are done and undone together. */
export interface Transaction {
  /** What the undo menu calls it: a key of the window's messages. */
  readonly label: string;
  readonly origin: Origin;
  /** Name from the settings of whoever did it; empty where none was given. */
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC, given by the host of the engine. */
  readonly time: number;
  /** Minutes that the author's clock was ahead of UTC then: 120 is +02:00. */
  readonly offset: number;
  readonly steps: readonly Step[];
}
