import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../shared/bitext/segment.ts';
import { frameOf, lineEnd, lineStart, rowOfLine } from '../../../shared/rows/frame.ts';
import { levelOf } from '../../../shared/rows/level.ts';
import { extentOfLines, lineAtHeight, linesBetween } from '../../../shared/rows/lines.ts';
import { arbitraryRows, bitextOfSizes } from './arbitrary-rows.ts';

describe('a line', () => {
  it('stands below the lines before it in its row, as high as it is', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const frame = frameOf(rows.bitext);
        const level = levelOf(frame, rows, rows.breath);
        for (const side of SIDES) {
          for (let row = 0; row < frame.count; row++) {
            let top = level.tops[row];
            for (let line = lineStart(frame, side, row); line < lineEnd(frame, side, row); line++) {
              const end = top + rows[side][line];
              expect(extentOfLines(level, side, { start: line, end: line + 1 })).toEqual({ top, end });
              top = end;
            }
          }
        }
      }),
    );
  });

  it('is found anywhere in its height, and the last of a row in the spacer below it', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const frame = frameOf(rows.bitext);
        const level = levelOf(frame, rows, rows.breath);
        for (const side of SIDES) {
          rows[side].forEach((height, line) => {
            const { top } = extentOfLines(level, side, { start: line, end: line + 1 });
            expect(lineAtHeight(level, side, top)).toBe(line);
            expect(lineAtHeight(level, side, top + height - 1)).toBe(line);
            const row = rowOfLine(frame, side, line);
            const isLast = line === lineEnd(frame, side, row) - 1;
            if (isLast) expect(lineAtHeight(level, side, level.tops[row + 1] - 1)).toBe(line);
          });
        }
      }),
    );
  });

  it('is none where the row has no line on that side', () => {
    const level = levelOf(
      frameOf(
        bitextOfSizes([
          [1, 1],
          [0, 1],
        ]),
      ),
      { source: [20], target: [20, 20] },
      [0, 0],
    );
    expect(lineAtHeight(level, 'source', 30)).toBe(-1);
    expect(lineAtHeight(level, 'target', 30)).toBe(1);
  });
});

describe('lines between two heights', () => {
  const sizes: readonly [number, number][] = [
    [1, 1],
    [2, 1],
    [0, 1],
    [1, 1],
  ];
  const level = levelOf(
    frameOf(bitextOfSizes(sizes)),
    { source: [20, 20, 20, 20], target: [20, 20, 20, 20] },
    [0, 0, 0, 0],
  );

  it.each([
    ['all of whole rows', 0, 99, 0, 4],
    ['of rows that are met in the middle', 25, 50, 1, 3],
    ['none where the side has none', 61, 79, 3, 3],
    ['nothing more beyond the ends', -500, 5000, 0, 4],
  ])('are %s', (_name, from, to, start, end) => {
    expect(linesBetween(level, 'source', from, to)).toEqual({ start, end });
  });

  it('are none in an empty bitext', () => {
    const empty = levelOf(frameOf(bitextOfSizes([])), { source: [], target: [] }, []);
    expect(linesBetween(empty, 'target', 0, 100)).toEqual({ start: 0, end: 0 });
  });
});
