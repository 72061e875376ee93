import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWord } from '../../../shared/text/fold.ts';
import { awkwardText } from './arbitrary-text.ts';

describe('folding', () => {
  it.each([
    ['case', 'Ville DE Liège', 'ville de liege'],
    ['accents', 'àéîõüçñčšžęąłżőå', 'aeioucncszeałzoa'.replace('ł', 'l')],
    ['composed or not', 'e\u0301te\u0301', 'ete'],
    [
      'ligatures and strokes',
      'Œuvre Æsir Straße Łódź Đurđa Øre þing',
      'oeuvre aesir strasse lodz durda ore thing',
    ],
    ['the Turkish letters', 'İstanbul ISPARTA ışık', 'istanbul isparta isik'],
    ['the sharp s in capitals', 'GROẞ', 'gross'],
    ['the final sigma', 'Οδυσσεύς ΟΔΥΣΣΕΎΣ', 'οδυσσευσ οδυσσευσ'],
    ['Russian ё, and not й', 'Ёлка Йод её', 'елка йод ее'],
    ['Ukrainian and Belarusian letters', 'Їжак Ўсё', 'їжак ўсе'],
    ['stress marks', 'за\u0301мок', 'замок'],
    ['apostrophes', 'l’an l‘an lʼan l´an l`an l′an', "l'an l'an l'an l'an l'an l'an"],
    ['quotes', '«a» „b“ “c” ″d″ 「e」', '"a" "b" "c" "d" "e"'],
    ['dashes', 'a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['spaces', 'a\u00A0b\u202F c\t\n d\u3000e', 'a b c d e'],
    ['width', 'ＡＢ１２％ ｶﾞ', 'ab12% ガ'],
    ['compatible characters', 'ﬁn 5² №…', 'fin 52 no...'],
    ['invisible characters', 'a\u00ADb\u200Bc\uFEFFd\u200Fe', 'abcde'],
    ['Arabic vowels and hamza', 'أَحْمَد', 'احمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ])('makes %s one', (_, text, folded) => expect(foldText(text)).toBe(folded));

  it.each([
    ['kana', 'が', 'が'],
    ['Korean', '한국', '한국'],
    ['Hindi', 'हिन्दी', 'हिन्दी'],
    ['Thai', 'น้ำ', 'น\u0E49\u0E4Dา'],
    ['lone surrogates', '\uD800a\uDC00', '\uD800a\uDC00'],
    ['nothing', '', ''],
  ])('keeps %s', (_, text, folded) => expect(foldText(text)).toBe(folded));

  it('of a word takes the white space at its ends away', () => expect(foldWord(' \u00A0Été ')).toBe('ete'));

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on the normal form or the case of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});
