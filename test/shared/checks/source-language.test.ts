import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, found, monolingual } from './check-input-of.ts';

describe('source/untranslated', () => {
  it.each([
    [
      'the source as it is',
      'The old bridge will be closed for the winter.',
      'The old bridge will be closed for the winter.',
    ],
    [
      'with other marks and capitals',
      'the old bridge, will be closed for the winter',
      'The old bridge will be closed for the winter!',
    ],
    [
      'with one word translated',
      'The old bridge will be closed for the whole of the winter and spring.',
      'Le old bridge will be closed for the whole of the winter and spring.',
    ],
    [
      'the first half of a longer source',
      'The old bridge will be closed for the winter and the ferry will run instead.',
      'The old bridge will be closed for the winter',
    ],
  ])('finds %s', (_, source, target) => {
    const [finding] = findingsLike(bilingual([[source, target]]), 'source/');
    expect(finding).toMatchObject({
      check: 'source/untranslated',
      severity: 'error',
      segment: 1,
      related: [1001],
    });
  });

  it.each([
    ['names', 'Anna Berg, Tom Hale and Ruth Olsen', 'Anna Berg, Tom Hale and Ruth Olsen'],
    [
      'titles in capitals',
      'The Winter of the Old Bridge and Other Stories',
      'The Winter of the Old Bridge and Other Stories',
    ],
    ['numbers', '12 400 km, 35 %, 8 h', '12 400 km, 35 %, 8 h'],
    [
      'addresses',
      'https://example.org/the-old-bridge/will/be/closed',
      'https://example.org/the-old-bridge/will/be/closed',
    ],
    [
      'a quotation in the translation’s language',
      'Le vieux pont sera fermé pour tout l’hiver.',
      'Le vieux pont sera fermé pour tout l’hiver.',
    ],
    [
      'a translation',
      'The old bridge will be closed for the winter.',
      'Le vieux pont sera fermé pour l’hiver.',
    ],
  ])('leaves alone %s', (_, source, target) => {
    expect(found(bilingual([[source, target]]), 'source/untranslated')).toEqual([]);
  });

  it.each([
    ['de', 'The bridge is closed.'],
    ['fr', '“The bridge is closed.”'],
    ['ru', 'Who was it?  The ferry.'],
  ])('finds a short sentence left as it is (%s: %s)', (language, line) => {
    expect(found(bilingual([[line, line]], language), 'source/untranslated')).toEqual([
      'source/untranslated@1',
    ]);
  });

  it.each([
    ['titles', 'Gone with the Bridge'],
    ['short lines without function words', 'Bridge closed until Monday.'],
    ['what is too short', 'It was.'],
    ['names with function words', 'Bank of the North.'],
  ])('leaves alone %s', (_, line) => {
    expect(found(bilingual([[line, line]], 'de'), 'source/untranslated')).toEqual([]);
  });

  it('leaves alone a short sentence that is not quite its source', () => {
    const rows = [['The bridge is closed.', 'The bridge is shut.']] as const;
    expect(found(bilingual(rows, 'de'), 'source/untranslated')).toEqual([]);
  });

  it('leaves alone texts in one language', () => {
    const line = 'The old bridge will be closed for the winter.';
    expect(found(bilingual([[line, line]], 'en-GB'), 'source/untranslated')).toEqual([]);
  });
});

describe('source/language', () => {
  it.each([
    ['fr', 'The harbour will not be opened again before the end of the summer.', 'en'],
    ['fr', 'Der Hafen wird nicht vor dem Ende des Sommers wieder geöffnet werden.', 'de'],
    ['en', 'Le port ne sera pas rouvert avant la fin de l’été, selon la mairie.', 'fr'],
    ['de', 'El puerto no se va a abrir antes de que termine el verano.', 'es'],
    ['lt', 'The harbour will not be opened again before the end of the summer.', 'en'],
    ['fr', 'Порт снова откроют только после окончания летних работ.', 'ru'],
    ['ru', 'The harbour will not be opened again before the end of the summer.', 'en'],
  ])('in a text in %s finds “%s”', (language, text, other) => {
    const [finding] = findingsLike(monolingual([text], language), 'source/language');
    expect(finding?.reason.values).toEqual({ language: other, expected: language });
  });

  it('asks where the whole sentence is quoted', () => {
    const quoted = '« The harbour will not be opened again before the end of the summer. »';
    expect(findingsLike(monolingual([quoted]), 'source/language').map(({ severity }) => severity)).toEqual([
      'hint',
    ]);
  });

  it.each([
    ['fr', 'Le port ne sera pas rouvert avant la fin de l’été, selon la mairie.'],
    [
      'fr',
      'Il a chanté « The harbour will not be opened again before the end » devant la foule réunie sur le quai.',
    ],
    ['fr', 'Anna Berg, Tom Hale, Ruth Olsen, Green Harbour Company Limited, London'],
    ['de', 'Anna Berg von der Green Harbour Company Limited nannte das einen Fehler.'],
    ['en', 'He said that the “Neue Hafenordnung” was not what the town had hoped for.'],
    ['fr', 'Oui, bien entendu.'],
    ['da', 'Han sagde at havnen ikke ville åbne igen før sommeren var forbi.'],
    ['nb', 'Han sa at havnen ikke ville åpne igjen før sommeren var over.'],
    ['und', 'The harbour will not be opened again before the end of the summer.'],
    ['ru', 'Компания Green Harbour откроет порт только после окончания работ.'],
  ])('in a text in %s leaves alone “%s”', (language, text) => {
    expect(found(monolingual([text], language), 'source/language')).toEqual([]);
  });

  it('leaves alone what the source has in the same way', () => {
    const line = 'Der Hafen wird nicht vor dem Ende des Sommers wieder geöffnet werden.';
    expect(found(bilingual([[line, line]]), 'source/language')).toEqual([]);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('fr', 'ru', 'ja', 'xx'),
        (text, language) => {
          const input = monolingual([text.replaceAll('|', '').trim()], language);
          expect(found(input, 'source/')).toEqual(found(input, 'source/'));
        },
      ),
      { numRuns: 100 },
    );
  });
});
