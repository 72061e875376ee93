import { describe, expect, it } from 'vitest';
import { firstTrust } from '../../../shared/align/lexicon.ts';
import { pairTable } from '../../../shared/align/pair-table.ts';
import { readSide } from '../../../shared/align/side-text.ts';
import type { FoldedLexicon } from '../../../shared/align/evidence.ts';
import { trainLexicon } from '../../../shared/align/train-lexicon.ts';
import { units } from './synthetic-pair.ts';

const source = readSide(units(['red house', 'red book', 'old house', 'old book', 'red tree', 'old tree']));
const target = readSide(
  units(['vaku nomi', 'vaku seto', 'piru nomi', 'piru seto', 'vaku lado', 'piru lado']),
);
const beads = Array.from({ length: 6 }, (_, at) => ({
  fromSource: at,
  toSource: at + 1,
  fromTarget: at,
  toTarget: at + 1,
}));
const options = { trust: 0.9, prior: 2, discount: 0.5, rounds: 8, folds: 1, mostPairs: 1e6 };
const none = pairTable(source.vocabulary.keys.length, []);

function trained(some: typeof beads, prior: typeof none, folds: number): FoldedLexicon {
  const folded = trainLexicon(source, target, some, prior, firstTrust(), { ...options, folds });
  if (folded === null) throw new Error('training stopped');
  return folded;
}

function bestPartner(word: string, folds = 1): string | undefined {
  const { lexicons } = trained(beads, none, folds);
  const { forward } = lexicons[0];
  const key = source.vocabulary.keys.indexOf(word);
  let best = -1;
  for (let at = forward.starts[key]; at < forward.starts[key + 1]; at++) {
    if (best < 0 || forward.gains[at] > forward.gains[best]) best = at;
  }
  return target.vocabulary.keys[forward.partners[best]];
}

describe('the lexicon', () => {
  it.each([
    ['red', 'vaku'],
    ['old', 'piru'],
    ['house', 'nomi'],
    ['tree', 'lado'],
  ])('learns that %s is %s', (word, partner) => {
    expect(bestPartner(word)).toBe(partner);
  });

  it('deals beads into folds, and judges each without its own', () => {
    const folded = trained(beads, none, 6);
    expect(folded.lexicons).toHaveLength(6);
    expect(Array.from(folded.sourceFold)).toEqual([0, 1, 2, 3, 4, 5]);
    const gain = (fold: number): number => {
      const { starts, partners, gains } = folded.lexicons[fold].forward;
      const key = source.vocabulary.keys.indexOf('house');
      const partner = target.vocabulary.keys.indexOf('nomi');
      for (let at = starts[key]; at < starts[key + 1]; at++) if (partners[at] === partner) return gains[at];
      return 0;
    };
    expect(gain(0)).toBeLessThan(gain(1));
  });

  it('keeps cognates that it never saw together', () => {
    const known = pairTable(source.vocabulary.keys.length, [[0, 1, 1]]);
    const { lexicons } = trained(beads.slice(3), known, 1);
    const { starts, partners } = lexicons[0].forward;
    expect(Array.from(partners.subarray(starts[0], starts[1]))).toContain(1);
  });
});
