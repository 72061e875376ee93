import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoChange, spacerChanges } from '../../../shared/rows/spacer-changes.ts';
import type { Spacer } from '../../../shared/rows/spacers.ts';

const arbitrarySpacers: fc.Arbitrary<Spacer[]> = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: -5, max: 20 }),
    afterLine: fc.integer({ min: 0, max: 9 }),
    height: fc.integer({ min: 1, max: 90 }),
    ordinal: fc.integer({ min: 0, max: 2 }),
    absent: fc.boolean(),
    elsewhere: fc.option(fc.array(fc.nat(3), { maxLength: 2 })),
    breath: fc.constantFrom(0, 6),
  }),
  { selector: (spacer) => spacer.key, maxLength: 20 },
);

function byKey(spacers: readonly Spacer[]): Map<number, Spacer> {
  return new Map(spacers.map((spacer) => [spacer.key, spacer]));
}

describe('changes of spacers', () => {
  it('done one after another, lead from what stands to what is wanted', () => {
    fc.assert(
      fc.property(arbitrarySpacers, arbitrarySpacers, (before, after) => {
        const standing = byKey(before);
        const changes = spacerChanges(standing, after);
        for (const key of changes.remove) expect(standing.delete(key)).toBe(true);
        for (const spacer of changes.move) {
          expect(standing.has(spacer.key)).toBe(true);
          standing.set(spacer.key, spacer);
        }
        for (const spacer of changes.add) {
          expect(standing.has(spacer.key)).toBe(false);
          standing.set(spacer.key, spacer);
        }
        expect(standing).toEqual(byKey(after));
      }),
    );
  });

  it('are none where all stand already', () => {
    fc.assert(
      fc.property(arbitrarySpacers, (spacers) => {
        expect(isNoChange(spacerChanges(byKey(spacers), spacers))).toBe(true);
      }),
    );
  });

  it('name one spacer where one line became higher', () => {
    const spacers = [1, 2, 3].map((key) => ({
      key,
      afterLine: key,
      height: 20,
      ordinal: 0,
      absent: false,
      elsewhere: null,
      breath: 0,
    }));
    const higher = spacers.map((spacer) => (spacer.key === 2 ? { ...spacer, height: 40 } : spacer));
    expect(spacerChanges(byKey(spacers), higher)).toEqual({ remove: [], add: [], move: [higher[1]] });
  });
});
