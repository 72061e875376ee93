import { bug } from '../../shared/bitext/bug.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { reopenings } from '../../shared/edit/segment-status.ts';
import { commit, redo as redoOne, undo as undoOne } from '../../shared/edit/edit-session.ts';
import { invertSteps } from '../../shared/edit/invert.ts';
import type { JournalRecord } from '../../shared/edit/journal-record.ts';
import { writeRecord } from '../../shared/edit/journal-record.ts';
import type { Edit } from '../../shared/edit/edit.ts';
import { stepsForEdits } from '../../shared/edit/steps-for-edits.ts';
import { stepsForLines } from '../../shared/edit/steps-for-lines.ts';
import type { Step, TextStep, Transaction } from '../../shared/edit/step.ts';
import type { PaneChange } from '../editor/pane-change.ts';
import { transactionAt } from './change-entries.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';

/** What is done, before it is known by whom and when. */
export type Change = Pick<Transaction, 'label' | 'origin' | 'steps'>;

/** Does steps as one transaction: on the screen at once, in the engine's mirror, and in the journal. */
export function change(desk: Desk, what: Change): boolean {
  const steps = what.steps.filter((step) => !isIdle(step));
  if (steps.length === 0 || !mayChange(desk)) return false;
  const { edits } = workOf(desk);
  const time = desk.now();
  const transaction: Transaction = {
    label: what.label,
    origin: what.origin,
    author: desk.store.state.settings.author,
    time,
    offset: -new Date(time).getTimezoneOffset(),
    steps,
  };
  const next = commit(edits, transaction);
  if (!next.ok) {
    notify(desk, 'problem', desk.messages.app.changeRefused(next.failure.why));
    return false;
  }
  // What was confirmed was another text.
  const reopened = reopenings(edits.project, next.value.project, steps);
  const whole = { ...transaction, steps: [...steps, ...reopened] };
  const last = reopened.length === 0 ? next : commit(edits, whole);
  if (!last.ok) return bug(`marks did not fit: ${last.failure.why}`);
  take(desk, last.value, whole.steps, { kind: 'commit', transaction: whole });
  return true;
}

/** A step that undo would take back without anything to see. */
function isIdle(step: Step): boolean {
  return step.kind === 'text' && step.remove === step.insert;
}

/** Whether this window holds the project; where not, the person is told, and offered to have it. */
export function mayChange(desk: Desk): boolean {
  const { hold } = workOf(desk);
  if (hold === 'held') return true;
  const { keeping } = desk.messages;
  notify(desk, 'information', hold === 'taken' ? keeping.takenAway : keeping.onlyReading);
  return false;
}

/** What was typed in the translation's pane. */
export function changeFromPane(desk: Desk, typed: PaneChange): void {
  const { edits } = workOf(desk);
  const steps: readonly Step[] =
    typed.kind === 'text' ? [typed] : stepsForLines(edits.project, typed, edits.nextId);
  const label = typed.kind === 'text' ? 'type' : 'retype-lines';
  change(desk, { label, origin: 'typed', steps });
}

/** Accepted edits of the translation, as one transaction. */
export function changeByEdits(
  desk: Desk,
  what: { readonly label: string; readonly origin: Transaction['origin']; readonly also?: readonly Step[] },
  edits: readonly Edit[],
): boolean {
  const steps = stepsForEdits(workOf(desk).edits.project, 'target', edits);
  if (!steps.ok) {
    notify(desk, 'problem', desk.messages.app.editsRefused(steps.failure.why));
    return false;
  }
  return change(desk, {
    label: what.label,
    origin: what.origin,
    steps: [...steps.value, ...(what.also ?? [])],
  });
}

export function undo(desk: Desk): void {
  const { edits } = workOf(desk);
  const last = edits.done.at(-1);
  const back = undoOne(edits);
  if (last && back.ok && mayChange(desk)) {
    const steps = invertSteps(last.steps);
    take(desk, back.value, steps, { kind: 'undo' });
    followSteps(desk, steps);
  }
}

export function redo(desk: Desk): void {
  const { edits } = workOf(desk);
  const next = edits.undone.at(-1);
  const forth = redoOne(edits);
  if (next && forth.ok && mayChange(desk)) {
    take(desk, forth.value, next.steps, { kind: 'redo' });
    followSteps(desk, next.steps);
  }
}

