import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beadOfLine, frameOf } from '../../../shared/rows/frame.ts';
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
        const covers = (at: number): boolean => level.tops[at] <= y && y < level.tops[at + 1];
        const last = rows.beads.length - 1;
        const nearest = y < 0 ? Math.min(0, last) : last;
        const covering = rows.beads.findIndex((_, at) => covers(at));
        expect(beadAtHeight(level, y)).toBe(covering >= 0 ? covering : nearest);
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

describe('the bead of a line', () => {
  it('is the one that holds its segment', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ beads }) => {
        const frame = frameOf(beads);
        for (const side of ['source', 'target'] as const) {
          const expected = beads.flatMap((bead, at) => bead[side].map(() => at));
          expect(expected.map((_, line) => beadOfLine(frame, side, line))).toEqual(expected);
          expect([beadOfLine(frame, side, -1), beadOfLine(frame, side, expected.length)]).toEqual([-1, -1]);
        }
      }),
    );
  });
});
