import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../shared/text/tokens.ts';
import { awkwardText } from './arbitrary-text.ts';

/** Words as they are, numbers in <>, punctuation in {}. */
function shown(text: string): string {
  return tokenize(text)
    .map((token) =>
      token.kind === 'number'
        ? `<${token.text}>`
        : token.kind === 'punctuation'
          ? `{${token.text}}`
          : token.text,
    )
    .join(' ');
}

describe('tokens', () => {
  it.each([
    ["L'accord d’été est-il signé ?", "L'accord d’été est-il signé {?}"],
    ['In 1.000,50 or 12:30, 3/4 and 1 000.', 'In <1.000,50> or <12:30> {,} <3/4> and <1> <000> {.}'],
    ['The 1st COVID-19 case, A4', 'The 1st COVID-19 case {,} A4'],
    ['«Да», — сказал он.', '{«} Да {»} {,} {—} сказал он {.}'],
    ['e\u0301te\u0301 soft\u00ADhyphen', 'e\u0301te\u0301 soft\u00ADhyphen'],
    ['日本語のテキスト。', '日 本 語 の テ キ ス ト {。}'],
    ['ガ̣ー', 'ガ̣ ー'],
    ['한국어 문장', '한국어 문장'],
    ['सच है।', 'सच है {।}'],
    ['كتاب ١٢٣', 'كتاب <١٢٣>'],
    ['a 😀 b...', 'a {😀} b {.} {.} {.}'],
    ["'quoted' -dash-", "{'} quoted {'} {-} dash {-}"],
    ['\u200E\uFEFF \u00A0', ''],
    ['', ''],
    ['\uD800x', '{\uD800} x'],
  ])('of %j', (text, expected) => expect(shown(text)).toBe(expected));

  it('stand in order, apart, at their places, and hold all that can be seen', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(last, token.start)).toMatch(/^[\s\u0085\p{Cf}\u2060-\u206F]*$/u);
          last = token.end;
        }
        expect(text.slice(last)).toMatch(/^[\s\u0085\p{Cf}\u2060-\u206F]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['a', '1', '.', "a'", '1,', '\u0301', '字', '-'])('come from a million units of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(tokenize(text).at(-1)?.end).toBe(text.length);
  });
});
