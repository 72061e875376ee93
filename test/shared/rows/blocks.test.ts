import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, blocksOf } from '../../../shared/rows/blocks.ts';
import { arbitraryRows, beadsOfSizes } from './arbitrary-rows.ts';

describe('blocks', () => {
  it('hold every bead once, in order', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ beads }) => {
        const blocks = blocksOf(beads);
        expect(blocks.flatMap(({ start, end }) => beads.slice(start, end))).toEqual(beads);
        expect(blocks.every(({ start, end }) => end > start)).toBe(true);
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
      }),
    );
  });

  it('are found by the beads that they hold', () => {
    const beads = beadsOfSizes(Array.from({ length: 300 }, () => [1, 2]));
    const blocks = blocksOf(beads);
    beads.forEach((_, at) => {
      const { start, end } = blocks[blockAt(blocks, at)];
      expect(start <= at && at < end).toBe(true);
    });
  });

  it('stay as they are where a bead elsewhere goes or comes', () => {
    const beads = beadsOfSizes(Array.from({ length: 1000 }, (_, at) => (at % 7 === 0 ? [2, 1] : [1, 1])));
    const before = new Set(blocksOf(beads).map(({ key }) => key));
    const split = { source: [90_000], target: [], confidence: 1, pinned: false };
    const after = blocksOf(beads.toSpliced(500, 1, split));
    const fresh = after.filter(({ key }) => !before.has(key));
    expect(fresh.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['one to one', [1, 1]],
    ['only in the target', [0, 1]],
    ['only in the source', [1, 0]],
  ] as const)('are cut to about 128 beads where all are %s', (_name, size) => {
    const blocks = blocksOf(beadsOfSizes(Array.from({ length: 6400 }, () => size)));
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBe(128);
  });

  it('are cut where matched and unmatched beads take turns', () => {
    const sizes = Array.from({ length: 6400 }, (_, at) =>
      at % 2 === 0 ? ([1, 1] as const) : ([0, 1] as const),
    );
    const blocks = blocksOf(beadsOfSizes(sizes));
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(256);
  });

  it('are none where there is no bead', () => {
    expect(blocksOf([])).toEqual([]);
  });
});