/** Goes back, or forth, until `count` transactions are done, says how many that were, and offers the way back. */
export function travelTo(desk: Desk, count: number): void {
  if (!mayChange(desk)) return;
  const before = workOf(desk).edits;
  const from = before.done.length;
  travel(desk, count);
  const { edits } = workOf(desk);
  const to = edits.done.length;
  if (from === to) return;
  const { travelled } = desk.messages.app;
  const isBack = to < from;
  const made = isBack ? before : edits;
  const last = made.done[made.done.length - 1];
  notify(
    desk,
    'information',
    (isBack ? travelled.back : travelled.forth)(Math.abs(from - to)),
    {
      label: isBack ? travelled.redo : travelled.undo,
      // What was done since then stays: where the history went another way, there is nothing to go back to.
      run: () => {
        const now = desk.store.state.work?.edits;
        const isThere = now && transactionAt(now, Math.max(from, to) - 1) === last;
        if (!isThere || now.done.length > Math.max(from, to))
          notify(desk, 'information', travelled.changedSince);
        else if (mayChange(desk)) travel(desk, from);
      },
    },
    TRAVELLED_TIME,
  );
}

/** How long the way back is offered, in ms: much may have been undone by one press. */
const TRAVELLED_TIME = 15_000;

function travel(desk: Desk, count: number): void {
  for (let left = Math.abs(workOf(desk).edits.done.length - count); left > 0; left--) {
    if (workOf(desk).edits.done.length > count) undo(desk);
    else redo(desk);
  }
}

function take(desk: Desk, edits: EditSession, steps: readonly Step[], record: JournalRecord): void {
  desk.store.dispatch({ kind: 'edited', edits, steps });
  desk.engine?.follow(steps);
  desk.journal?.write(writeRecord(record));
}

/** Goes to the words that came back; for links, pins and marks the caret stays, and with it what the next command means. */
function followSteps(desk: Desk, steps: readonly Step[]): void {
  const { activeSide, carets, edits } = workOf(desk);
  const caret = carets[activeSide];
  const isThere = caret !== null && positionOf(edits.project.bitext[activeSide], caret.segment) >= 0;
  // The review has no caret: it goes through the changes themselves.
  if (isThere && desk.store.state.view === 'texts' && !steps.some(changesText)) return;
  revealSteps(desk, steps);
}

function changesText(step: Step): boolean {
  return step.kind === 'text' || (step.kind === 'structure' && Boolean(step.source ?? step.target));
}

/**
 * Shows where the steps changed something, so that nothing happens out of sight. The caret comes to stand behind it: what is
 * typed next must not replace it.
 */
export function revealSteps(desk: Desk, steps: readonly Step[]): void {
  const place = placeOf(steps);
  if (!place) return;
  const { side, segment, end } = place;
  const caret = end === undefined ? {} : { start: end, end };
  desk.editor?.reveal({ side, segment, ...caret }, { focus: false, isSteady: true });
}

/** The first place that steps touch and that stands after them. */
export function placeOf(
  steps: readonly Step[],
): { side: Side; segment: SegmentId; start?: number; end?: number } | null {
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'text') {
      const { side, segment } = step;
      const start = step.at + shiftBefore(step, steps.slice(index + 1));
      return { side, segment, start, end: start + step.insert.length };
    }
    if (step.kind === 'mark') return { side: 'target', segment: step.segment };
    if (step.kind !== 'structure') continue;
    for (const side of ['target', 'source'] as const) {
      const splice = step[side];
      const segment = splice?.insert[0]?.id ?? splice?.after;
      if (segment !== undefined && segment !== null) return { side, segment };
    }
    const bead = step.beads?.insert[0];
    if (bead?.target[0] !== undefined) return { side: 'target', segment: bead.target[0] };
    if (bead?.source[0] !== undefined) return { side: 'source', segment: bead.source[0] };
  }
  return null;
}

/** How far later steps before it move what a step of text wrote, in UTF-16 units. */
function shiftBefore({ segment, at }: TextStep, later: readonly Step[]): number {
  return later.reduce(
    (shift, step) =>
      step.kind === 'text' && step.segment === segment && step.at + step.remove.length <= at
        ? shift + step.insert.length - step.remove.length
        : shift,
    0,
  );
}
