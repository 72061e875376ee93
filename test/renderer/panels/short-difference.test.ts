import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStretch, shortDifference } from '../../../renderer/panels/short-difference.ts';

const shown = (before: string, after: string) =>
  shortDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

const lone = fc.string({ unit: 'binary', maxLength: 60 });

describe('a short difference', () => {
  it.each([
    ['nothing for equal texts', 'One two', 'One two', ''],
    [
      'whole words where letters changed',
      'from Copenhag, today',
      'from Copenhague, today',
      'from [-Copenhag-]{+Copenhague+}, today',
    ],
    ['what was written into nothing', '', 'One', '{+One+}'],
    ['what was deleted', 'One', '', '[-One-]'],
    [
      'little of what did not change',
      `${'before '.repeat(20)}old ${'after '.repeat(20)}`,
      `${'before '.repeat(20)}new ${'after '.repeat(20)}`,
      '…re before before before [-old-]{+new+} after after after after…',
    ],
  ])('shows %s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('is short and quick for very long texts', () => {
    const long = 'mot '.repeat(300_000);
    const parts = shortDifference(long, long.replaceAll('mot', 'nom'));
    expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(1500);
  });

  it('keeps surrogate pairs whole', () => {
    const pairs = fc.string({ unit: 'grapheme-composite', maxLength: 40 });
    fc.assert(
      fc.property(pairs, pairs, pairs, (head, before, after) => {
        const parts = shortDifference(`${head}😀${before}`, `${head}😁${after}`);
        for (const { text } of parts) expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('the changed stretch', () => {
  it('put in place makes one text of the other, for any two strings', () => {
    fc.assert(
      fc.property(lone, lone, lone, lone, (head, before, after, tail) => {
        const [one, other] = [head + before + tail, head + after + tail];
        const { start, end } = changedStretch(one, other);
        const insert = other.slice(start, other.length - end);
        expect(one.slice(0, start) + insert + one.slice(one.length - end)).toBe(other);
        expect(start + end).toBeLessThanOrEqual(Math.min(one.length, other.length));
      }),
    );
  });
});
