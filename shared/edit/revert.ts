import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { applySteps } from './apply.ts';
import type { EditSession } from './edit-session.ts';
import { invertSteps } from './invert.ts';
import { linksBack } from './links-back.ts';
import { mapSteps, touchedSegments } from './map-step.ts';
import type { Step } from './step.ts';

/** A change cannot be taken back by itself: a later one builds on it. */
export interface RevertConflict {
  readonly why: 'changed-since';
  /** Index of the later transaction in `done`; that of the change itself where it cannot be told. */
  readonly by: number;
}

/**
 * Steps that take one transaction back and leave everything done later as it is. O(later steps); those that touch other
 * segments are passed over at once. A change of links goes back wherever the links that it made still stand.
 */
export function revertOf(session: EditSession, index: number): Result<readonly Step[], RevertConflict> {
  const carried = carriedBack(session, index);
  if (carried.ok) return carried;
  const links = linksBack(session.project.bitext, invertSteps(session.done[index].steps));
  return links ? success(links) : carried;
}

/** The inverse steps, mapped over all that was done later. */
function carriedBack({ project, done }: EditSession, index: number): Result<readonly Step[], RevertConflict> {
  let steps = invertSteps(done[index].steps);
  const isStructural = steps.some((step) => step.kind === 'structure');
  let touched = touchedBy(steps);
  for (let by = index + 1; by < done.length; by++) {
    const later = done[by].steps;
    if (!isStructural && !meet(later, touched, steps)) continue;
    const mapped = mapSteps(steps, later);
    if (!mapped) return failed({ why: 'changed-since', by });
    steps = mapped;
    touched = touchedBy(steps);
  }
  // What the mapping could not see, the project does.
  return applySteps(project, steps).ok ? success(steps) : failed({ why: 'changed-since', by: index });
}

function touchedBy(steps: readonly Step[]): ReadonlySet<number> {
  return new Set(steps.flatMap(touchedSegments));
}

function meet(later: readonly Step[], touched: ReadonlySet<number>, steps: readonly Step[]): boolean {
  return later.some((step) => {
    // Decisions, dismissals and settings are few, and quickly compared.
    if (step.kind === 'decide' || step.kind === 'dismiss' || step.kind === 'setting')
      return steps.some(({ kind }) => kind === step.kind);
    return touchedSegments(step).some((id) => touched.has(id));
  });
}
