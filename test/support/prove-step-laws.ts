import { expect } from 'vitest';
import { brokenBeadLaw } from '../../shared/bitext/bitext.ts';
import { applySteps } from '../../shared/edit/apply.ts';
import { invertSteps } from '../../shared/edit/invert.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Step } from '../../shared/edit/step.ts';
import { transactionSchema } from '../../shared/edit/step-schema.ts';

/**
 * Proves all laws of an edit and answers the project after it: it applies, keeps law 3, its inverse gives the project back, and
 * so does what comes back from JSON.
 */
export function proveStepLaws(before: Project, steps: readonly Step[]): Project {
  const after = applied(before, steps);
  expect(brokenBeadLaw(after.bitext)).toBeNull();
  expect(applied(after, invertSteps(steps))).toEqual(before);
  const written = JSON.stringify({
    label: 'edit',
    origin: 'typed',
    author: 'Ann',
    time: 0,
    offset: 60,
    steps,
  });
  const read = transactionSchema.parse(JSON.parse(written));
  expect(applied(before, read.steps)).toEqual(after);
  return after;
}

function applied(project: Project, steps: readonly Step[]): Project {
  const result = applySteps(project, steps);
  if (!result.ok) throw new Error(`the step does not apply: ${result.failure.why}`);
  return result.value;
}
