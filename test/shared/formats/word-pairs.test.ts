import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTsv } from '../../../shared/formats/tsv.ts';
import { parseDictionary, parseSentencePairs } from '../../../shared/formats/word-pairs.ts';
import { buildProject } from '../../support/build-project.ts';

describe('a dictionary', () => {
  it.each([
    ['tab-separated', 'mill\tmoulin\n', [['mill', 'moulin']]],
    ['with further columns', 'mill\tmoulin\tnoun\t0.9', [['mill', 'moulin']]],
    ['of hunalign, target first', 'moulin à eau @ water mill\n', [['water mill', 'moulin à eau']]],
    ['with a byte order mark', '\uFEFFmill\tmoulin', [['mill', 'moulin']]],
    ['with comments and blank lines', '# words\n\n \nmill\tmoulin\r\n#\tnote\n', [['mill', 'moulin']]],
    [
      'with a hash word',
      'dièse @ #\n# @ hash',
      [
        ['#', 'dièse'],
        ['hash', '#'],
      ],
    ],
    [
      'with other line ends',
      'a\tb\rc\td\r\ne\tf',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['without a word', '', []],
  ])('%s is read', (_, text, value) => {
    expect(parseDictionary(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['without separator', 'mill\tmoulin\nriver rivière', 2, 'separator'],
    ['with one side empty', '\n\nmill\t', 3, 'empty'],
    ['of hunalign with one side empty', 'moulin @ ', 1, 'empty'],
  ])('%s is refused, and the line named', (_, text, line, reason) => {
    expect(parseDictionary(text)).toMatchObject({ ok: false, failure: { line, reason } });
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseDictionary(text);
        if (read.ok) for (const pair of read.value) expect(pair).not.toContain('');
      }),
    );
  });
});

describe('sentence pairs', () => {
  it('are read as they were written, without what has no partner', () => {
    const { bitext } = buildProject(['A\\b\tc.|Two.', 'Three.'], ['Un.', 'Trois.'], '1-1 1-0 1-1');
    expect(parseSentencePairs(formatTsv(bitext))).toEqual({
      ok: true,
      value: [
        ['A\\b\tc.', 'Un.'],
        ['Three.', 'Trois.'],
      ],
    });
  });

  it('may be any columns of text, in which a backslash is one', () => {
    expect(parseSentencePairs('C:\\new\tD:\\tmp\n')).toEqual({ ok: true, value: [['C:\\new', 'D:\\tmp']] });
  });

  it('name the line that is none', () => {
    const text = 'source\ttarget\tlink\tconfidence\nOne.\tUn.\t1-1\t0.9\nTwo.\n';
    expect(parseSentencePairs(text)).toMatchObject({ ok: false, failure: { line: 3, reason: 'separator' } });
  });
});
