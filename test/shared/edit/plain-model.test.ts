import { expect, it } from 'vitest';
import { madeProject } from '../../force/made-project.ts';
import { walkTogether } from '../../force/walk-together.ts';

it.each([1, 2])('does the same as a plain model in 500 random steps of every kind, seed %i', (seed) => {
  const walked = walkTogether(madeProject(30, seed), 500, seed);
  expect(walked.difference).toBeNull();
  expect(walked.steps).toBe(500);
});
