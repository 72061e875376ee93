import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../shared/text/fold.ts';
import { wordLikeness } from '../../../shared/memory/likeness.ts';
import { wordHashes } from '../../../shared/memory/word-hashes.ts';

const likeness = (left: string, right: string, least = 0) =>
  wordLikeness(rowOf(wordHashes(left)), rowOf(wordHashes(right)), least);

const rowOf = (words: readonly number[]) => ({ words, from: 0, to: words.length });

describe('the likeness of two sentences', () => {
  it.each([
    ['Le port dort.', 'le PORT dort !', 1],
    ['un deux trois quatre', 'un deux cinq quatre', 0.75],
    ['un deux trois quatre', 'deux trois quatre', 0.75],
    ['un deux', 'trois quatre', 0],
    ['', '', 1],
    ['', 'un', 0],
    ['船在港口', '船在海上', 0.5],
  ])('%j and %j: %d', (left, right, expected) => {
    expect(likeness(left, right)).toBeCloseTo(expected, 9);
  });

  it('is that of the whole table, or 0 below what is asked for', () => {
    const words = fc.array(fc.nat(4), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(0, 0.3, 0.6, 0.9), (left, right, least) => {
        const whole = plainLikeness(left, right);
        expect(wordLikeness(rowOf(left), rowOf(right), least)).toBeCloseTo(
          whole + 1e-9 >= least ? whole : 0,
          9,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ['l’État-major', ['l', 'etat', 'major']],
    ['Straße Œuvre', ['strasse', 'oeuvre']],
    ['İstanbul', ['istanbul']],
    ['ﬁn ½', ['fin', '1', '2']],
    ['сем\u00ADья', ['семья']],
    ['한국어 문장', ['한국어', '문장']],
    ['船在', ['船', '在']],
  ])('%j', (text, words) => {
    expect(wordHashes(text)).toEqual(words.flatMap(wordHashes));
    expect(wordHashes(text)).toHaveLength(words.length);
  });

  it('tells vowels of Hindi apart, which are marks', () => {
    expect(wordHashes('की')).not.toEqual(wordHashes('का'));
  });

  it('are the same for texts that fold to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const same = wordHashes(text);
        expect(wordHashes(text.normalize('NFD'))).toEqual(same);
        expect(wordHashes(foldText(text))).toEqual(same);
      }),
      { numRuns: 500 },
    );
  });
});

/** The classical table, whole. */
function plainLikeness(left: readonly number[], right: readonly number[]): number {
  let row = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (const [i, word] of left.entries()) {
    const next = [i + 1];
    for (const [j, other] of right.entries())
      next.push(Math.min(row[j] + (word === other ? 0 : 1), row[j + 1] + 1, next[j] + 1));
    row = next;
  }
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - row[right.length] / longest;
}
