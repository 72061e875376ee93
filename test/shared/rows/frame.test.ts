import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnmatched } from '../../../shared/bitext/bead.ts';
import type { Side } from '../../../shared/bitext/segment.ts';
import { SIDES } from '../../../shared/bitext/segment.ts';
import type { RowFrame } from '../../../shared/rows/frame.ts';
import {
  beadOfLine,
  frameOf,
  hasLines,
  isMoverRow,
  lineCount,
  lineEnd,
  lineStart,
  rowOfLine,
} from '../../../shared/rows/frame.ts';
import { arbitraryRows, bitextOfBeads, bitextOfSizes } from './arbitrary-rows.ts';

const link = (source: readonly number[], target: readonly number[]) => ({
  source,
  target,
  confidence: 1,
  pinned: false,
});

/** `0-0 1- -1`: the lines of both sides, row by row. */
function rowsOf(frame: RowFrame): string {
  const lines = (side: Side, row: number): string => {
    const [start, end] = [lineStart(frame, side, row), lineEnd(frame, side, row)];
    return Array.from({ length: end - start }, (_, at) => start + at).join('+');
  };
  return Array.from(
    { length: frame.count },
    (_, row) => `${lines('source', row)}-${lines('target', row)}`,
  ).join(' ');
}

describe('a frame', () => {
  it('has a row for every bead where nothing crosses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom([1, 1], [2, 1], [0, 1], [1, 0], [0, 2]) as fc.Arbitrary<[number, number]>),
        (sizes) => {
          const frame = frameOf(bitextOfSizes(sizes));
          expect([...frame.bead]).toEqual(sizes.map((_, at) => at));
          sizes.forEach((size, row) =>
            expect(SIDES.map((side) => lineEnd(frame, side, row) - lineStart(frame, side, row))).toEqual(
              size,
            ),
          );
          expect(frame.movers.size).toBe(0);
        },
      ),
    );
  });

  it('holds every line once, in text order, in a row of its bead', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ bitext }) => {
        const frame = frameOf(bitext);
        for (const side of SIDES) {
          let line = 0;
          for (let row = 0; row < frame.count; row++) {
            expect(lineStart(frame, side, row)).toBe(line);
            for (; line < lineEnd(frame, side, row); line++)
              expect(bitext.beads[frame.bead[row]][side]).toContain(bitext[side].segments[line].id);
          }
          expect(line).toBe(bitext[side].segments.length);
          expect(lineCount(frame, side)).toBe(line);
        }
      }),
    );
  });

  it('gives a link that is level one row, and every other bead a row for each run of its lines', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ bitext }) => {
        const frame = frameOf(bitext);
        const sides = new Map<number, string[]>();
        for (let row = 0; row < frame.count; row++) {
          const held = SIDES.filter((side) => hasLines(frame, side, row));
          expect(held.length).toBeGreaterThan(0);
          sides.set(frame.bead[row], [...(sides.get(frame.bead[row]) ?? []), held.join()]);
          expect(isMoverRow(frame, row)).toBe(frame.movers.has(frame.bead[row]));
        }
        bitext.beads.forEach((bead, at) => {
          const rows = sides.get(at) ?? [];
          if (frame.movers.has(at)) {
            expect(isUnmatched(bead)).toBe(false);
            expect(new Set(rows)).toEqual(new Set(SIDES));
          } else if (!isUnmatched(bead)) expect(rows).toEqual(['source,target']);
        });
      }),
    );
  });

  it('knows the row and the bead of every line', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ bitext }) => {
        const frame = frameOf(bitext);
        for (const side of SIDES) {
          bitext[side].segments.forEach(({ id }, line) => {
            const bead = bitext.beads.findIndex((one) => one[side].includes(id));
            const row = rowOfLine(frame, side, line);
            expect(beadOfLine(frame, side, line)).toBe(bead);
            expect(lineStart(frame, side, row) <= line && line < lineEnd(frame, side, row)).toBe(true);
          });
          for (const line of [-1, bitext[side].segments.length]) {
            expect(beadOfLine(frame, side, line)).toBe(-1);
            expect(rowOfLine(frame, side, line)).toBe(-1);
          }
        }
      }),
    );
  });

  it.each([
    [
      'one sentence that was put last',
      [
        [0, 13],
        [1, 10],
        [2, 11],
        [3, 12],
      ],
      '0- 1-0 2-1 3-2 -3',
      [0],
    ],
    [
      'two that changed places: the first is level',
      [
        [0, 11],
        [1, 10],
      ],
      '-0 0-1 1-',
      [1],
    ],
    [
      'two longer ones that went behind three',
      [
        [0, 12],
        [1, 13],
        [2, 10],
        [3, 11],
        [4, 14],
      ],
      '-0 -1 0-2 1-3 2- 3- 4-4',
      [2, 3],
    ],
  ] as const)('levels what it can of %s', (_name, pairs, rows, movers) => {
    const frame = frameOf(bitextOfBeads(pairs.map(([source, target]) => link([source], [target]))));
    expect(rowsOf(frame)).toBe(rows);
    expect([...frame.movers].toSorted((left, right) => left - right)).toEqual(movers);
  });

  it('weighs links by their segments', () => {
    const frame = frameOf(bitextOfBeads([link([0], [12]), link([1, 2], [10, 11])]));
    expect(rowsOf(frame)).toBe('0- 1+2-0+1 -2');
    expect([...frame.movers]).toEqual([0]);
  });

  it('never levels a link with a hole, and leaves what stands in it where it is', () => {
    const frame = frameOf(bitextOfBeads([link([0], [10, 12]), link([], [11]), link([1], [13])]));
    expect([...frame.movers]).toEqual([0]);
    expect(rowsOf(frame)).toBe('0- -0 -1 -2 1-3');
  });
});
