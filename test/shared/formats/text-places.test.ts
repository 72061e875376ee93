import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextPlaces } from '../../../shared/formats/text-places.ts';
import { segmentedText } from '../../../shared/text/segmentation.ts';

describe('the place of a segment in its file', () => {
  it.each([
    ['the start of the file', 'Un.', 0, 0, '1:1'],
    ['a later line', 'Un.\nDeux.', 1, 0, '2:1'],
    ['a later sentence of a line', 'Un. Deux.', 1, 2, '1:7'],
    ['after lines of every kind', 'Un.\r\nDeux.\rTrois.\u2028Quatre.\u0085Cinq.', 4, 1, '5:2'],
    ['after empty lines and white space', '\n\n  Un.\n\n\tDeux.', 1, 0, '5:2'],
    ['behind a character of two units', '😀 Un. Deux.', 0, 3, '1:4'],
    ['in the gap behind a segment', 'Un.  \nDeux.', 0, 5, '1:6'],
    ['behind the line end after a segment', 'Un.\nDeux.', 0, 4, '2:1'],
  ])('counts from 1: %s', (_, text, segment, offset, expected) => {
    const { line, column } = new TextPlaces(segmentedText(text, 'fr', 0)).placeOf(segment, offset);
    expect(`${line}:${column}`).toBe(expected);
  });

  it('leads back to the same character, whatever the text is', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('Un. ', '\n', '\r\n', '\r', '\u2029', '😀', ' '),
        fc.string({ unit: 'binary' }),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const segmented = segmentedText(whole, 'fr', 0, { lines: true });
        const places = new TextPlaces(segmented);
        const lines = whole.split(/(?<=\r\n|\r(?!\n)|[\n\u0085\u2028\u2029])/);
        for (const segment of segmented.segments) {
          const { line, column } = places.placeOf(segment.id, 0);
          expect(lines[line - 1].slice(column - 1).startsWith(segment.text)).toBe(true);
        }
      }),
    );
  });

  it('of a segment that is not there is a bug', () => {
    expect(() => new TextPlaces(segmentedText('Un.', 'fr', 0)).placeOf(7, 0)).toThrow('no segment 7');
  });
});
