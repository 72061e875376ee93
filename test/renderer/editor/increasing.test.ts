import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { increasing } from '../../../renderer/editor/increasing.ts';

/** Length of the longest increasing run, by trying all: for short lists. */
function longest(numbers: readonly number[]): number {
  const best = numbers.map(() => 1);
  numbers.forEach((number, index) => {
    for (let before = 0; before < index; before++) {
      if (numbers[before] < number) best[index] = Math.max(best[index], best[before] + 1);
    }
  });
  return Math.max(0, ...best);
}

describe('a longest increasing run', () => {
  it('increases, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (numbers) => {
        const run = increasing(numbers);
        run.slice(1).forEach((index, at) => {
          expect(index).toBeGreaterThan(run[at]);
          expect(numbers[index]).toBeGreaterThan(numbers[run[at]]);
        });
        expect(run).toHaveLength(longest(numbers));
      }),
    );
  });
});
