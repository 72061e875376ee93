import { isUnmatched } from '../../shared/bitext/bead.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { bug } from '../../shared/bitext/bug.ts';
import { isDoubtful } from '../../shared/bitext/doubt.ts';
import type { Segment, Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import type { Mark, Project } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { statusOf } from '../../shared/edit/segment-status.ts';
import { crossesOthers } from '../../shared/bitext/crossing.ts';
import type { SegmentCounts, SegmentRow, SegmentSides } from '../panels/segments-listing.ts';
import { countSegments, NOT_CONFIRMED, SEGMENT_FLAGS } from '../panels/segments-listing.ts';
import type { Desk } from './desk.ts';
import { rememberLast } from './remember-last.ts';
import type { Work } from './state.ts';

/** What rows were made of, and the rows. */
interface Made {
  readonly base: Project;
  readonly project: Project;
  readonly rows: readonly SegmentRow[];
}

const last: Record<Side, Made | null> = { source: null, target: null };

/**
 * The segments of a text with how far each is and how it is linked. A row that says the same as before is the same object, and
 * a project that differs in texts alone costs a comparison a segment.
 */
export function segmentRows(
  { base, edits: { project } }: Pick<Work, 'base' | 'edits'>,
  side: Side = 'target',
): readonly SegmentRow[] {
  const made = last[side];
  if (made?.base === base && made.project === project) return made.rows;
  const before = made?.base === base ? made : null;
  const { segments } = project.bitext[side];
  const isSameAround =
    before?.project.marks === project.marks && before.project.bitext.beads === project.bitext.beads;
  const known = before && !isSameAround ? new Map(before.rows.map((row) => [row.id, row])) : null;
  const olds = before?.project.bitext[side].segments ?? [];
  const rows = segments.map((segment, at) => {
    if (before && isSameAround && olds[at] === segment) return before.rows[at];
    const row = rowOf(project, base, side, segment);
    const old = known?.get(segment.id);
    return old && sameRow(old, row) ? old : row;
  });
  last[side] = { base, project, rows };
  return rows;
}

function rowOf(project: Project, base: Project, side: Side, { id, text }: Segment): SegmentRow {
  const { bitext, marks } = project;
  const mark: Mark = marks.get(id) ?? NO_MARK;
  const index = beadIndexOf(bitext).get(id) ?? bug(`segment ${id} is in no bead`);
  const bead = bitext.beads[index];
  return {
    id,
    side,
    text,
    status: side === 'target' ? statusOf(project, base, 'target', id) : null,
    bookmarked: mark.bookmarked,
    noted: mark.note !== '',
    unmatched: isUnmatched(bead) && !bead.pinned,
    settled: isUnmatched(bead) && bead.pinned,
    crossing: crossesOthers(bitext, index),
    doubtful: isDoubtful(bitext.beads, bead),
    pinned: bead.pinned,
    uneven: !isUnmatched(bead) && bead.source.length + bead.target.length > 2,
    confidence: bead.pinned ? 1 : bead.confidence,
  };
}

const COMPARED = [
  'text',
  'status',
  ...SEGMENT_FLAGS,
  'confidence',
] as const satisfies readonly (keyof SegmentRow)[];

function sameRow(left: SegmentRow, right: SegmentRow): boolean {
  return COMPARED.every((key) => left[key] === right[key]);
}

/** The rows of one text or of both, in text order; of both link by link, the source first. */
export function rowsOfSides(work: Work, sides: SegmentSides): readonly SegmentRow[] {
  return sides === 'both' ? rowsOfBoth(work) : segmentRows(work, sides);
}

const rowsOfBoth = rememberLast(
  (work) => [work.base, work.edits.project],
  (work): readonly SegmentRow[] => {
    const rows = new Map(SIDES.flatMap((side) => segmentRows(work, side)).map((row) => [row.id, row]));
    return work.edits.project.bitext.beads.flatMap(({ source, target }) =>
      [...source, ...target].flatMap((id) => rows.get(id) ?? []),
    );
  },
);

const counts = new WeakMap<readonly SegmentRow[], SegmentCounts>();

/** How many segments of the translation there are of each status; only those that stand. */
export function segmentCounts(work: Pick<Work, 'base' | 'edits'>): SegmentCounts {
  const rows = segmentRows(work);
  const known = counts.get(rows) ?? countSegments(rows);
  counts.set(rows, known);
  return known;
}

/** Opens the list of segments at what is left to do. */
export function showUnconfirmed(desk: Desk): void {
  desk.store.dispatch({ kind: 'segment-filter', filter: NOT_CONFIRMED });
  desk.store.dispatch({ kind: 'panel', panel: 'segments' });
}
