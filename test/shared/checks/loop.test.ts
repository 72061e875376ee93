import { describe, expect, it } from 'vitest';
import { bilingual, found, monolingual, repairedBy } from './check-input-of.ts';

describe('a word or phrase twice in a row', () => {
  it.each([
    ['fr', 'Il a signé le le contrat.', 'Il a signé le contrat.'],
    [
      'fr',
      'Elle agit dans le cadre de dans le cadre de ses fonctions.',
      'Elle agit dans le cadre de ses fonctions.',
    ],
    ['en', 'The the harbour is closed.', 'The harbour is closed.'],
    ['en', 'They left they left they left the harbour.', 'They left the harbour.'],
    ['de', 'Er hat den den Vertrag unterschrieben.', 'Er hat den Vertrag unterschrieben.'],
    ['lt', 'Uostas uostas vėl atidarytas.', 'Uostas vėl atidarytas.'],
  ])('is found and kept once (%s): %s', (language, text, expected) => {
    expect(repairedBy(text, 'repeat/loop', language)).toBe(expected);
  });

  it.each([
    ['fr', 'Vous vous souvenez que nous nous sommes vus.'],
    ['fr', 'Il relit un discours de de Gaulle.'],
    ['fr', 'Elle avance jour après jour après jour.'],
    ['fr', 'Non, non, c’est fini.'],
    ['en', 'He knew that that man had had enough.'],
    ['en', 'They sailed to Bora Bora.'],
    ['en', 'The code is 20 20.'],
    ['id', 'Anak anak bermain di pelabuhan.'],
    ['en', 'Row, row, row your boat.'],
  ])('is none where it is meant (%s): %s', (language, text) => {
    expect(found(monolingual([text], language), 'repeat/loop')).toEqual([]);
  });

  it('is none where the source doubles too', () => {
    expect(
      found(bilingual([['It was cold cold water.', 'C’était de l’eau froide froide.']]), 'repeat/loop'),
    ).toEqual([]);
    expect(
      found(bilingual([['It was cold water.', 'C’était de l’eau froide froide.']]), 'repeat/loop'),
    ).toHaveLength(1);
  });
});
