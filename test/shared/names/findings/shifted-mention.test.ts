import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftedMention } from '../../../../shared/names/findings/shifted-mention.ts';

const BEFORE = 'Le Belarus exporte.';

/** The mention of Belarus in `BEFORE`, after it became another text; null where it is given up. */
function after(text: string): string | null {
  const mention = { side: 'target', segment: 1, start: 3, end: 10, leftOut: null } as const;
  const shifted = shiftedMention(mention, BEFORE, text);
  return shifted && `${shifted.start}-${shifted.end}`;
}

describe('a mention while its sentence is written', () => {
  it.each([
    ['stays before what changes', 'Le Belarus importe.', '3-10'],
    ['goes along with what is written before it', 'Hier, le Belarus exporte.', '9-16'],
    ['is dropped where the sentence is written anew', 'Oui, au Belarus, non', null],
    ['stays where the words behind it go', 'Le Belarus', '3-10'],
    ['goes to the beginning', 'Belarus exporte.', '0-7'],
    ['is dropped where it becomes a longer word', 'Le Belaruskali exporte.', null],
    ['is dropped where letters grow before it', 'Le xBelarus exporte.', null],
    ['is dropped where it is rewritten', 'La Biélorussie exporte.', null],
    ['is dropped with its sentence', '', null],
    ['stays in the same sentence', BEFORE, '3-10'],
  ])('%s', (_, text, expected) => {
    expect(after(text)).toBe(expected);
  });

  it('stands on its own letters wherever it goes', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, next, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(end <= before.length && end > start);
        const mention = { side: 'target', segment: 1, start, end, leftOut: null } as const;
        const shifted = shiftedMention(mention, before, next);
        if (shifted) expect(next.slice(shifted.start, shifted.end)).toBe(before.slice(start, end));
      }),
    );
  });
});
