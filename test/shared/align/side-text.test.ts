import { describe, expect, it } from 'vitest';
import { SEAM, readSide } from '../../../shared/align/side-text.ts';
import { units } from './synthetic-pair.ts';

describe('a text as the aligner reads it', () => {
  it('keeps the tokens of each unit apart', () => {
    const side = readSide(units(['Big houses', 'big, bigger']));
    const of = (unit: number): string[] =>
      Array.from(
        side.tokens.subarray(side.starts[unit], side.starts[unit + 1]),
        (key) => side.vocabulary.keys[key],
      );
    expect([of(0), of(1)]).toEqual([
      ['big', 'house'],
      ['big', 'bigge'],
    ]);
    expect(side.vocabulary.frequencies[0]).toBe(2);
  });

  it.each([
    ['closed', 'It rained.', 'We left.', SEAM.closed],
    ['closed after a headline', 'Rain', 'It rained.', SEAM.closed],
    ['open where a small letter follows', 'It rained', 'and we left.', SEAM.open],
    ['half open after a comma', 'It rained,', 'John said.', SEAM.half],
    ['closed after a quoted end', 'He said "no."', '"Why?"', SEAM.closed],
  ])('tells a seam that is %s', (_, text, next, seam) => {
    expect(readSide(units([text, next])).seams[0]).toBe(seam);
  });

  it('weighs scripts by what a character says', () => {
    const mass = (text: string): number => readSide(units([text])).mass[1];
    expect(mass('我们明天去北京')).toBeGreaterThan(15);
    expect(mass('a'.repeat(21))).toBe(22);
  });

  it('looks at a bounded number of tokens of a unit', () => {
    const side = readSide(units(['one two three '.repeat(10_000), 'end']));
    expect(side.starts[1]).toBeLessThan(1000);
    expect(side.starts[2] - side.starts[1]).toBe(1);
  });
});
