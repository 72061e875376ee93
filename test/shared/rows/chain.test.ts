import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../../shared/rows/chain.ts';
import { heaviestChain } from '../../../shared/rows/chain.ts';

const links: fc.Arbitrary<readonly Link[]> = fc
  .uniqueArray(fc.nat(60), { maxLength: 14 })
  .chain((targets) =>
    fc
      .array(fc.integer({ min: 2, max: 5 }), { minLength: targets.length, maxLength: targets.length })
      .map((weights) =>
        targets.map((target, at) => ({ target, weight: weights[at], shift: Math.abs(target - at) })),
      ),
  );

/** By looking at every chain that ends before each link. */
function heaviest(all: readonly Link[]): number {
  const ending: number[] = [];
  all.forEach(({ target, weight }, at) => {
    const before = ending.filter((_, other) => all[other].target < target);
    ending[at] = weight + Math.max(0, ...before);
  });
  return Math.max(0, ...ending);
}

describe('the heaviest chain', () => {
  it('ascends on both sides', () => {
    fc.assert(
      fc.property(links, (all) => {
        const chain = heaviestChain(all);
        const targets = chain.map((at) => all[at].target);
        expect(chain).toEqual(chain.toSorted((left, right) => left - right));
        expect(targets).toEqual(targets.toSorted((left, right) => left - right));
        expect(new Set(chain).size).toBe(chain.length);
      }),
    );
  });

  it('is as heavy as any', () => {
    fc.assert(
      fc.property(links, (all) => {
        const weight = heaviestChain(all).reduce((sum, at) => sum + all[at].weight, 0);
        expect(weight).toBe(heaviest(all));
      }),
    );
  });

  it.each([
    ['the earlier one of two that are equally heavy', [1, 0], [0]],
    ['the earlier ones of two blocks', [2, 3, 0, 1], [0, 1]],
    ['nothing of nothing', [], []],
  ])('is %s', (_name, targets, chain) => {
    expect(heaviestChain(targets.map((target) => ({ target, weight: 2, shift: 0 })))).toEqual(chain);
  });

  it('is the least shifted of those that are equally heavy', () => {
    const far = { target: 2, weight: 2, shift: 2 };
    const near = { target: 1, weight: 2, shift: 0 };
    expect(heaviestChain([far, near])).toEqual([1]);
    expect(heaviestChain([{ ...far, weight: 3 }, near])).toEqual([0]);
  });

  it('of a long block that was moved is found at once', () => {
    const size = 100_000;
    const moved = Array.from({ length: size }, (_, at) => ({
      target: (at + 30_000) % size,
      weight: 2,
      shift: 30_000,
    }));
    expect(heaviestChain(moved)).toHaveLength(70_000);
  });
});
