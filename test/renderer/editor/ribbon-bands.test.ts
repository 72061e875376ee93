import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, curveAt } from '../../../renderer/editor/ribbon-bands.ts';

const run = (top: number) => ({ top, end: top + 20 });
const runs = fc
  .array(fc.nat({ max: 50 }), { maxLength: 5 })
  .map((places) => places.map((place) => run(place * 20)));

describe('bands of a link', () => {
  it('lead to every run of both sides, one fewer than there are runs', () => {
    fc.assert(
      fc.property(runs, runs, (source, target) => {
        const bands = bandsOf({ source, target });
        const isEmpty = source.length === 0 || target.length === 0;
        expect(bands).toHaveLength(isEmpty ? 0 : source.length + target.length - 1);
        if (isEmpty) return;
        expect(new Set(bands.map((band) => band.source))).toEqual(new Set(source));
        expect(new Set(bands.map((band) => band.target))).toEqual(new Set(target));
      }),
    );
  });
});

describe('the curve of a band', () => {
  it('begins and ends at its lines, goes through the middle, and never turns back', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), unit, unit, (source, target, one, other) => {
        expect(curveAt(source, target, 0)).toBeCloseTo(source, 1);
        expect(curveAt(source, target, 1)).toBeCloseTo(target, 1);
        expect(curveAt(source, target, 0.5)).toBeCloseTo((source + target) / 2, 1);
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        const down = Math.sign(target - source);
        const way = curveAt(source, target, far) - curveAt(source, target, near);
        expect(way * down).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});
