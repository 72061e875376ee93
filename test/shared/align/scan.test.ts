import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../../shared/align/scan.ts';

function tokens(text: string): string[] {
  const found: string[] = [];
  scanTokens(text, (raw) => found.push(raw));
  return found;
}

describe('the tokens of the aligner', () => {
  it.each([
    ['words and kept marks', 'Who is "she"?', ['Who', 'is', '"', 'she', '"', '?']],
    ['marks of other scripts as their Latin likes', '«Кто?» 谁？', ['"', 'Кто', '?', '"', '谁', '?']],
    ['elided words', "l'eau d’or", ['l', 'eau', 'd', 'or']],
    ['accents as combining marks', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    [
      'numbers without their group separators',
      '1,000 1 000 1.000.000 12,5',
      ['1000', '1000', '1000000', '12', '5'],
    ],
    ['years side by side', 'in 1994 100 men', ['in', '1994', '100', 'men']],
    ['digits of other scripts', '٤٢ ４２ ४२', ['42', '42', '42']],
    ['Han characters one by one', '北京大学', ['北', '京', '大', '学']],
    ['kana in runs of one kind', 'ワシントンで', ['ワシントン', 'で']],
    ['unspaced scripts in short pieces', 'ภาษาไทย', ['ภาษ', 'าไท', 'ย']],
    ['nothing for broken entities', 'a &ldquo ;b&amp;c &#39 ;d', ['a', 'b', 'c', 'd']],
    ['the word after a plain ampersand', 'A & B &c', ['A', 'B', 'c']],
    ['nothing for lone surrogates', '\ud800 a \udc00', ['a']],
  ])('are %s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('are never empty, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokens(text)).not.toContain('');
      }),
    );
  });
});
