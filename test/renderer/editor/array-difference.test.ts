import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayDifference } from '../../../renderer/editor/array-difference.ts';

describe('the difference of two lists', () => {
  it('leads from one to the other', () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { removed, added } = arrayDifference(before, after);
        const set = new Set(before);
        for (const item of removed) expect(set.delete(item)).toBe(true);
        for (const item of added) {
          expect(set.has(item)).toBe(false);
          set.add(item);
        }
        expect(set).toEqual(new Set(after));
      }),
    );
  });

  it('is by identity: a finding that was computed anew is another one', () => {
    const one = { key: 'a' };
    const again = { key: 'a' };
    expect(arrayDifference([one], [again])).toEqual({ removed: [one], added: [again] });
  });

  it('is empty for the same list, which is not even looked at', () => {
    const list = new Proxy([1, 2, 3], {
      get() {
        throw new Error('looked at');
      },
    });
    expect(arrayDifference(list, list)).toEqual({ removed: [], added: [] });
  });
});
