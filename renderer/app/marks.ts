import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionOf, segmentOf } from '../../shared/bitext/segmented-text.ts';
import type { Edit } from '../../shared/edit/edit.ts';
import type { Mark } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { sameMark } from '../../shared/edit/same.ts';
import { statusOf } from '../../shared/edit/segment-status.ts';
import type { MarkStep } from '../../shared/edit/step.ts';
import { changedStretch } from '../panels/short-difference.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change, changeByEdits } from './editing.ts';
import type { Work } from './state.ts';

/** Changes what is noted on a segment of the translation. */
export function markSegment(desk: Desk, segment: SegmentId, label: string, next: (mark: Mark) => Mark): void {
  markSegments(desk, [segment], label, next);
}

/** Changes what is noted on segments of the translation, as one transaction; those that are so already are left alone. */
export function markSegments(
  desk: Desk,
  segments: readonly SegmentId[],
  label: string,
  next: (mark: Mark) => Mark,
): void {
  const { marks } = workOf(desk).edits.project;
  const steps = segments.flatMap((segment): MarkStep[] => {
    const before = marks.get(segment) ?? NO_MARK;
    const after = next(before);
    return sameMark(before, after) ? [] : [{ kind: 'mark', segment, before, after }];
  });
  change(desk, { label, origin: 'mark', steps });
}

/** Makes an earlier text of a segment its text again: only what differs is replaced, and nothing else is touched. */
export function restoreSegment(desk: Desk, segment: SegmentId, text: string): void {
  const { target } = workOf(desk).edits.project.bitext;
  if (positionOf(target, segment) < 0) return;
  const now = segmentOf(target, segment).text;
  if (now === text) return;
  const { start, end } = changedStretch(now, text);
  const edit: Edit = {
    kind: 'replace',
    segment,
    start,
    end: now.length - end,
    insert: text.slice(start, text.length - end),
  };
  changeByEdits(desk, { label: 'restore-segment', origin: 'restore' }, [edit]);
}

/** Confirms the caret's segment and goes on to the next that is not. */
export function confirmAndGoOn(desk: Desk): void {
  const segment = targetSegment(desk);
  if (segment === null) return;
  markSegment(desk, segment, 'confirm', (mark) => ({ ...mark, progress: 'confirmed' }));
  goTo(desk, UNCONFIRMED, 1, segment);
}

export function toggleConfirmed(desk: Desk, segment: SegmentId): void {
  const isConfirmed = workOf(desk).edits.project.marks.get(segment)?.progress === 'confirmed';
  markSegment(desk, segment, isConfirmed ? 'reopen' : 'confirm', (mark) => ({
    ...mark,
    progress: isConfirmed ? 'open' : 'confirmed',
  }));
}

export function toggleBookmark(desk: Desk): void {
  const segment = targetSegment(desk);
  if (segment === null) return;
  const bookmarked = workOf(desk).edits.project.marks.get(segment)?.bookmarked !== true;
  markSegment(desk, segment, bookmarked ? 'bookmark' : 'unbookmark', (mark) => ({ ...mark, bookmarked }));
}

/** The segment of the translation at the caret, also where the caret stands in its source. */
export function targetSegment(desk: Desk): SegmentId | null {
  const { carets } = workOf(desk);
  if (!carets.target) notify(desk, 'information', desk.messages.app.noCaret);
  return carets.target?.segment ?? null;
}

/** What is looked for, and what to say where there is none at all. */
interface Wanted {
  readonly is: (work: Work, id: SegmentId) => boolean;
  readonly none: 'allConfirmed' | 'nothingThere';
}

const UNCONFIRMED: Wanted = {
  is: ({ edits }, id) => edits.project.marks.get(id)?.progress !== 'confirmed',
  none: 'allConfirmed',
};

const BOOKMARKED: Wanted = {
  is: ({ edits }, id) => edits.project.marks.get(id)?.bookmarked === true,
  none: 'nothingThere',
};

const EDITED: Wanted = {
  is: ({ edits, base }, id) => statusOf(edits.project, base, 'target', id) === 'edited',
  none: 'nothingThere',
};

export function goToUnconfirmed(desk: Desk, direction: 1 | -1): void {
  goTo(desk, UNCONFIRMED, direction, caretOf(desk));
}

export function goToBookmark(desk: Desk): void {
  goTo(desk, BOOKMARKED, 1, caretOf(desk));
}

export function goToEdited(desk: Desk): void {
  goTo(desk, EDITED, 1, caretOf(desk));
}

function caretOf(desk: Desk): SegmentId | null {
  return workOf(desk).carets.target?.segment ?? null;
}

/** Goes to the next, or previous, wanted segment of the translation; round at its ends, and says so. */
function goTo(desk: Desk, wanted: Wanted, direction: 1 | -1, from: SegmentId | null): void {
  const work = workOf(desk);
  const { target } = work.edits.project.bitext;
  const amount = target.segments.length;
  const here = from === null ? -1 : positionOf(target, from);
  const start = here < 0 && direction === -1 ? amount : here;
  const { app } = desk.messages;
  for (let step = 1; step <= amount; step++) {
    const place = start + direction * step;
    const at = (place + amount) % amount;
    if (!wanted.is(work, target.segments[at].id)) continue;
    if (at === here) return notify(desk, 'information', app.onlyHere);
    if (place < 0 || place >= amount) notify(desk, 'information', app.wentRound[direction]);
    const { id: segment } = target.segments[at];
    return desk.editor?.reveal({ side: 'target', segment, start: 0, end: 0 }, { focus: true });
  }
  notify(desk, 'information', app[wanted.none]);
}
