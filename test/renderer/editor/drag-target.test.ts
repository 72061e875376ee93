import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edgeAt,
  edgeExtent,
  type RibbonGround,
  scrollAt,
  spotAt,
} from '../../../renderer/editor/drag-target.ts';
import { SIDES } from '../../../shared/bitext/segment.ts';
import { frameOf } from '../../../shared/rows/frame.ts';
import { levelOf, wholeHeight } from '../../../shared/rows/level.ts';
import { arbitraryRows, bitextOfSizes, type Rows } from '../../shared/rows/arbitrary-rows.ts';

const WIDTH = 48;

function groundOf({ bitext, source, target, breath }: Rows, origin = 0): RibbonGround {
  const level = levelOf(frameOf(bitext), { source, target }, breath);
  return { bitext, level, origin, width: WIDTH, height: wholeHeight(level) + 40 };
}

const EDGE = { source: [0, 8, 15], target: [33, 40, 47] } as const;

describe('what the pointer is over', () => {
  it('can be the edge of every line, across a zone of 24 px by the height of the line', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.integer({ min: -3000, max: 60 }), (rows, origin) => {
        const ground = { ...groundOf(rows, origin), height: Infinity };
        for (const side of SIDES) {
          const [from, to] = side === 'source' ? [0, 23.9] : [24, 47.9];
          for (const { id } of rows.bitext[side].segments) {
            const extent = edgeExtent(ground, { side, segment: id });
            if (!extent) throw new Error(`${side} ${id} stands nowhere`);
            for (const y of [extent.top, extent.end - 1])
              for (const x of [from, to])
                expect(edgeAt(ground, { x, y })).toMatchObject({ side, segment: id });
          }
        }
      }),
    );
  });

  it('can be every line to drop on, from its text to a third of the ribbon', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const ground = groundOf(rows);
        for (const side of SIDES) {
          for (const { id } of rows.bitext[side].segments) {
            const extent = edgeExtent(ground, { side, segment: id });
            const y = ((extent?.top ?? 0) + (extent?.end ?? 0)) / 2;
            const bead = rows.bitext.beads.findIndex((one) => one[side].includes(id));
            const { source, target } = rows.bitext.beads[bead];
            const isAlone = source.length + target.length === 1;
            for (const x of [...EDGE[side], side === 'source' ? -500 : 500])
              expect(spotAt(ground, { x, y })).toEqual({ kind: 'line', side, segment: id, bead, isAlone });
            expect(spotAt(ground, { x: WIDTH / 2, y })).toEqual({ kind: 'nothing' });
          }
        }
      }),
    );
  });

  const ground = groundOf({
    bitext: bitextOfSizes([
      [1, 1],
      [0, 1],
    ]),
    source: [20],
    target: [20, 20],
    breath: [0, 0],
  });

  it('is the other side’s edge where its own side has no line', () => {
    expect(edgeAt(ground, { x: 2, y: 30 })).toMatchObject({ side: 'target', segment: 10_001 });
  });

  it.each([
    ['a side that has no line there', { x: 2, y: 30 }, 'nothing'],
    ['the space below the text', { x: 2, y: 60 }, 'nothing'],
    ['a place above what is seen', { x: 2, y: -1 }, 'outside'],
    ['a place below what is seen', { x: 2, y: 80 }, 'outside'],
  ])('is for a drop on %s: %j is %s', (_name, point, kind) => {
    expect(spotAt(ground, point).kind).toBe(kind);
  });

  it('is no edge outside of the text', () => {
    expect([edgeAt(ground, { x: 2, y: -3 }), edgeAt(ground, { x: 2, y: 45 })]).toEqual([null, null]);
  });

  it('knows nothing of a segment that is gone', () => {
    expect(edgeExtent(ground, { side: 'source', segment: 77 })).toBeNull();
  });
});

describe('a drag at the edge of what is seen', () => {
  it.each([
    [300, 0],
    [32, 0],
    [16, -12],
    [0, -24],
    [-400, -24],
    [568, 0],
    [584, 12],
    [900, 24],
  ])('scrolls at %i px of 600 by %i px a frame', (y, by) => {
    expect(scrollAt(y, 600)).toBe(by);
  });

  it('never scrolls in what has no height', () => {
    expect(scrollAt(5, 0)).toBe(0);
  });
});
