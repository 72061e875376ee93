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
const SIZE = { width: 48, height: 600, lineHeight: 20 };
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
    expect(shapes[0]).toMatchObject({ top: -4 });
  });

  it.each([
    [12, 0],
    [57, 0],
    [58, 1],
    [900, 4],
  ])('are found at a height of %i px: bead %i', (y, bead) => {
    expect(shapeAt(ALL, { x: 24, y }, SIZE)?.bead).toBe(bead);
  });

  it('are none above the first bead and in an empty bitext', () => {
    expect(shapeAt(ALL, { x: 24, y: 3 }, SIZE)).toBeNull();
    const empty = levelOf(frameOf(bitextOfBeads([])), { source: [], target: [] }, []);
    expect(ribbonShapes(bitextOfBeads([]), empty, 0, 100, 0)).toEqual([]);
  });
});

/** Source 1 is the fourth target sentence; the second of them has no partner. */
const CROSSED = bitextOfBeads([
  { source: [1], target: [14], ...SURE },
  { source: [2], target: [11], ...SURE },
  { source: [], target: [12], ...SURE },
  { source: [3], target: [13], ...SURE },
  { source: [4], target: [15], ...SURE },
]);
const CROSSED_LEVEL = levelOf(
  frameOf(CROSSED),
  { source: [20, 40, 20, 20], target: [20, 20, 20, 20, 20] },
  [6, 6, 6, 6, 6, 6],
);
const CROSSING = ribbonShapes(CROSSED, CROSSED_LEVEL, 0, 1000, 12);

describe('shapes of links that cross', () => {
  it('are plain where they can be level, and else have their lines where the text has them', () => {
    const plain = { weak: false, pinned: false };
    expect(CROSSING).toEqual([
      {
        ...plain,
        bead: 0,
        form: 'crossing',
        label: '1-1 ×',
        source: [{ top: 12, end: 32 }],
        target: [{ top: 136, end: 156 }],
      },
      { ...plain, bead: 1, form: 'pair', label: '', top: 38, sourceEnd: 78, targetEnd: 58 },
      { ...plain, bead: 2, form: 'unmatched', label: '0-1', top: 84, sourceEnd: 84, targetEnd: 104 },
      { ...plain, bead: 3, form: 'pair', label: '', top: 110, sourceEnd: 130, targetEnd: 130 },
      { ...plain, bead: 4, form: 'pair', label: '', top: 162, sourceEnd: 182, targetEnd: 182 },
    ]);
  });

  it.each([
    ['at the edge of a source line', 1, 22, [], 0],
    ['at the edge of a target line', 47, 146, [], 0],
    ['beside a line that is level, whatever passes there', 47, 70, [], 1],
    ['on its curve', 24, 84, [], 0],
    ['beside its curve', 34, 71, [], 1],
    ['below it', 24, 170, [], 4],
  ])('are found %s', (_name, x, y, front, bead) => {
    expect(shapeAt(CROSSING, { x, y }, SIZE, front)?.bead).toBe(bead);
  });

  it('are found where curves lie over each other: the one in front', () => {
    const lines = (top: number) => [{ top, end: top + 20 }];
    const shape = { form: 'crossing', label: '1-1 ×', weak: false, pinned: false } as const;
    const shapes = [
      { ...shape, bead: 7, source: lines(0), target: lines(200) },
      { ...shape, bead: 8, source: lines(200), target: lines(0) },
    ];
    const at = (front: readonly number[]) => shapeAt(shapes, { x: 24, y: 110 }, SIZE, front)?.bead;
    expect([at([7]), at([8]), at([3, 8])]).toEqual([7, 8, 8]);
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
    const frame = frameOf(bitext);
    const level = levelOf(frame, { source: heights, target: heights }, new Int32Array(frame.count));
    const shapes = ribbonShapes(bitext, level, 1000, 1100, -1000);
    expect(shapes.length).toBeLessThanOrEqual(6);
    expect(shapes.every((shape) => shape.form === 'crossing')).toBe(true);
  });
});
