import { isUnmatched } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Segment, SegmentId } from '../../shared/bitext/segment.ts';
import type { Mark, Project } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { statusOf } from '../../shared/edit/segment-status.ts';
import type { SegmentCounts, SegmentRow } from '../panels/segments-listing.ts';
import { countSegments, NOT_CONFIRMED } from '../panels/segments-listing.ts';
import type { Desk } from './desk.ts';
import type { Work } from './state.ts';

/** What rows were made of, and the rows. */
interface Made {
  readonly base: Project;
  readonly project: Project;
  readonly rows: readonly SegmentRow[];
}

let last: Made | null = null;

/**
 * The segments of the translation with how far each is. A row that says the same as before is the same object, and a project
 * that differs in texts alone costs a comparison a segment.
 */
export function segmentRows({
  base,
  edits: { project },
}: Pick<Work, 'base' | 'edits'>): readonly SegmentRow[] {
  if (last?.base === base && last.project === project) return last.rows;
  const before = last?.base === base ? last : null;
  const { segments } = project.bitext.target;
  const isSameAround =
    before?.project.marks === project.marks && before.project.bitext.beads === project.bitext.beads;
  const known = before && !isSameAround ? new Map(before.rows.map((row) => [row.id, row])) : null;
  const olds = before?.project.bitext.target.segments ?? [];
  const rows = segments.map((segment, at) => {
    if (before && isSameAround && olds[at] === segment) return before.rows[at];
    const row = rowOf(project, base, segment);
    const old = known?.get(segment.id);
    return old && sameRow(old, row) ? old : row;
  });
  last = { base, project, rows };
  return rows;
}

function rowOf(project: Project, base: Project, { id, text }: Segment): SegmentRow {
  const mark: Mark = project.marks.get(id) ?? NO_MARK;
  return {
    id,
    text,
    status: statusOf(project, base, 'target', id),
    bookmarked: mark.bookmarked,
    noted: mark.note !== '',
    unmatched: unmatchedTargets(project.bitext).has(id),
  };
}

function sameRow(left: SegmentRow, right: SegmentRow): boolean {
  return (
    left.text === right.text &&
    left.status === right.status &&
    left.bookmarked === right.bookmarked &&
    left.noted === right.noted &&
    left.unmatched === right.unmatched
  );
}

const unmatched = new WeakMap<Bitext['beads'], ReadonlySet<SegmentId>>();

/** Segments of the translation without a partner. Gathered once for a list of links. */
function unmatchedTargets({ beads }: Bitext): ReadonlySet<SegmentId> {
  let ids = unmatched.get(beads);
  if (!ids) {
    ids = new Set(beads.filter(isUnmatched).flatMap(({ target }) => target));
    unmatched.set(beads, ids);
  }
  return ids;
}

const counts = new WeakMap<readonly SegmentRow[], SegmentCounts>();

/** How many segments there are of each status; only those that stand. */
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
