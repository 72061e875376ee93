import type { StepConflict } from './apply.ts';
import { applySteps } from './apply.ts';
import type { Project } from './project.ts';
import type { Step } from './step.ts';

/** A project that takes steps one after another and proves law 3 after each: the slow way beside `LinkedCopy`, and the sure one. */
export class ProvenCopy {
  #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Does all of the steps, or none: then why. */
  apply(steps: readonly Step[]): StepConflict | null {
    const after = applySteps(this.#project, steps);
    if (!after.ok) return after.failure;
    this.#project = after.value;
    return null;
  }

  project(): Project {
    return this.#project;
  }
}
