import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Step } from '../../shared/edit/step.ts';
import { acceptHunk, acceptSegments, withdrawAcceptance } from '../../shared/review/accept.ts';
import { revertHunk, revertSegments } from '../../shared/review/revert.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { changesIn, hunksIn } from '../../shared/review/review-row.ts';
import { reviewRows } from '../../shared/review/review-rows.ts';
import type { CurrentChange, ReviewOptions } from '../panels/list-review.ts';
import type { Decision, RowDecision } from '../panels/review-context.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';
import { showView } from './main-view.ts';
import type { Caret, Work } from './state.ts';

/** The rows of the open project. The same list for the same texts and marks; rows stay the same objects where nothing changed. */
export const rowsOf = rememberRows();

function rememberRows(): (work: Work) => readonly ReviewRow[] {
  let base: Project | null = null;
  let project: Project | null = null;
  let rows: readonly ReviewRow[] = [];
  return (work) => {
    const now = work.edits.project;
    const isSame =
      base === work.base && project?.bitext.target === now.bitext.target && project.marks === now.marks;
    if (!isSame) {
      rows = reviewRows(work.base, now, base === work.base ? rows : []);
      base = work.base;
      project = now;
    }
    return rows;
  };
}

const isPending = ({ state }: ReviewRow) => state === 'pending';

/** Shows the review, at the change that the caret is at or before; or the texts again. */
export function toggleReview(desk: Desk): void {
  if (desk.store.state.view === 'review') return showView(desk, 'texts');
  const work = workOf(desk);
  const { current } = desk.store.state.review;
  const stands = current !== null && rowsOf(work).some((row) => row.id === current.row && isPending(row));
  if (!stands || changeAtCaret(work)) {
    const first = changeAtCaret(work) ?? rowFromCaret(work, 1);
    goTo(desk, first && { row: first.id, hunk: 0 });
  }
  showView(desk, 'review');
}

export function setReviewOptions(desk: Desk, options: ReviewOptions): void {
  desk.store.dispatch({ kind: 'review', change: { options } });
}

/** Makes a change the current one, and its row what is selected. */
export function goTo(desk: Desk, current: CurrentChange | null): void {
  const selected = new Set(current ? [current.row] : []);
  desk.store.dispatch({ kind: 'review', change: { current, selected } });
}

/** Makes the first change of a segment the current one; false where it has none. */
export function goToSegment(desk: Desk, segment: SegmentId): boolean {
  const isIn = ({ now, old }: ReviewRow) => now.includes(segment) || old.includes(segment);
  const row = rowsOf(workOf(desk)).find((one) => isPending(one) && isIn(one));
  if (row) goTo(desk, { row: row.id, hunk: 0 });
  return row !== undefined;
}

/** Rows were selected in the list. Of one alone the first change is current, unless another of it is already. */
export function selectRows(desk: Desk, selected: ReadonlySet<SegmentId>): void {
  const { current } = desk.store.state.review;
  const [row] = selected;
  const stays = row === undefined || (current !== null && selected.has(current.row));
  desk.store.dispatch({
    kind: 'review',
    change: { selected, ...(stays ? {} : { current: { row, hunk: 0 } }) },
  });
}

/** The next change that is pending, or the one before, round at the ends; in the texts the next changed segment. */
export function stepThroughChanges(desk: Desk, direction: 1 | -1): void {
  const work = workOf(desk);
  if (desk.store.state.view === 'texts') return stepInTexts(desk, work, direction);
  const rows = rowsOf(work);
  const { current } = desk.store.state.review;
  const at = current ? rows.findIndex(({ id }) => id === current.row) : -1;
  if (current && at >= 0 && isPending(rows[at])) {
    const hunk = current.hunk + direction;
    if (hunk >= 0 && hunk < changesIn(rows[at])) return goTo(desk, { row: current.row, hunk });
  }
  const next = pendingFrom(rows, at, direction);
  if (!next) return notify(desk, 'information', desk.messages.review.noneLeft);
  const { app } = desk.messages;
  const place = rows.indexOf(next);
  if (place === at && changesIn(next) === 1) return notify(desk, 'information', app.onlyHere);
  if (at >= 0 && direction * (place - at) <= 0) notify(desk, 'information', app.wentRound[direction]);
  goTo(desk, { row: next.id, hunk: direction === 1 ? 0 : changesIn(next) - 1 });
}

/** The first pending row behind the index, or before it, and round. -1 is before the first. */
function pendingFrom(rows: readonly ReviewRow[], at: number, direction: 1 | -1): ReviewRow | null {
  const start = at < 0 && direction === -1 ? 0 : at;
  for (let steps = 1; steps <= rows.length; steps++) {
    const row = rows[(start + direction * steps + 2 * rows.length) % rows.length];
    if (isPending(row)) return row;
  }
  return null;
}

function stepInTexts(desk: Desk, work: Work, direction: 1 | -1): void {
  const row = rowFromCaret(work, direction);
  if (!row) return notify(desk, 'information', desk.messages.review.noneLeft);
  const { target } = work.edits.project.bitext;
  const { target: caret } = work.carets;
  const way = caret ? positionOf(target, row.now[0]) - positionOf(target, caret.segment) : direction;
  if (direction * way <= 0) notify(desk, 'information', desk.messages.app.wentRound[direction]);
  showInTexts(desk, row);
}

