import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { StepConflict } from './apply.ts';
import { applySteps } from './apply.ts';
import { isLawful, LinkedCopy } from './linked-copy.ts';
import { ProvenCopy } from './proven-copy.ts';
import { invertSteps } from './invert.ts';
import { mergeSteps } from './merge.ts';
import type { Project } from './project.ts';
import type { Step, Transaction } from './step.ts';

/** A project and the way it came about: what was done, and what was undone and can be done again. */
export interface EditSession {
  readonly project: Project;
  /** Oldest first. */
  readonly done: readonly Transaction[];
  /** Next to redo last. */
  readonly undone: readonly Transaction[];
  /** Higher than every segment id that was ever used, also by what is undone. */
  readonly nextId: number;
}

/** Longest pause, in ms, that typing bridges to stay one undo step. */
const TYPING_PAUSE = 1500;

export function startSession(project: Project): EditSession {
  const ids = [project.bitext.source, project.bitext.target].flatMap((text) =>
    text.segments.map((one) => one.id),
  );
  return { project, done: [], undone: [], nextId: ids.reduce((most, id) => Math.max(most, id), -1) + 1 };
}

/** A session as it was left: what was done is done again, what was undone can be redone. O(steps) where most are of text. */
export function restoreSession(
  base: Project,
  done: readonly Transaction[],
  undone: readonly Transaction[],
): Result<EditSession, StepConflict> {
  const start = startSession(base);
  const present = applyAll(base, done);
  if (!present.ok) return present;
  const ahead = applyAll(present.value, undone.toReversed());
  if (!ahead.ok) return ahead;
  const used = [...done, ...undone].reduce((most, { steps }) => Math.max(most, highestId(steps)), -1);
  return success({ project: present.value, done, undone, nextId: Math.max(start.nextId, used + 1) });
}

function applyAll(project: Project, transactions: readonly Transaction[]): Result<Project, StepConflict> {
  const fast = applyOn(new LinkedCopy(project), transactions);
  // Only steps that no editor made leave law 3 broken; then the slow way finds the first of them.
  return fast.ok && !isLawful(fast.value) ? applyOn(new ProvenCopy(project), transactions) : fast;
}

function applyOn(
  copy: LinkedCopy | ProvenCopy,
  transactions: readonly Transaction[],
): Result<Project, StepConflict> {
  for (const { steps } of transactions) {
    const conflict = copy.apply(steps);
    if (conflict) return failed(conflict);
  }
  return success(copy.project());
}

/** Does the transaction, joins it to the typing before it where it goes on with it, and forgets what was undone. */
export function commit(session: EditSession, transaction: Transaction): Result<EditSession, StepConflict> {
  const project = applySteps(session.project, transaction.steps);
  if (!project.ok) return project;
  const last = session.done.at(-1);
  const joined = last && session.undone.length === 0 ? joinTyping(last, transaction) : null;
  return success({
    project: project.value,
    done: joined ? [...session.done.slice(0, -1), joined] : [...session.done, transaction],
    undone: [],
    nextId: Math.max(session.nextId, highestId(transaction.steps) + 1),
  });
}

/** One transaction back; the same session where nothing was done. */
export function undo(session: EditSession): Result<EditSession, StepConflict> {
  const last = session.done.at(-1);
  if (!last) return success(session);
  const project = applySteps(session.project, invertSteps(last.steps));
  if (!project.ok) return failed(project.failure);
  return success({
    ...session,
    project: project.value,
    done: session.done.slice(0, -1),
    undone: [...session.undone, last],
  });
}

/** One transaction forth again; the same session where nothing was undone. */
export function redo(session: EditSession): Result<EditSession, StepConflict> {
  const next = session.undone.at(-1);
  if (!next) return success(session);
  const project = applySteps(session.project, next.steps);
  if (!project.ok) return failed(project.failure);
  return success({
    ...session,
    project: project.value,
    done: [...session.done, next],
    undone: session.undone.slice(0, -1),
  });
}

/**
 * Typing in one place coalesces into words: a pause, another place or the start of a new word begins a new step. The journal holds
 * every letter and is joined again when it is read, so this rule is part of its format: another rule is another version.
 */
export function joinTyping(last: Transaction, next: Transaction): Transaction | null {
  if (last.origin !== 'typed' || next.origin !== 'typed' || next.time - last.time > TYPING_PAUSE) return null;
  if (last.author !== next.author || next.steps.length !== 1) return null;
  // The first letter in a confirmed segment reopens it: a mark goes with it.
  const [before, ...marks] = last.steps;
  const [step] = next.steps;
  if (!before || marks.some(({ kind }) => kind !== 'mark') || startsWord(before, step)) return null;
  const merged = mergeSteps(before, step);
  return merged && { ...last, time: next.time, steps: [merged, ...marks] };
}

function startsWord(before: Step, step: Step): boolean {
  return (
    before.kind === 'text' &&
    step.kind === 'text' &&
    // A space typed first belongs to the word after it.
    /\S\s$/u.test(before.insert) &&
    /^\S/u.test(step.insert)
  );
}

/** The highest id that the steps bring in; -1 where they bring none. */
export function highestId(steps: readonly Step[]): number {
  let highest = -1;
  for (const step of steps) {
    if (step.kind !== 'structure') continue;
    for (const splice of [step.source, step.target])
      for (const segment of splice?.insert ?? []) highest = Math.max(highest, segment.id);
  }
  return highest;
}
