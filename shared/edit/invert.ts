import { unreachable } from '../bitext/bug.ts';
import type { BeadSplice, SegmentSplice, Step } from './step.ts';

/** The step that takes this one back (law 4). Needs no document: a step carries both sides of its change. */
export function invertStep(step: Step): Step {
  switch (step.kind) {
    case 'text':
      return { ...step, remove: step.insert, insert: step.remove };
    case 'structure':
      return {
        kind: 'structure',
        ...(step.source && { source: invertSegments(step.source) }),
        ...(step.target && { target: invertSegments(step.target) }),
        ...(step.beads && { beads: invertBeads(step.beads) }),
      };
    case 'mark':
      return { ...step, before: step.after, after: step.before };
    case 'decide':
      return { ...step, before: step.after, after: step.before };
    case 'setting':
      return { ...step, before: step.after, after: step.before };
    case 'dismiss':
      return { ...step, dismissed: !step.dismissed };
    default:
      return unreachable(step);
  }
}

/** The steps that take these back, last first. */
export function invertSteps(steps: readonly Step[]): readonly Step[] {
  return steps.toReversed().map(invertStep);
}

function invertSegments(splice: SegmentSplice): SegmentSplice {
  return { after: splice.after, remove: splice.insert, insert: splice.remove };
}

function invertBeads(splice: BeadSplice): BeadSplice {
  return { at: splice.at, remove: splice.insert, insert: splice.remove };
}
