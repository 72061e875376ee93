import { describe, expect, it } from 'vitest';
import { shapeAt } from '../../../renderer/editor/ribbon-hit.ts';
import { ribbonShapes } from '../../../renderer/editor/ribbon-shapes.ts';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { frameOf } from '../../../shared/rows/frame.ts';
import { levelOf } from '../../../shared/rows/level.ts';
import { bitextOfBeads } from '../../shared/rows/arbitrary-rows.ts';

const SURE = { confidence: 0.9, pinned: false };
const BEADS: readonly Bead[] = [
  { source: [1], target: [11], ...SURE },
  { source: [2, 3], target: [12], ...SURE },
  { source: [], target: [13], confidence: 0, pinned: false },
  { source: [4], target: [14], confidence: 0.2, pinned: false },
  { source: [5], target: [15], confidence: 0.2, pinned: true },
];
const BITEXT = bitextOfBeads(BEADS);
const LEVEL = levelOf(
  frameOf(BITEXT),
  { source: [20, 20, 40, 20, 20], target: [40, 20, 60, 20, 20] },
  [6, 6, 6, 6, 6],
);
const ALL = ribbonShapes(BITEXT, LEVEL, 0, 1000, 12);

describe('shapes of the ribbon', () => {
  it('begin at the same height on both sides and end with the lines of each', () => {
    const ends = ALL.map((shape) =>
      shape.form === 'crossing' ? null : [shape.top, shape.sourceEnd, shape.targetEnd],
    );
    expect(ends).toEqual([
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
    const shapes = ribbonShapes(BITEXT, LEVEL, 50, 115, -50);
    expect(shapes.map(({ bead }) => bead)).toEqual([1, 2]);
    expect(shapes[0].top).toBe(-4);
  });

  it.each([
    [12, 0],
    [57, 0],
    [58, 1],
    [900, 4],
  ])('are found at a height of %i px: bead %i', (y, bead) => {
    expect(shapeAt(ALL, { y, share: 0.5 })?.bead).toBe(bead);
  });

  it('are none above the first bead and in an empty bitext', () => {
    expect(shapeAt(ALL, { y: 3, share: 0.5 })).toBeNull();
    const empty = levelOf(frameOf(bitextOfBeads([])), { source: [], target: [] }, []);
    expect(ribbonShapes(bitextOfBeads([]), empty, 0, 100, 0)).toEqual([]);
  });
});

/** Source 1 is the third target sentence, source 2 the first and last of four; the second has no partner. */
const CROSSED = bitextOfBeads([
  { source: [1], target: [13], ...SURE },
  { source: [2], target: [11, 14], ...SURE },
  { source: [], target: [12], ...SURE },
  { source: [3], target: [15], ...SURE },
]);
const CROSSED_LEVEL = levelOf(
  frameOf(CROSSED),
  { source: [20, 40, 20], target: [20, 20, 20, 20, 20] },
  [6, 6],
);
const CROSSING = ribbonShapes(CROSSED, CROSSED_LEVEL, 0, 1000, 12);

describe('shapes of links that cross', () => {
  it('have the lines of each side where the text has them', () => {
    expect(CROSSING).toEqual([
      {
        bead: 0,
        form: 'crossing',
        label: '1-1 ×',
        weak: false,
        pinned: false,
        top: 12,
        source: [{ top: 12, end: 32 }],
        target: [{ top: 52, end: 72 }],
      },
      {
        bead: 1,
        form: 'crossing',
        label: '1-2 ×',
        weak: false,
        pinned: false,
        top: 12,
        source: [{ top: 32, end: 72 }],
        target: [
          { top: 12, end: 32 },
          { top: 72, end: 92 },
        ],
      },
      {
        bead: 2,
        form: 'crossing',
        label: '0-1',
        weak: false,
        pinned: false,
        top: 12,
        source: [],
        target: [{ top: 32, end: 52 }],
      },
      expect.objectContaining({ bead: 3, form: 'pair', top: 98 }),
    ]);
  });

  it.each([
    ['at the edge of a source line', 22, 0.01, [], 0],
    ['at the edge of a target line', 82, 0.99, [], 1],
    ['at the edge of a line without partner', 42, 0.99, [], 2],
    ['where two lie over each other: the later one', 44, 0.42, [], 1],
    ['where two lie over each other: the one in front', 44, 0.42, [0], 0],
    ['below the row', 105, 0.5, [], 3],
    ['in the breath after it: the nearest', 95, 0.99, [], 1],
  ])('are found %s', (_name, y, share, front, bead) => {
    expect(shapeAt(CROSSING, { y, share }, front)?.bead).toBe(bead);
  });

  it('are only those with a line in sight', () => {
    const count = 400;
    const beads = Array.from({ length: count }, (_, at) => ({
      source: [at],
      target: [2 * count - 1 - at],
      ...SURE,
    }));
    const heights = beads.map(() => 20);
    const bitext = bitextOfBeads(beads);
    const level = levelOf(frameOf(bitext), { source: heights, target: heights }, [6]);
    const bead = ribbonShapes(bitext, level, 1000, 1100, -1000).map((shape) => shape.bead);
    expect(bead).toEqual([50, 51, 52, 53, 54, 55, 344, 345, 346, 347, 348, 349]);
  });
});
