import { describe, expect, it } from 'vitest';
import { lineRuns } from '../../../renderer/editor/line-runs.ts';

describe('runs of lines', () => {
  it.each([
    ['nothing', [], []],
    ['one line', [4], [[4, 5]]],
    ['lines without a hole', [2, 3, 4], [[2, 5]]],
    [
      'lines with holes',
      [0, 2, 3, 7],
      [
        [0, 1],
        [2, 4],
        [7, 8],
      ],
    ],
  ])('of %s', (_name, lines, runs) => {
    expect(lineRuns(lines).map(({ start, end }) => [start, end])).toEqual(runs);
  });
});
