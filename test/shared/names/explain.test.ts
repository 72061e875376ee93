import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNames } from '../../../shared/names/explain.ts';

describe('whether two spellings are one name', () => {
  it.each([
    ['Moldova', 'Moldavie', 'fr', 'same', 'one-thing'],
    ['Niger', 'Nigeria', 'fr', 'different', 'different-things'],
    ['Autriche', 'Australie', 'fr', 'different', 'different-things'],
    ['Tunis', 'Tunisie', 'fr', 'different', 'different-things'],
    ['Kovaltchouk', 'Kovalchuk', 'fr', 'same', 'sounds-alike'],
    ['Kovaltchouk', 'Kovaltchouk', 'fr', 'same', 'same-letters'],
    ['Évrard', 'Evrard', 'fr', 'same', 'same-letters'],
    ['Anna Kovaltchouk', 'Kovaltchouk', 'fr', 'maybe', 'surname-of'],
    ['Kovaltchouk', 'Ferreira', 'fr', 'different', 'nothing-in-common'],
    ['Belarus', 'Belaruskalij', 'fr', 'different', 'nothing-in-common'],
    ['Moldova', 'Ana Moldova', 'fr', 'different', 'one-listed'],
  ])('%s and %s in %s: %s, %s', (left, right, language, verdict, reason) => {
    expect(explainNames(left, right, language)).toMatchObject({ verdict, reason });
  });

  it('names the thing that both are names of', () => {
    expect(explainNames('Moldavie', 'Moldova', 'fr', 'en').thing).toBe('country:MD');
  });

  it('is said of any two strings, and of a string with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        expect(['same', 'maybe', 'different']).toContain(explainNames(left, right, 'fr').verdict);
        expect(explainNames(left, left, 'fr').verdict).toBe('same');
      }),
    );
  });
});
