import { describe, expect, it } from 'vitest';
import { crossesOthers } from '../../../shared/rows/crossing.ts';
import { bitextOfBeads, bitextOfSizes } from './arbitrary-rows.ts';

const SURE = { confidence: 1, pinned: false };

describe('a link crosses others', () => {
  it('where its partner stands on the other side of another one’s', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [10], ...SURE },
      { source: [1], target: [12], ...SURE },
      { source: [2], target: [11], ...SURE },
      { source: [3], target: [13], ...SURE },
    ]);
    expect([-1, 0, 1, 2, 3, 4].map((bead) => crossesOthers(bitext, bead))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('not where what it embraces has no partner, nor where that has none', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [10, 12], ...SURE },
      { source: [], target: [11], ...SURE },
    ]);
    expect([crossesOthers(bitext, 0), crossesOthers(bitext, 1)]).toEqual([false, false]);
  });

  it('where another stands in its hole', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [10, 12], ...SURE },
      { source: [1], target: [11], ...SURE },
    ]);
    expect([crossesOthers(bitext, 0), crossesOthers(bitext, 1)]).toEqual([true, true]);
  });

  it('never where all stand in text order', () => {
    const bitext = bitextOfSizes([
      [1, 1],
      [2, 1],
      [0, 1],
    ]);
    expect(bitext.beads.some((_, bead) => crossesOthers(bitext, bead))).toBe(false);
  });
});
