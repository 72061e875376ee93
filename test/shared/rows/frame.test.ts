import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../shared/bitext/segment.ts';
import {
  beadOfLine,
  firstBead,
  frameOf,
  isPlainRow,
  lineCount,
  lineEnd,
  lineStart,
  rowOfBead,
  rowOfLine,
} from '../../../shared/rows/frame.ts';
import { arbitraryRows, bitextOfSizes } from './arbitrary-rows.ts';

describe('a frame', () => {
  it('has a row for every bead where nothing crosses', () => {
    const bitext = bitextOfSizes([
      [1, 1],
      [2, 1],
      [0, 1],
    ]);
    const frame = frameOf(bitext);
    expect(frame.count).toBe(3);
    expect([[...frame.source], [...frame.target]]).toEqual([
      [1, 3, 3],
      [1, 2, 3],
    ]);
    expect([0, 1, 2].every((row) => isPlainRow(frame, row))).toBe(true);
  });

  it('gives each row exactly the lines of its beads', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ bitext }) => {
        const frame = frameOf(bitext);
        for (let row = 0; row < frame.count; row++) {
          const beads = bitext.beads.slice(firstBead(frame, row), frame.beads[row]);
          expect(isPlainRow(frame, row)).toBe(beads.length === 1);
          for (const side of SIDES) {
            const lines = bitext[side].segments.slice(lineStart(frame, side, row), lineEnd(frame, side, row));
            const held = beads.flatMap((bead) => bead[side]).toSorted((left, right) => left - right);
            expect(lines.map(({ id }) => id)).toEqual(held);
          }
        }
        for (const side of SIDES) expect(lineCount(frame, side)).toBe(bitext[side].segments.length);
      }),
    );
  });

  it('knows the row of every bead and line, and the bead of every line', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ bitext }) => {
        const frame = frameOf(bitext);
        for (const side of SIDES) {
          bitext[side].segments.forEach(({ id }, line) => {
            const bead = bitext.beads.findIndex((one) => one[side].includes(id));
            expect(beadOfLine(frame, bitext, side, line)).toBe(bead);
            expect(rowOfLine(frame, side, line)).toBe(rowOfBead(frame, bead));
          });
          for (const line of [-1, bitext[side].segments.length]) {
            expect(beadOfLine(frame, bitext, side, line)).toBe(-1);
            expect(rowOfLine(frame, side, line)).toBe(-1);
          }
        }
        expect([rowOfBead(frame, -1), rowOfBead(frame, bitext.beads.length)]).toEqual([-1, -1]);
      }),
    );
  });
});
