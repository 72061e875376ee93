import { describe, expect, it } from 'vitest';
import { genderOf, tellsGenderApart } from '../../../../shared/names/sound/gender.ts';
import { commonOrigin, looksOf } from '../../../../shared/names/sound/origin.ts';
import { romanised } from '../../../../shared/names/sound/romanised.ts';
import { soundsOf } from '../../../../shared/names/sound/sounds.ts';
import { codesOf } from '../../../../shared/names/sound/symbols.ts';

describe('the sounds of a word', () => {
  it.each([
    ['Tchekhov', 'tch e kh o v'],
    ['Czechow', 'tch e ch? o w'],
    ['Obolenskij', 'o b o l e n s? k i'],
    ['Obolensky', 'o b o l e n s? k i'],
    ['Mendeleïev', 'm e n d e l e v'],
    ['Poutine', 'p u t i n'],
    ['Martine', 'm a r t i n e'],
    ['Dąbrowski', 'd o n? b r o w s? k i'],
    ['Grzybowski', 'g zh i b o w s k i'],
    ['Noureddine', 'n u r e d i n'],
    ['Stadnicki', 's t a d n i ts k i'],
    ['Abdurrahman', 'a b d u l r a h m a n'],
  ])('%s: %s', (word, expected) => {
    expect(soundsOf(word)?.join(' ')).toBe(expected);
  });

  it('all have a number', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzáčćđéęąïłñöøőœßşšţüýžżźə';
    for (const first of letters)
      for (const second of letters)
        for (const word of [first + second, `ta${first}${second}`, `${first}${second}er`])
          expect(() => codesOf(soundsOf(word) ?? [])).not.toThrow();
  });
});

describe('where names come from', () => {
  it.each([
    ['morozov', 'morosow', 'slavic'],
    ['petrosyan', 'petrosjan', 'slavic'],
    ['ramanavich', 'romanovich', 'mixed'],
    ['khaled', 'chaled', 'arabic'],
    ['berger', 'burger', 'other'],
  ])('%s and %s: %s', (left, right, origin) => {
    expect(commonOrigin(looksOf(left), looksOf(right))).toBe(origin);
  });

  it.each([
    ['ivanov', 'ivanowa', true],
    ['petrovitch', 'petrovna', true],
    ['orlovsky', 'orlovskaya', true],
    ['martin', 'martine', true],
    ['borodin', 'borodine', false],
    ['orlova', 'orlowa', false],
  ])('%s and %s may be a man and a woman: %s', (left, right, expected) => {
    const [one, other] = [left, right].map((folded) => ({ folded, gender: genderOf(folded) }));
    expect(tellsGenderApart(one, other)).toBe(expected);
    expect(tellsGenderApart(other, one)).toBe(expected);
  });

  it('Cyrillic letters are written in Latin ones', () => {
    expect(romanised('Хрущёв')).toBe('khrushchyov');
    expect(romanised('Київ')).toBe('kiyiv');
    expect(romanised('Kiev')).toBeNull();
  });
});
