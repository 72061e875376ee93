import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import { distantCases } from '../../bench/alignment-cases.ts';
import { laxF1, strictF1, tally } from '../../bench/alignment-score.ts';
import { units } from './synthetic-pair.ts';

describe('twenty sentences of languages far from each other', () => {
  it.each(distantCases().map((one) => [one.name, one] as const))('hold together: %s', (_, one) => {
    const [sourceLanguage, targetLanguage] = one.languages;
    const { beads } = align(units(one.source), units(one.target), { sourceLanguage, targetLanguage });
    const score = tally(one.beads, beads);
    expect(strictF1(score)).toBeGreaterThanOrEqual(0.8);
    expect(laxF1(score)).toBeGreaterThanOrEqual(0.9);
  });
});
