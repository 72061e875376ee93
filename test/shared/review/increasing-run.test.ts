import fc from 'fast-check';
import { expect, it } from 'vitest';
import { increasingRun } from '../../../shared/review/increasing-run.ts';

it.each([
  [[], []],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, 1, 2],
    [0, 1, 2],
  ],
  [
    [0, 3, 1, 2],
    [0, 1, 2],
  ],
])('of %j what keeps its order is %j', (numbers, kept) => {
  expect([...increasingRun(numbers)].map((index) => numbers[index]).toSorted((a, b) => a - b)).toEqual(kept);
});

it('is increasing, and as long as any', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 }), (numbers) => {
      const run = [...increasingRun(numbers)].toSorted((a, b) => a - b).map((index) => numbers[index]);
      expect(run).toEqual(run.toSorted((a, b) => a - b));
      expect(run.length).toBe(longest(numbers));
    }),
  );
});

/** By trying every end: quadratic. */
function longest(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, number] of numbers.entries())
    lengths.push(1 + Math.max(0, ...lengths.filter((_, at) => at < index && numbers[at] < number)));
  return Math.max(0, ...lengths);
}
