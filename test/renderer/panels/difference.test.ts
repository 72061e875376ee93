import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../../renderer/panels/difference.ts';

/** `same [-removed-] [+added+]`. */
function written(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('');
}

describe('the difference of two sentences', () => {
  it.each([
    ['a word is replaced', 'the red boat', 'the blue boat', 'the [-red-][+blue+] boat'],
    ['a word is added', 'the boat', 'the old boat', 'the [+old +]boat'],
    ['a word is taken out', 'the old boat', 'the boat', 'the [-old -]boat'],
    ['nothing changes', 'the boat', 'the boat', 'the boat'],
    ['everything is deleted', 'the boat', '', '[-the boat-]'],
    [
      'two neighbours change',
      'in Old Town now',
      'in Vieille Ville now',
      'in [-Old Town-][+Vieille Ville+] now',
    ],
    ['both are empty', '', '', ''],
  ])('shows that %s', (_, before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  it('gives both sentences back when its parts are joined', () => {
    const words = fc.array(
      fc.constantFrom('bac', 'rive', ' ', '  ', ',', 'é', '\u{1F6A2}', '\uD83D', '\n', '«'),
    );
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [before, after] = [left.join(''), right.join('')];
        const parts = wordDifference(before, after);
        const side = (missing: string) =>
          parts
            .filter(({ kind }) => kind !== missing)
            .map(({ text }) => text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });

  it('gives up on texts that have nothing in common instead of comparing them for ever', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join(' ');
    expect(wordDifference(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
