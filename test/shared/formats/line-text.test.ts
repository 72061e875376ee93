import { describe, expect, it } from 'vitest';
import { lineText, linesOf } from '../../../shared/formats/line-text.ts';

describe('the lines of a file', () => {
  it.each([
    ['nothing', '', []],
    ['one without end', 'a', ['a']],
    ['all ends', 'a\nb\r\nc\rd\n', ['a', 'b', 'c', 'd']],
    ['blank ones', '\n\na\n\n', ['', '', 'a', '']],
    ['separators inside a line', 'a\u2028b\u0085c\fd\u2029\n', ['a\u2028b\u0085c\fd\u2029']],
  ])('of %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('are one segment each, however long', () => {
    const long = 'word '.repeat(10_000);
    const { segments } = lineText(`${long}\n\n end `, 7);
    expect(segments.map(({ id, text }) => [id, text.length])).toEqual([
      [7, long.length - 1],
      [8, 0],
      [9, 3],
    ]);
  });
});
