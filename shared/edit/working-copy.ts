import type { Segment, Side } from '../bitext/segment.ts';
import { positionOf, withWords } from '../bitext/segmented-text.ts';
import type { StepConflict } from './apply.ts';
import { applyStep, segmentAfterText } from './apply.ts';
import { invertStep } from './invert.ts';
import type { Project } from './project.ts';
import type { Step, TextStep } from './step.ts';

/**
 * A project that takes many steps one after another. A step of text costs O(1) here, where `applyStep` copies the list of
 * segments; others cost what they cost there. What `project()` gave out never changes any more.
 */
export class WorkingCopy {
  #project: Project;
  /** Segments of a side that were copied and not given out yet. */
  #own: Partial<Record<Side, Segment[]>> = {};

  constructor(project: Project) {
    this.#project = project;
  }

  /** Does all of the steps, or none: then why. */
  apply(steps: readonly Step[]): StepConflict | null {
    for (const [at, step] of steps.entries()) {
      const why = this.#take(step);
      if (why === null) continue;
      for (const done of steps.slice(0, at).toReversed()) this.#take(invertStep(done));
      return { step, why };
    }
    return null;
  }

  project(): Project {
    for (const side of ['source', 'target'] as const) {
      const segments = this.#own[side];
      if (!segments) continue;
      const { bitext } = this.#project;
      this.#project = { ...this.#project, bitext: { ...bitext, [side]: withWords(bitext[side], segments) } };
    }
    this.#own = {};
    return this.#project;
  }

  #take(step: Step): string | null {
    if (step.kind === 'text') return this.#write(step);
    const after = applyStep(this.project(), step);
    if (!after.ok) return after.failure.why;
    this.#project = after.value;
    return null;
  }

  #write(step: TextStep): string | null {
    const text = this.#project.bitext[step.side];
    const index = positionOf(text, step.segment);
    if (index < 0) return `there is no ${step.side} segment ${step.segment}`;
    const segments = (this.#own[step.side] ??= [...text.segments]);
    const changed = segmentAfterText(segments[index], step);
    if (typeof changed === 'string') return changed;
    segments[index] = changed;
    return null;
  }
}
