import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, blocksOf } from '../../../shared/rows/blocks.ts';
import { frameOf } from '../../../shared/rows/frame.ts';
import { arbitraryRows, bitextOfBeads, bitextOfSizes } from './arbitrary-rows.ts';

const cut = (bitext: ReturnType<typeof bitextOfSizes>) => blocksOf(bitext, frameOf(bitext));

describe('blocks', () => {
  it('hold every row once, in order', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ bitext }) => {
        const blocks = cut(bitext);
        const rows = Array.from({ length: frameOf(bitext).count }, (_, row) => row);
        expect(blocks.flatMap(({ start, end }) => rows.slice(start, end))).toEqual(rows);
        expect(blocks.every(({ start, end }) => end > start)).toBe(true);
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
      }),
    );
  });

  it('are found by the rows that they hold', () => {
    const bitext = bitextOfSizes(Array.from({ length: 300 }, () => [1, 2]));
    const blocks = cut(bitext);
    bitext.beads.forEach((_, at) => {
      const { start, end } = blocks[blockAt(blocks, at)];
      expect(start <= at && at < end).toBe(true);
    });
  });

  it('stay as they are where a bead elsewhere goes or comes', () => {
    const { beads } = bitextOfSizes(
      Array.from({ length: 1000 }, (_, at) => (at % 7 === 0 ? [2, 1] : [1, 1])),
    );
    const before = new Set(cut(bitextOfBeads(beads)).map(({ key }) => key));
    const [one, other] = [beads[500], beads[501]];
    const joined = {
      ...one,
      source: [...one.source, ...other.source],
      target: [...one.target, ...other.target],
    };
    const crossed = [
      { ...one, target: other.target },
      { ...other, target: one.target },
    ];
    for (const fresh of [[joined], crossed]) {
      const after = cut(bitextOfBeads(beads.toSpliced(500, 2, ...fresh)));
      expect(after.filter(({ key }) => !before.has(key)).length).toBeLessThanOrEqual(2);
    }
  });

  it.each([
    ['one to one', [1, 1]],
    ['only in the target', [0, 1]],
    ['only in the source', [1, 0]],
  ] as const)('are cut to about 128 beads where all are %s', (_name, size) => {
    const blocks = cut(bitextOfSizes(Array.from({ length: 6400 }, () => size)));
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBe(128);
  });

  it('are cut where matched and unmatched beads take turns', () => {
    const sizes = Array.from({ length: 6400 }, (_, at) =>
      at % 2 === 0 ? ([1, 1] as const) : ([0, 1] as const),
    );
    const blocks = cut(bitextOfSizes(sizes));
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(256);
  });

  it('are none where there is no bead', () => {
    expect(cut(bitextOfSizes([]))).toEqual([]);
  });
});
