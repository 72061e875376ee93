import { describe, expect, it } from 'vitest';
import {
  containsOffset,
  containsSpan,
  span,
  spanIntersection,
  spanLabel,
  spanLength,
  spansOverlap,
  spanText,
} from '../../../shared/text/span.ts';

describe('a span', () => {
  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, NaN],
    [0, Infinity],
  ])('is never [%d, %d)', (start, end) => expect(() => span(start, end)).toThrow(/Bug: no such span/));

  it('is half-open', () => {
    expect(containsOffset(span(3, 5), 3)).toBe(true);
    expect(containsOffset(span(3, 5), 5)).toBe(false);
    expect(spanLength(span(3, 5))).toBe(2);
    expect(spanLabel(span(3, 5))).toBe('[3, 5)');
    expect(spanText('abcdef', span(3, 5))).toBe('de');
    expect(() => spanText('abc', span(3, 5))).toThrow(/ends after a text of 3/);
  });

  it.each([
    [[0, 4], [1, 3], true, [1, 3]],
    [[0, 4], [2, 6], true, [2, 4]],
    [[0, 4], [4, 6], false, null],
    [[0, 4], [5, 6], false, null],
    [[0, 4], [2, 2], false, null],
    [[0, 4], [0, 4], true, [0, 4]],
  ])('%j and %j overlap: %s', (left, right, overlap, common) => {
    const [a, b] = [span(left[0] ?? 0, left[1] ?? 0), span(right[0] ?? 0, right[1] ?? 0)];
    expect(spansOverlap(a, b)).toBe(overlap);
    expect(spansOverlap(b, a)).toBe(overlap);
    expect(spanIntersection(a, b)).toEqual(common && { start: common[0], end: common[1] });
  });

  it('contains what lies within it, itself included', () => {
    expect(containsSpan(span(1, 5), span(1, 5))).toBe(true);
    expect(containsSpan(span(1, 5), span(5, 5))).toBe(true);
    expect(containsSpan(span(1, 5), span(4, 6))).toBe(false);
  });
});
