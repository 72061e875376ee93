import type { SegmentId } from '../bitext/segment.ts';
import type { Project } from '../edit/project.ts';
import { NO_MARK } from '../edit/project.ts';
import type { Step } from '../edit/step.ts';
import type { Hunk } from './hunk.ts';
import { withHunk } from './hunk.ts';
import type { ReviewRow } from './review-row.ts';
import { textNow } from './settled.ts';

/**
 * Steps that accept one hunk: the baseline moves, the text stays. Where segments came, went or changed places the row is one
 * change and is accepted whole. None for a row that has nothing pending.
 */
export function acceptHunk(project: Project, row: ReviewRow, hunk: Hunk): readonly Step[] {
  if (row.kind !== 'edited') return acceptSegments(project, [row]);
  return row.state === 'pending' ? markAccepted(project, row.id, withHunk(row.before, row.after, hunk)) : [];
}

/** Steps that accept everything pending in the rows. An accepted deletion is noted as the accepted text ''. */
export function acceptSegments(project: Project, rows: readonly ReviewRow[]): readonly Step[] {
  return rows
    .filter(({ state }) => state === 'pending')
    .flatMap(({ old, now }) => [...now, ...old.filter((id) => !now.includes(id))])
    .flatMap((id) => markAccepted(project, id, textNow(project, id) ?? ''));
}

/** Steps that take back what was accepted in the rows: the text stays, and everything changed since it was loaded is pending again. */
export function withdrawAcceptance(project: Project, rows: readonly ReviewRow[]): readonly Step[] {
  const segments = new Set(rows.flatMap(({ old, now }) => [...now, ...old]));
  return [...segments].flatMap((segment): readonly Step[] => {
    const before = project.marks.get(segment);
    if (!before || before.accepted === null) return [];
    return [{ kind: 'mark', segment, before, after: { ...before, accepted: null } }];
  });
}

function markAccepted(project: Project, segment: SegmentId, accepted: string): readonly Step[] {
  const before = project.marks.get(segment) ?? NO_MARK;
  if (before.accepted === accepted) return [];
  return [{ kind: 'mark', segment, before, after: { ...before, accepted } }];
}
