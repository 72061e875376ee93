import { describe, expect, it } from 'vitest';
import { findCognates } from '../../../shared/align/cognates.ts';
import { findKnownWords } from '../../../shared/align/known-words.ts';
import { romanise } from '../../../shared/align/romanise.ts';
import { readSide } from '../../../shared/align/side-text.ts';
import { units } from './synthetic-pair.ts';

function likeness(left: string, right: string): number {
  const source = readSide(units([left])).vocabulary;
  const target = readSide(units([right])).vocabulary;
  return findCognates(source, target).reduce((most, [, , weight]) => Math.max(most, weight), 0);
}

describe('cognates', () => {
  it.each([
    ['equal words', 'Portmore', 'Portmore'],
    ['equal numbers', '1987', '1987'],
    ['numbers in other digits', '42', '٤٢'],
    ['words of one origin', 'administration', 'Administracija'],
    ['names in another alphabet', 'Washington', 'Вашингтон'],
    ['names with other vowels', 'Belarus', 'Biélorussie'],
    ['names in kana', 'Washington', 'ワシントン'],
    ['kept marks', '?', '？'],
  ])('are found for %s', (_, left, right) => {
    expect(likeness(left, right)).toBeGreaterThan(0.2);
  });

  it.each([
    ['unlike words', 'house', 'maison'],
    ['short words that happen to be equal', 'on', 'on'],
    ['other numbers', '1987', '1988'],
  ])('are not found for %s', (_, left, right) => {
    expect(likeness(left, right)).toBe(0);
  });

  it('are compared in rough Latin letters', () => {
    expect(['минск', 'ελλαδα', 'ტბილისი'].map(romanise)).toEqual(['minsk', 'ellada', 'tbilisi']);
  });
});

describe('everyday words', () => {
  const english = readSide(
    units(['The mother of the king and the father were always here with us, but not today.']),
  ).vocabulary;
  const german = readSide(
    units(['Die Mutter des Königs und der Vater waren immer hier mit uns, aber nicht heute.']),
  ).vocabulary;
  const pairs = (from: string, to: string): string[] =>
    findKnownWords(english, german, from, to).map(
      ([left, right]) => `${english.keys[left]} ${german.keys[right]}`,
    );

  it('are known for languages told by their tags', () => {
    expect(pairs('en-GB', 'de')).toEqual(
      expect.arrayContaining(['mothe mutte', 'and und', 'not nicht', 'today heute']),
    );
  });

  it('are known for languages told by their words', () => {
    expect(pairs('und', 'und').toSorted()).toEqual(pairs('en', 'de').toSorted());
  });

  it('are none for languages that the list lacks', () => {
    expect(pairs('en', 'sw')).toEqual([]);
  });
});
