import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../renderer/editor/ribbon-bands.ts';

const run = (top: number) => ({ top, end: top + 20 });
const runs = fc
  .array(fc.nat({ max: 50 }), { maxLength: 5 })
  .map((places) => places.map((place) => run(place * 20)));

describe('the ways of a link', () => {
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
