import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import { MAX_SEGMENT, segmentedText, segmentText } from '../../../shared/text/segmentation.ts';
import { sentenceEnds } from '../../../shared/text/sentences.ts';
import { awkwardText, someLanguage } from './arbitrary-text.ts';

function joined(text: string, language: string, lines = false): string {
  const { lead, pieces } = segmentText(text, language, { lines });
  return lead + pieces.map((piece) => piece.text + piece.gap).join('');
}

describe('a text in pieces', () => {
  it('joins to the text, whatever it is (law 2)', () => {
    fc.assert(
      fc.property(awkwardText, someLanguage, fc.boolean(), (text, language, lines) => {
        expect(joined(text, language, lines)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('has no white space at the ends of a piece, no line break in it, and nothing but white space in the gaps', () => {
    fc.assert(
      fc.property(awkwardText, someLanguage, fc.boolean(), (text, language, lines) => {
        const { lead, pieces } = segmentText(text, language, { lines });
        expect(lead).toMatch(/^[\s\u0085\u200B]*$/);
        for (const piece of pieces) {
          expect(piece.text).not.toBe('');
          expect(piece.text.trim()).toBe(piece.text);
          expect(piece.text).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
          expect(piece.gap).toMatch(/^[\s\u0085\u200B]*$/);
          expect(piece.text.length).toBeLessThanOrEqual(MAX_SEGMENT);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is cut the same when the pieces are joined and cut again', () => {
    fc.assert(
      fc.property(awkwardText, someLanguage, (text, language) => {
        expect(segmentText(joined(text, language), language)).toEqual(segmentText(text, language));
      }),
    );
  });

  it('cuts each paragraph for itself: what stands before and behind a line break changes nothing', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, someLanguage, (before, text, language) => {
        const alone = segmentText(text, language).pieces.map((piece) => piece.text);
        const within = segmentText(`${before}\n${text}`, language).pieces.map((piece) => piece.text);
        expect(within.slice(within.length - alone.length)).toEqual(alone);
      }),
    );
  });

  it.each([
    ['', '', []],
    [' \n\t\u00A0', ' \n\t\u00A0', []],
    [
      '\uFEFFOne. Two.\r\n',
      '\uFEFF',
      [
        ['One.', ' '],
        ['Two.', '\r\n'],
      ],
    ],
    [
      'One\u0085\u2028 \u2029Two',
      '',
      [
        ['One', '\u0085\u2028 \u2029'],
        ['Two', ''],
      ],
    ],
    [
      'One. \u00A0\nTwo',
      '',
      [
        ['One.', ' \u00A0\n'],
        ['Two', ''],
      ],
    ],
    [
      '一。二。',
      '',
      [
        ['一。', ''],
        ['二。', ''],
      ],
    ],
    [
      'One\r\rTwo\n\r',
      '',
      [
        ['One', '\r\r'],
        ['Two', '\n\r'],
      ],
    ],
  ])('%j is cut at its line ends and sentences', (text, lead, pieces) => {
    expect(segmentText(text, 'en')).toEqual({
      lead,
      pieces: pieces.map(([words, gap]) => ({ text: words, gap })),
    });
  });

  it('takes a line for a segment where asked to', () => {
    expect(segmentText('One. Two. \nThree.', 'en', { lines: true }).pieces).toEqual([
      { text: 'One. Two.', gap: ' \n' },
      { text: 'Three.', gap: '' },
    ]);
  });

  it.each([true, false])('cuts what is longer than a segment may be (lines: %s)', (lines) => {
    const words = 'word '.repeat(5000).trim();
    const pieces = segmentText(words, 'en', { lines }).pieces;
    expect(pieces.map((piece) => piece.text.length)).toEqual([9999, 9999, 4999]);
    expect(pieces.map((piece) => piece.gap)).toEqual([' ', ' ', '']);

    const solid = segmentText('x'.repeat(2 * MAX_SEGMENT + 1), 'en', { lines }).pieces;
    expect(solid.map((piece) => piece.text.length)).toEqual([MAX_SEGMENT, MAX_SEGMENT, 1]);
    expect(solid.every((piece) => piece.gap === '')).toBe(true);
  });

  it('never cuts within a surrogate pair', () => {
    const text = `x${'\u{1F600}'.repeat(MAX_SEGMENT)}`;
    const pieces = segmentText(text, 'en').pieces;
    expect(pieces.length).toBe(3);
    for (const piece of pieces) expect(piece.text).not.toMatch(/\p{Surrogate}/u);
    expect(joined(text, 'en')).toBe(text);
  });

  it('tells how far it is, ascending, to the end', () => {
    const told: number[] = [];
    const text = 'One. Two.\n'.repeat(30_000);
    segmentText(text, 'en', { onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((left, right) => left - right));
    expect(told.at(-1)).toBe(text.length);
  });
});

describe('a segmented text', () => {
  it('numbers its segments from the first id on and joins to the text', () => {
    const text = ' One. Two.\n\nThree. ';
    const segmented = segmentedText(text, 'en', 7);
    expect(segmented.segments.map((segment) => segment.id)).toEqual([7, 8, 9]);
    expect(joinText(segmented)).toBe(text);
  });
});

describe('the ends of sentences', () => {
  it('ascend and reach the end of the line, whatever it holds', () => {
    fc.assert(
      fc.property(awkwardText, someLanguage, (line, language) => {
        const ends = sentenceEnds(line, language);
        expect(ends.at(-1) ?? 0).toBe(line.length);
        for (const [at, end] of ends.entries())
          expect(end).toBeGreaterThan(at === 0 ? 0 : (ends[at - 1] ?? 0));
      }),
      { numRuns: 2000 },
    );
  });

  // Not a measurement: a rule that looks back or ahead without bound takes minutes here.
  it.each([
    'a',
    '.',
    '"',
    '«',
    '(',
    ' ',
    '. ',
    '.\u00A0',
    '? ',
    '." ',
    'A. ',
    'a. b. ',
    '1. ',
    '• ',
    '... ',
    '。',
    '」',
    '[1]',
    'é́',
    'a.A',
    ':.',
    '.)',
    '«. »',
    '. (',
  ])('are found in a line of a million units of %j', (unit) => {
    const line = unit.repeat(1_000_000 / unit.length);
    expect(sentenceEnds(line, 'de').at(-1)).toBe(line.length);
    expect(segmentText(line, 'fr').pieces.every((piece) => piece.text.length <= MAX_SEGMENT)).toBe(true);
  });
});
