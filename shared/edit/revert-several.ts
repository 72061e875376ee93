import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { applySteps } from './apply.ts';
import type { EditSession } from './edit-session.ts';
import { invertSteps } from './invert.ts';
import { mapStep, touchedSegments } from './map-step.ts';
import type { RevertConflict } from './revert.ts';
import { revertOf } from './revert.ts';
import type { Step } from './step.ts';

/** `index`: the transaction that cannot be taken back. */
export interface SeveralConflict extends RevertConflict {
  readonly index: number;
}

/**
 * Steps that take several transactions back and leave all others as they are. Newest first, and what came after each is
 * carried along as if it had never been: a change and another one that builds on it go together. Where that cannot be, each is
 * taken back by itself. O(later steps) for each.
 */
export function revertSeveral(
  session: EditSession,
  indexes: readonly number[],
): Result<readonly Step[], SeveralConflict> {
  const carried = carriedBack(session, indexes);
  if (carried.ok) return carried;
  const apart = oneByOne(session, indexes);
  return apart ? success(apart) : carried;
}

/** Newest first, each as if it were the only one, after those before; null where one cannot go so. */
function oneByOne(session: EditSession, indexes: readonly number[]): readonly Step[] | null {
  let now = session;
  const collected: Step[] = [];
  for (const index of [...new Set(indexes)].toSorted((left, right) => right - left)) {
    const back = revertOf(now, index);
    const after = back.ok ? applySteps(now.project, back.value) : back;
    if (!back.ok || !after.ok) return null;
    collected.push(...back.value);
    now = {
      ...now,
      project: after.value,
      done: [...now.done, { ...now.done[index], steps: back.value }],
    };
  }
  return collected;
}

function carriedBack(
  session: EditSession,
  indexes: readonly number[],
): Result<readonly Step[], SeveralConflict> {
  const { done } = session;
  const wanted = new Set(indexes);
  const collected: Step[] = [];
  /** What leads from here to the end without what was taken back so far; oldest last. */
  const later: { by: number; steps: readonly Step[] }[] = [];
  for (let index = done.length - 1; index >= Math.min(...wanted); index--) {
    const { steps } = done[index];
    if (!wanted.has(index)) {
      later.push({ by: index, steps });
      continue;
    }
    let back: readonly Step[] = invertSteps(steps);
    let apart = farFrom(back);
    for (let at = later.length - 1; at >= 0; at--) {
      if (later[at].steps.every(apart)) continue;
      const passed = passEachOther(back, later[at].steps);
      if (!passed) return failed({ why: 'changed-since', index, by: later[at].by });
      back = passed.steps;
      apart = farFrom(back);
      later[at] = { ...later[at], steps: passed.others };
    }
    collected.push(...back);
  }
  const newest = Math.max(...wanted);
  // What the mapping could not see, the project does.
  return applySteps(session.project, collected).ok
    ? success(collected)
    : failed({ why: 'changed-since', index: newest, by: newest });
}

/** Both lists were made for one project: each as it must read after the other. Null where they meet. */
function passEachOther(
  steps: readonly Step[],
  others: readonly Step[],
): { readonly steps: readonly Step[]; readonly others: readonly Step[] } | null {
  let mapped = steps;
  const carried: Step[] = [];
  for (const other of others) {
    let passing = other;
    const next: Step[] = [];
    for (const step of mapped) {
      const after = mapStep(step, passing);
      // Of two insertions at one place the one that is put back comes after.
      const beyond = isTie(step, passing) ? passing : mapStep(passing, step);
      if (!after || !beyond) return null;
      next.push(after);
      passing = beyond;
    }
    mapped = next;
    carried.push(passing);
  }
  return { steps: mapped, others: carried };
}

/** Whether a step surely leaves these alone and is left alone by them; most do, and that is quickly seen. */
function farFrom(steps: readonly Step[]): (step: Step) => boolean {
  const kinds = new Set(steps.map(({ kind }) => kind));
  if (kinds.has('structure')) return () => false;
  const touched = new Set(steps.flatMap(touchedSegments));
  return (step) => {
    if (step.kind === 'text' || step.kind === 'mark') return !touched.has(step.segment);
    return step.kind !== 'structure' && !kinds.has(step.kind);
  };
}

function isTie(step: Step, other: Step): boolean {
  return (
    step.kind === 'text' &&
    other.kind === 'text' &&
    step.segment === other.segment &&
    step.at === other.at &&
    step.remove === '' &&
    other.remove === ''
  );
}
