import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../shared/rows/frame.ts';
import { levelOf, rowAtHeight, textHeight, wholeHeight } from '../../../shared/rows/level.ts';
import { arbitraryRows, bitextOfBeads, bitextOfSizes } from './arbitrary-rows.ts';

const SURE = { confidence: 1, pinned: false };

describe('level', () => {
  it('gives a row the height of its higher side and the breath after it', () => {
    const bitext = bitextOfSizes([
      [2, 1],
      [0, 1],
      [1, 1],
    ]);
    const level = levelOf(frameOf(bitext), { source: [20, 40, 20], target: [20, 20, 80] }, [6, 0, 20]);
    expect([...level.tops]).toEqual([0, 66, 86, 186]);
    expect(textHeight(level, 'source', 0)).toBe(60);
    expect(textHeight(level, 'target', 0)).toBe(20);
    expect(textHeight(level, 'source', 1)).toBe(0);
    expect(textHeight(level, 'target', 0, 3)).toBe(120);
    expect(wholeHeight(level)).toBe(186);
  });

  it('gives what cannot be level a height by itself, on both sides', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [11], ...SURE },
      { source: [1], target: [10], ...SURE },
      { source: [2], target: [12], ...SURE },
    ]);
    const level = levelOf(frameOf(bitext), { source: [20, 40, 20], target: [80, 20, 20] }, [6, 6, 6, 6]);
    expect([...level.tops]).toEqual([0, 86, 112, 158, 184]);
    expect(textHeight(level, 'source', 0)).toBe(0);
  });

  it('finds the row that covers a height', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.integer({ min: -50, max: 20_000 }), (rows, y) => {
        const frame = frameOf(rows.bitext);
        const level = levelOf(frame, rows, rows.breath);
        const covers = (at: number): boolean => level.tops[at] <= y && y < level.tops[at + 1];
        const nearest = y < 0 ? Math.min(0, frame.count - 1) : frame.count - 1;
        const covering = Array.from({ length: frame.count }, (_, row) => row).findIndex(covers);
        expect(rowAtHeight(level, y)).toBe(covering >= 0 ? covering : nearest);
      }),
    );
  });

  it('is empty for an empty bitext', () => {
    const level = levelOf(frameOf(bitextOfSizes([])), { source: [20], target: [20] }, []);
    expect(wholeHeight(level)).toBe(0);
  });

  it('refuses heights that are fewer than the lines', () => {
    const frame = frameOf(bitextOfSizes([[2, 1]]));
    expect(() => levelOf(frame, { source: [20], target: [20] }, [0])).toThrow('1 heights for 2 source lines');
  });
});
