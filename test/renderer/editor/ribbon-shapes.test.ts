import { describe, expect, it } from 'vitest';
import { ribbonShapes, shapeAt } from '../../../renderer/editor/ribbon-shapes.ts';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { frameOf } from '../../../shared/rows/frame.ts';
import { levelOf } from '../../../shared/rows/level.ts';

const SURE = { confidence: 0.9, pinned: false };
const BEADS: readonly Bead[] = [
  { source: [1], target: [11], ...SURE },
  { source: [2, 3], target: [12], ...SURE },
  { source: [], target: [13], confidence: 0, pinned: false },
  { source: [4], target: [14], confidence: 0.2, pinned: false },
  { source: [5], target: [15], confidence: 0.2, pinned: true },
];
const LEVEL = levelOf(
  frameOf(BEADS),
  { source: [20, 20, 40, 20, 20], target: [40, 20, 60, 20, 20] },
  [6, 6, 6, 6, 6],
);
const ALL = ribbonShapes(BEADS, LEVEL, 0, 1000, 12);

describe('shapes of the ribbon', () => {
  it('begin at the same height on both sides and end with the lines of each', () => {
    expect(ALL.map(({ top, sourceEnd, targetEnd }) => [top, sourceEnd, targetEnd])).toEqual([
      [12, 32, 52],
      [58, 118, 78],
      [124, 124, 184],
      [190, 210, 210],
      [216, 236, 236],
    ]);
  });

  it('tell plain pairs, groups and beads without partner apart, and name all but pairs', () => {
    expect(ALL.map(({ form, label }) => [form, label])).toEqual([
      ['pair', ''],
      ['group', '2-1'],
      ['unmatched', '0-1'],
      ['pair', ''],
      ['pair', ''],
    ]);
  });

  it('are weak where the link is unsure, unless the editor pinned it or there is no link', () => {
    expect(ALL.map(({ weak }) => weak)).toEqual([false, false, false, true, false]);
    expect(ALL.map(({ pinned }) => pinned)).toEqual([false, false, false, false, true]);
  });

  it('are only those in sight', () => {
    const shapes = ribbonShapes(BEADS, LEVEL, 50, 115, -50);
    expect(shapes.map(({ bead }) => bead)).toEqual([1, 2]);
    expect(shapes[0].top).toBe(-4);
  });

  it.each([
    [12, 0],
    [57, 0],
    [58, 1],
    [900, 4],
  ])('are found at a height of %i px: bead %i', (y, bead) => {
    expect(shapeAt(ALL, y)?.bead).toBe(bead);
  });

  it('are none above the first bead and in an empty bitext', () => {
    expect(shapeAt(ALL, 3)).toBeNull();
    const empty = levelOf(frameOf([]), { source: [], target: [] }, []);
    expect(ribbonShapes([], empty, 0, 100, 0)).toEqual([]);
  });
});
