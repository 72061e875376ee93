import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeprecatedForms } from '../../../../shared/names/decide/deprecated.ts';
import { decided } from '../findings/hand-made.ts';

const BELARUS = decided('Biélorussie', { deprecated: ['Belarus', 'Bélarus'], kept: ['Bélarus libre'] });
const STATES = decided('États-Unis', { deprecated: ['Etats-Unis', 'USA'] });
const CONGO = decided('Congo-Kinshasa', { deprecated: ['Congo'] });

function marked(text: string, ...decisions: readonly ReturnType<typeof decided>[]): string {
  const places = new DeprecatedForms(decisions).placesIn(text);
  return places.toReversed().reduce((marks, { start, end, preferred }) => {
    return `${marks.slice(0, start)}[${marks.slice(start, end)}>${preferred}]${marks.slice(end)}`;
  }, text);
}

describe('forms that decisions replace', () => {
  it.each([
    ['Le Belarus et le Bélarus.', 'Le [Belarus>Biélorussie] et le [Bélarus>Biélorussie].'],
    ['LE BELARUS EXPORTE', 'LE [BELARUS>Biélorussie] EXPORTE'],
    ['Le Be\u0301larus décomposé', 'Le [Be\u0301larus>Biélorussie] décomposé'],
    ['l’axe Belarus-Russie', 'l’axe [Belarus>Biélorussie]-Russie'],
    ['🇧🇾Belarus', '🇧🇾[Belarus>Biélorussie]'],
  ])('are found as whole words: %s', (text, expected) => {
    expect(marked(text, BELARUS)).toBe(expected);
  });

  it.each([
    'Belaruskalij exporte',
    'un film, Bélarus libre, sort',
    'voir www.Belarus.by et press@Belarus.by',
    'le belarus des petites lettres',
    'Biélorussie',
    '\ud800Belarusien',
    '',
  ])('are not seen in %s', (text) => {
    expect(marked(text, BELARUS)).toBe(text);
  });

  it.each([
    ['les Etats-Unis', 'les [Etats-Unis>États-Unis]'],
    ['les Etats\u2011Unis', 'les [Etats\u2011Unis>États-Unis]'],
    ['les Etats Unis', 'les Etats Unis'],
    ['les Etats-Unis-Canada', 'les [Etats-Unis>États-Unis]-Canada'],
    ['les Etats et les USA', 'les Etats et les [USA>États-Unis]'],
  ])('may have joints, of any kind of hyphen: %s', (text, expected) => {
    expect(marked(text, STATES)).toBe(expected);
  });

  it('are passed over inside the form to use', () => {
    expect(marked('Le Congo-Kinshasa et le Congo', CONGO)).toBe(
      'Le Congo-Kinshasa et le [Congo>Congo-Kinshasa]',
    );
  });

  it('are right where another decision uses or keeps them', () => {
    expect(marked('les USA', STATES, decided('USA'))).toBe('les USA');
    expect(marked('les USA', STATES, decided('US', { kept: ['USA'] }))).toBe('les USA');
  });

  it('are those of the first decision where two speak of one', () => {
    expect(
      marked('Kiev', decided('Kyiv', { deprecated: ['Kiev'] }), decided('Kyïv', { deprecated: ['Kiev'] })),
    ).toBe('[Kiev>Kyiv]');
  });

  it('never overlap, and stand where they say, whatever the text and the decisions', () => {
    const pieces = fc.array(fc.constantFrom('A', 'a', 'B', '-', ' ', '’', '\ud83c', '\u0301', 'É', '中'), {
      maxLength: 12,
    });
    const words = pieces.map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 4 }), (text, preferred, deprecated) => {
        let last = 0;
        for (const { start, end } of new DeprecatedForms([decided(preferred, { deprecated })]).placesIn(
          text,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([['Belarus '], ['Etats '], ['B'], ['- '], ['\ud83c\udde7']])(
    'are looked for in a megabyte of %j in one walk',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const places = new DeprecatedForms([BELARUS, STATES]).placesIn(text);
      expect(places).toHaveLength(piece === 'Belarus ' ? text.length / piece.length : 0);
    },
  );
});
