import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../shared/rows/frame.ts';
import { beadAtHeight, levelOf, textHeight, wholeHeight } from '../../../shared/rows/level.ts';
import { arbitraryRows, beadsOfSizes } from './arbitrary-rows.ts';

describe('level', () => {
  it('gives a bead the height of its higher side and the breath after it', () => {
    const beads = beadsOfSizes([
      [2, 1],
      [0, 1],
      [1, 1],
    ]);
    const level = levelOf(frameOf(beads), { source: [20, 40, 20], target: [20, 20, 80] }, [6, 0, 20]);
    expect([...level.tops]).toEqual([0, 66, 86, 186]);
    expect(textHeight(level, 'source', 0)).toBe(60);
    expect(textHeight(level, 'target', 0)).toBe(20);
    expect(textHeight(level, 'source', 1)).toBe(0);
    expect(wholeHeight(level)).toBe(186);
  });

  it('finds the bead that covers a height', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.integer({ min: -50, max: 20_000 }), (rows, y) => {
        const level = levelOf(frameOf(rows.beads), rows, rows.breath);
        const found = beadAtHeight(level, y);
        if (rows.beads.length === 0) expect(found).toBe(-1);
        else if (y < 0) expect(found).toBe(0);
        else if (y >= wholeHeight(level)) expect(found).toBe(rows.beads.length - 1);
        else expect(level.tops[found] <= y && y < level.tops[found + 1]).toBe(true);
      }),
    );
  });

  it('is empty for an empty bitext', () => {
    const level = levelOf(frameOf([]), { source: [20], target: [20] }, []);
    expect(wholeHeight(level)).toBe(0);
  });

  it('refuses heights that are fewer than the lines', () => {
    expect(() => levelOf(frameOf(beadsOfSizes([[2, 1]])), { source: [20], target: [20] }, [0])).toThrow(
      '1 heights for 2 source lines',
    );
  });
});