/** The next pending row with a segment that stands, behind the caret's or before it, and round. */
function rowFromCaret(work: Work, direction: 1 | -1): ReviewRow | null {
  const rows = rowsOf(work).filter((row) => isPending(row) && row.now.length > 0);
  if (rows.length === 0) return null;
  const text = work.edits.project.bitext.target;
  const caret = work.carets.target;
  const at = caret ? positionOf(text, caret.segment) : -1;
  const placeOf = ({ now }: ReviewRow) => positionOf(text, now[0]);
  const isBeyond = (row: ReviewRow) =>
    direction === 1 ? placeOf(row) > at : placeOf(row) < at && !row.now.includes(caret?.segment ?? -1);
  return direction === 1
    ? (rows.find(isBeyond) ?? rows[0])
    : (rows.findLast(isBeyond) ?? rows[rows.length - 1]);
}

/** Goes from the review to a row's place in the texts; for what was deleted, to what stands before it. */
export function openInTexts(desk: Desk, id: SegmentId): void {
  const rows = rowsOf(workOf(desk));
  const at = rows.findIndex((row) => row.id === id);
  const row =
    rows.slice(0, at + 1).findLast(({ now }) => now.length > 0) ?? rows.find(({ now }) => now.length > 0);
  if (row) showInTexts(desk, row);
}

function showInTexts(desk: Desk, row: ReviewRow): void {
  const hunk = row.kind === 'edited' && isPending(row) ? hunksIn(row)[0] : undefined;
  desk.editor?.reveal(
    { side: 'target', segment: row.now[0], start: hunk?.afterStart ?? 0, end: hunk?.afterEnd ?? 0 },
    { focus: true },
  );
}

/** Accepts or reverts the current change, or whatever is selected. In the texts it is the change at the caret. */
export function decide(desk: Desk, decision: Decision, of: 'change' | 'selection'): void {
  const work = workOf(desk);
  const { view, review } = desk.store.state;
  if (view === 'texts') return decideAtCaret(desk, decision, of);
  const rows = rowsOf(work);
  const chosen =
    of === 'selection'
      ? rows.filter(({ id }) => review.selected.has(id))
      : rows.filter(({ id }) => id === review.current?.row);
  if (of === 'change' && review.current) decideHunk(desk, decision, chosen[0], review.current.hunk);
  else decideRows(desk, decision, chosen);
}

/** One row, whatever is selected. */
export function decideRow(desk: Desk, decision: RowDecision, row: ReviewRow): void {
  decideRows(desk, decision, [row]);
}

function decideAtCaret(desk: Desk, decision: Decision, of: 'change' | 'selection'): void {
  const work = workOf(desk);
  const row = changeAtCaret(work);
  const caret = work.carets.target;
  const hunk = row && caret ? hunkAt(row, caret) : -1;
  if (!row || (of === 'change' && hunk < 0)) notify(desk, 'information', desk.messages.review.noneHere);
  else if (of === 'change') decideHunk(desk, decision, row, hunk);
  else decideRows(desk, decision, [row]);
}

/** The pending row of the caret's segment. */
function changeAtCaret(work: Work): ReviewRow | null {
  const caret = work.carets.target;
  return (caret && rowsOf(work).find((row) => isPending(row) && row.now.includes(caret.segment))) ?? null;
}

/** Index of the hunk that the caret touches; a row that is one change is touched anywhere. */
function hunkAt(row: ReviewRow, caret: Caret): number {
  if (row.kind !== 'edited') return 0;
  return hunksIn(row).findIndex((hunk) => hunk.afterStart <= caret.end && caret.start <= hunk.afterEnd);
}

function decideHunk(desk: Desk, decision: Decision, row: ReviewRow | undefined, index: number): void {
  const work = workOf(desk);
  if (!row || row.state !== 'pending' || row.kind !== 'edited')
    return decideRows(desk, decision, row ? [row] : []);
  const hunk = hunksIn(row)[index] ?? hunksIn(row)[0];
  const { project } = work.edits;
  const steps =
    decision === 'accept' ? acceptHunk(project, row, hunk) : revertHunk(work.base, project, row, hunk);
  const before = rowsOf(work);
  if (change(desk, { label: `${decision}-change`, origin: ORIGIN[decision], steps }))
    goOn(desk, before, row, index);
}

function decideRows(desk: Desk, decision: RowDecision, rows: readonly ReviewRow[]): void {
  const work = workOf(desk);
  const { project } = work.edits;
  const steps = stepsFor(decision, work.base, project, rows);
  if (steps.length === 0) return notify(desk, 'information', desk.messages.review.noneLeft);
  const before = rowsOf(work);
  const last = rows[rows.length - 1];
  if (change(desk, { label: `${decision}-segments`, origin: ORIGIN[decision], steps }))
    goOn(desk, before, last, 0);
}

function stepsFor(
  decision: RowDecision,
  base: Project,
  project: Project,
  rows: readonly ReviewRow[],
): readonly Step[] {
  switch (decision) {
    case 'accept':
      return acceptSegments(project, rows);
    case 'revert':
      return revertSegments(base, project, rows);
    case 'withdraw':
      return withdrawAcceptance(project, rows);
  }
}

const ORIGIN = { accept: 'mark', revert: 'restore', withdraw: 'mark' } as const;

/** After a decision: the change that took its place in the same segment, else the next one that was pending behind it. */
function goOn(desk: Desk, before: readonly ReviewRow[], decided: ReviewRow, hunk: number): void {
  const pending = new Map(
    rowsOf(workOf(desk))
      .filter(isPending)
      .map((row) => [row.id, row]),
  );
  const same = pending.get(decided.id);
  if (same && hunk < changesIn(same)) return goTo(desk, { row: same.id, hunk });
  const at = before.findIndex(({ id }) => id === decided.id);
  const next =
    [...before.slice(at + 1), ...before.slice(0, at + 1)].find(({ id }) => pending.has(id)) ??
    pending.values().next().value;
  goTo(desk, next ? { row: next.id, hunk: 0 } : null);
}
