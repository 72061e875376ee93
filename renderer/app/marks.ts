import { isUnmatched } from '../../shared/bitext/bead.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Mark } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { sameMark } from '../../shared/edit/same.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';

/** Changes what is noted on a segment of the translation. */
export function markSegment(desk: Desk, segment: SegmentId, label: string, next: (mark: Mark) => Mark): void {
  const before = workOf(desk).edits.project.marks.get(segment) ?? NO_MARK;
  const after = next(before);
  if (sameMark(before, after)) return;
  change(desk, { label, origin: 'mark', steps: [{ kind: 'mark', segment, before, after }] });
}

/** Confirms the caret's segment and goes on to the next that is not. */
export function confirmAndGoOn(desk: Desk): void {
  const segment = targetSegment(desk);
  if (segment === null) return;
  markSegment(desk, segment, 'confirm', (mark) => ({ ...mark, progress: 'confirmed' }));
  goToUnconfirmed(desk, segment);
}

export function toggleConfirmed(desk: Desk, segment: SegmentId): void {
  markSegment(desk, segment, 'confirm', (mark) => ({
    ...mark,
    progress: mark.progress === 'confirmed' ? 'open' : 'confirmed',
  }));
}

export function toggleBookmark(desk: Desk): void {
  const segment = targetSegment(desk);
  if (segment !== null)
    markSegment(desk, segment, 'bookmark', (mark) => ({ ...mark, bookmarked: !mark.bookmarked }));
}

/** The segment of the translation at the caret, also where the caret stands in its source. */
export function targetSegment(desk: Desk): SegmentId | null {
  const { carets } = workOf(desk);
  if (!carets.target) notify(desk, 'information', desk.messages.app.noCaret);
  return carets.target?.segment ?? null;
}

export function goToUnconfirmed(desk: Desk, after: SegmentId | null): void {
  const { bitext, marks } = workOf(desk).edits.project;
  goToNext(
    desk,
    after,
    (id) => marks.get(id)?.progress !== 'confirmed',
    bitext.target.segments.map(({ id }) => id),
  );
}

export function goToBookmark(desk: Desk, after: SegmentId | null): void {
  const { bitext, marks } = workOf(desk).edits.project;
  goToNext(
    desk,
    after,
    (id) => marks.get(id)?.bookmarked === true,
    bitext.target.segments.map(({ id }) => id),
  );
}

/** Goes to the next segment, of either side, that has no partner. */
export function goToUnmatched(desk: Desk): void {
  const { edits, carets, activeSide } = workOf(desk);
  const { beads } = edits.project.bitext;
  const here = carets[activeSide]?.segment;
  const at = beads.findIndex(
    ({ source, target }) => here !== undefined && [...source, ...target].includes(here),
  );
  const next = [...beads.slice(at + 1), ...beads.slice(0, at + 1)].find(isUnmatched);
  if (!next) return notify(desk, 'information', desk.messages.app.nothingThere);
  const side = next.target.length > 0 ? 'target' : 'source';
  desk.editor?.reveal({ side, segment: next[side][0], start: 0, end: 0 }, { focus: true });
}

function goToNext(
  desk: Desk,
  after: SegmentId | null,
  wanted: (id: SegmentId) => boolean,
  ids: readonly SegmentId[],
): void {
  const from = after === null ? 0 : positionOf(workOf(desk).edits.project.bitext.target, after) + 1;
  const next = [...ids.slice(from), ...ids.slice(0, from)].find(wanted);
  if (next === undefined) notify(desk, 'information', desk.messages.app.nothingThere);
  else desk.editor?.reveal({ side: 'target', segment: next, start: 0, end: 0 }, { focus: true });
}
