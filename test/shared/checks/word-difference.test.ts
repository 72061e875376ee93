import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../../shared/checks/word-difference.ts';

describe('the difference of two sentences', () => {
  it('names the words that one has and the other has not', () => {
    expect(wordDifference('le port du Valdor', 'le port de la Valdorie')).toEqual([
      { kind: 'same', text: 'le port ' },
      { kind: 'removed', text: 'du Valdor' },
      { kind: 'added', text: 'de la Valdorie' },
    ]);
  });

  it.each([
    ['Cyrillic', 'Порт открыли утром', 'Порт закрыли утром', 'открыли', 'закрыли'],
    ['Greek', 'το παλιό λιμάνι', 'το νέο λιμάνι', 'παλιό', 'νέο'],
    ['Arabic', 'فتح الميناء القديم', 'فتح الميناء الجديد', 'القديم', 'الجديد'],
    ['Chinese', '港口今天开放', '港口明天开放', '今', '明'],
  ])('compares words of %s', (_, before, after, removed, added) => {
    expect(wordDifference(before, after).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ]);
  });

  it('is one change where nothing is alike and both are very long', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 3000 }, (_, at) => `${letter}${at}`).join(' '),
    );
    expect(wordDifference(before, after).map((change) => change.kind)).toEqual(['removed', 'added']);
  });

  it('gives both texts back', () => {
    const words = fc
      .array(fc.constantFrom('port', 'digue', ',', ' ', 'é', '\ud800', '«', 'порт', '港', '😀'), {
        maxLength: 30,
      })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordDifference(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
