import type { SegmentId } from '../bitext/segment.ts';
import type { Project } from '../edit/project.ts';
import type { Step } from '../edit/step.ts';
import { structureStep } from '../edit/structure.ts';
import type { Hunk } from './hunk.ts';
import { putBack } from './put-back.ts';
import type { ReviewRow } from './review-row.ts';
import { hunksIn } from './review-row.ts';
import { baselineText, loadedText } from './settled.ts';

/**
 * Steps that put the words of one hunk back as they were before. Where segments came, went or changed places the row is one
 * change and is taken back whole, as it is where the row was accepted.
 */
export function revertHunk(base: Project, project: Project, row: ReviewRow, hunk: Hunk): readonly Step[] {
  const isPart = row.kind === 'edited' && row.state === 'pending';
  return isPart ? [wordsBack(row, hunk)] : revertSegments(base, project, [row]);
}

/**
 * Steps that take the rows back: pending ones to their baseline, accepted ones to the text as it was loaded, and then they are not
 * accepted any more. What was deleted comes back at its place with its links, what was inserted goes. All structure is one step;
 * words are a step each. O(segments).
 */
export function revertSegments(base: Project, project: Project, rows: readonly ReviewRow[]): readonly Step[] {
  const changed = rows.filter(({ state }) => state !== 'unchanged');
  const isWords = ({ kind }: ReviewRow) => kind === 'edited';
  const moved = changed.filter((row) => !isWords(row));
  const texts = new Map<SegmentId, string>();
  for (const { state, old } of moved)
    for (const id of old)
      texts.set(id, (state === 'accepted' ? loadedText(base, id) : baselineText(base, project, id)) ?? '');
  const gone = new Set(moved.flatMap(({ old, now }) => now.filter((id) => !old.includes(id))));
  const shifted = new Set(moved.filter(({ kind }) => kind === 'moved').map(({ id }) => id));
  const structure =
    moved.length > 0
      ? structureStep(project.bitext, putBack(base.bitext, project.bitext, { texts, gone, shifted }))
      : null;
  return [
    ...(structure ? [structure] : []),
    // From the last to the first, so that every offset still counts in the text as it stands.
    ...changed.filter(isWords).flatMap((row) =>
      hunksIn(row)
        .toReversed()
        .map((hunk) => wordsBack(row, hunk)),
    ),
    ...changed.filter(({ state }) => state === 'accepted').flatMap((row) => notAccepted(project, row)),
  ];
}

function wordsBack({ id, before, after }: ReviewRow, hunk: Hunk): Step {
  return {
    kind: 'text',
    side: 'target',
    segment: id,
    at: hunk.afterStart,
    remove: after.slice(hunk.afterStart, hunk.afterEnd),
    insert: before.slice(hunk.beforeStart, hunk.beforeEnd),
  };
}

/** What was accepted and confirmed was another text. */
function notAccepted(project: Project, { old, now }: ReviewRow): readonly Step[] {
  return [...new Set([...old, ...now])].flatMap((segment): readonly Step[] => {
    const before = project.marks.get(segment);
    if (!before || before.accepted === null) return [];
    return [{ kind: 'mark', segment, before, after: { ...before, accepted: null, progress: 'open' } }];
  });
}
