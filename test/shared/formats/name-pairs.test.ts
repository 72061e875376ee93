import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNamePairs } from '../../../shared/formats/name-pairs.ts';

describe('a table of pairs of names', () => {
  it.each([
    ['a\tb\nKiev\tKyiv\n', { a: 'Kiev', b: 'Kyiv', language: null, other: null }],
    ['note\tb\tlang\ta\r\nx\tKyiv\tfr\tKiev\r\n', { a: 'Kiev', b: 'Kyiv', language: 'fr', other: null }],
    ['\uFEFFA\tB\tLang\nKiev\tKyiv\tfr-en\n', { a: 'Kiev', b: 'Kyiv', language: 'fr', other: 'en' }],
    ['a\tb\tlang\nKiev\tKyiv\tfr/en', { a: 'Kiev', b: 'Kyiv', language: 'fr', other: 'en' }],
    ['a\tb\tlang\nKiev\tKyiv\tpt-BR\n\n', { a: 'Kiev', b: 'Kyiv', language: 'pt-BR', other: null }],
    ['a\tb\tlang\nKiev\tKyiv', { a: 'Kiev', b: 'Kyiv', language: null, other: null }],
  ])('is read: %j', (text, pair) => {
    expect(readNamePairs(text)).toEqual({ ok: true, value: [pair] });
  });

  it.each([
    ['', 1, 'columns a and b'],
    ['x\ty\nKiev\tKyiv\n', 1, 'columns a and b'],
    ['a\tb\nKiev\tKyiv\nKiev\n', 3, 'It has 1 of the 2 columns.'],
    ['a\tb\tlang\nKiev\tKyiv\tno language\n', 2, '"no language" is no language.'],
  ])('%j is refused, with its line', (text, line, why) => {
    const read = readNamePairs(text);
    expect(read).toMatchObject({ ok: false, failure: { line } });
    expect(!read.ok && read.failure.why).toContain(why);
  });

  it('has a pair for each line, in order', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\t\n\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const read = readNamePairs(['a\tb', ...rows.map((row) => row.join('\t'))].join('\n'));
        const pairs = rows.map(([a, b]) => ({ a: a.trim(), b: b.trim(), language: null, other: null }));
        expect(read).toEqual({ ok: true, value: pairs });
      }),
    );
  });
});
