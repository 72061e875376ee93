import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../shared/bitext/segment.ts';
import { blocksOf, rowKey } from '../../../shared/rows/blocks.ts';
import { frameOf, lineEnd } from '../../../shared/rows/frame.ts';
import { levelOf } from '../../../shared/rows/level.ts';
import { spacersOf, type Spacer } from '../../../shared/rows/spacers.ts';
import { arbitraryRows, bitextOfBeads, bitextOfSizes, type Rows } from './arbitrary-rows.ts';

const ALL = { has: () => true };
const NONE = { has: () => false };

function layOut(rows: Rows, detailed: { has(key: number): boolean }) {
  const { bitext } = rows;
  const frame = frameOf(rows.bitext);
  const level = levelOf(frame, rows, rows.breath);
  const blocks = blocksOf(bitext, frame);
  const spacers = (side: Side) => spacersOf(side, bitext, level, blocks, detailed);
  return { frame, level, blocks, source: spacers('source'), target: spacers('target') };
}

/** Height of a column from its top to the end of a row, added up line by line as a text pane would. */
function columnHeight(
  heights: readonly number[],
  spacers: readonly Spacer[],
  lines: number,
  keys: Set<number>,
) {
  let height = 0;
  for (let line = 0; line < lines; line++) height += heights[line];
  for (const spacer of spacers) {
    if (spacer.afterLine < lines || (spacer.afterLine === lines && keys.has(spacer.key)))
      height += spacer.height;
  }
  return height;
}

/** Keys of the spacers of all rows up to one, and of all blocks that end there or before. */
function keysUpTo(rows: Rows, blocks: ReturnType<typeof blocksOf>, row: number): Set<number> {
  const keys = new Set<number>();
  const frame = frameOf(rows.bitext);
  for (let at = 0; at <= row; at++) keys.add(rowKey(rows.bitext, frame, at));
  for (const block of blocks) if (block.end <= row + 1) keys.add(-1 - block.key);
  return keys;
}

describe('spacers', () => {
  it('make both columns as high as each other at the end of every row (law 6)', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { frame, level, blocks, source, target } = layOut(rows, ALL);
        for (let at = 0; at < frame.count; at++) {
          const keys = keysUpTo(rows, blocks, at);
          const left = columnHeight(rows.source, source, lineEnd(frame, 'source', at), keys);
          const right = columnHeight(rows.target, target, lineEnd(frame, 'target', at), keys);
          expect([left, right]).toEqual([level.tops[at + 1], level.tops[at + 1]]);
        }
      }),
    );
  });

  it('make both columns as high as each other at the end of every block, whichever blocks are detailed', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.func(fc.boolean()), (rows, isDetailed) => {
        const { frame, level, blocks, source, target } = layOut(rows, { has: (key) => isDetailed(key) });
        for (const block of blocks) {
          const keys = keysUpTo(rows, blocks, block.end - 1);
          const left = columnHeight(rows.source, source, lineEnd(frame, 'source', block.end - 1), keys);
          const right = columnHeight(rows.target, target, lineEnd(frame, 'target', block.end - 1), keys);
          expect([left, right]).toEqual([level.tops[block.end], level.tops[block.end]]);
        }
      }),
    );
  });

  it('are at most one a side for a row, and none where nothing is missing', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { source, target } = layOut(rows, ALL);
        for (const spacers of [source, target]) {
          expect(new Set(spacers.map((spacer) => spacer.key)).size).toBe(spacers.length);
          expect(spacers.every((spacer) => spacer.height > 0)).toBe(true);
        }
        const without = { ...rows, breath: rows.breath.map(() => 0) };
        const plain = layOut(without, ALL);
        const both = new Set(plain.source.map((spacer) => spacer.key));
        expect(plain.target.some((spacer) => both.has(spacer.key))).toBe(false);
      }),
    );
  });

  it('stand in order, with places counted from 0 where several follow one line', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.func(fc.boolean()), (rows, isDetailed) => {
        const { source } = layOut(rows, { has: (key) => isDetailed(key) });
        source.forEach((spacer, index) => {
          const before = source[index - 1];
          const follows = before?.afterLine === spacer.afterLine;
          expect(spacer.ordinal).toBe(follows ? before.ordinal + 1 : 0);
          expect(spacer.afterLine).toBeGreaterThanOrEqual(before?.afterLine ?? 0);
        });
      }),
    );
  });

  it('say which of them stand for segments that are not there', () => {
    const bitext = bitextOfSizes([
      [1, 1],
      [0, 1],
      [0, 2],
      [1, 0],
    ]);
    const rows = { bitext, source: [40, 20], target: [20, 20, 40, 20], breath: [6, 6, 6, 6] };
    const { source, target } = layOut(rows, ALL);
    expect(source).toEqual([
      { key: 0, afterLine: 1, height: 6, ordinal: 0, absent: false, elsewhere: null, breath: 6 },
      { key: 10_001, afterLine: 1, height: 26, ordinal: 1, absent: true, elsewhere: null, breath: 6 },
      { key: 10_002, afterLine: 1, height: 66, ordinal: 2, absent: true, elsewhere: null, breath: 6 },
      { key: 1, afterLine: 2, height: 6, ordinal: 0, absent: false, elsewhere: null, breath: 6 },
    ]);
    expect(target.at(-1)).toMatchObject({ key: 1, afterLine: 4, height: 26, ordinal: 1, absent: true });
    expect(target.map((spacer) => spacer.absent)).toEqual([false, false, false, true]);
  });

  it('say where the partner is of what cannot be level, and of what has none that there is none', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [11], confidence: 1, pinned: false },
      { source: [1], target: [10], confidence: 1, pinned: false },
      { source: [2], target: [], confidence: 1, pinned: false },
    ]);
    const { source, target } = layOut(
      { bitext, source: [40, 20, 20], target: [20, 20], breath: [0, 0, 6, 0] },
      ALL,
    );
    expect(source).toEqual([
      { key: 10, afterLine: 0, height: 20, ordinal: 0, absent: false, elsewhere: [1], breath: 0 },
      { key: 1, afterLine: 2, height: 6, ordinal: 0, absent: false, elsewhere: null, breath: 6 },
    ]);
    expect(target).toEqual([
      { key: 0, afterLine: 2, height: 20, ordinal: 0, absent: false, elsewhere: null, breath: 0 },
      { key: 1, afterLine: 2, height: 26, ordinal: 1, absent: false, elsewhere: [0], breath: 6 },
      { key: 2, afterLine: 2, height: 20, ordinal: 2, absent: true, elsewhere: null, breath: 0 },
    ]);
  });

  it('are one a side for a block that nobody looks at', () => {
    const bitext = bitextOfSizes(Array.from({ length: 1280 }, () => [1, 1]));
    const { beads } = bitext;
    const rows = {
      bitext,
      source: beads.map((_, at) => (at % 2 === 0 ? 40 : 20)),
      target: beads.map(() => 30),
      breath: beads.map(() => 0),
    };
    const { blocks, source, target } = layOut(rows, NONE);
    expect(blocks).toHaveLength(10);
    expect(source).toHaveLength(10);
    expect(target).toHaveLength(10);
  });
});
