import { describe, expect, it } from 'vitest';
import { caretPlace } from '../../../renderer/editor/caret-place.ts';
import { NO_LINES, NO_SEGMENT } from '../../../renderer/editor/pane-lines.ts';

const LINES = { ids: [10, 11, NO_SEGMENT, 13], texts: ['One.', 'Two words.', 'New', 'Four.'] };

/** From line and column to line and column, from 1; the caret is at the end unless said otherwise. */
function selection(from: readonly [number, number], to: readonly [number, number], caretLine = to[0]) {
  return {
    startLineNumber: from[0],
    startColumn: from[1],
    endLineNumber: to[0],
    endColumn: to[1],
    positionLineNumber: caretLine,
  };
}

describe('the place of the caret', () => {
  it('is an offset in a segment', () => {
    const place = caretPlace('source', LINES, selection([2, 4], [2, 4]));
    expect(place).toEqual({ side: 'source', segment: 11, start: 3, end: 3, segments: [11] });
  });

  it('is a stretch where something is selected', () => {
    expect(caretPlace('target', LINES, selection([2, 1], [2, 4]))).toMatchObject({ start: 0, end: 3 });
  });

  it('is in the segment where the selection ends that is being drawn, over all that it touches', () => {
    expect(caretPlace('target', LINES, selection([1, 3], [4, 2]))).toEqual({
      side: 'target',
      segment: 13,
      start: 0,
      end: 1,
      segments: [10, 11, 13],
    });
    const upwards = caretPlace('target', LINES, selection([1, 3], [4, 2], 1));
    expect(upwards).toMatchObject({ segment: 10, start: 2, end: 4 });
  });

  it('is nowhere on a line that is no segment yet', () => {
    expect(caretPlace('target', LINES, selection([3, 1], [3, 1]))).toBeNull();
    expect(caretPlace('target', NO_LINES, selection([1, 1], [1, 1]))).toBeNull();
  });
});
