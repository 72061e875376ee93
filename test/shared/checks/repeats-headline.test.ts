import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, monolingual } from './check-input-of.ts';

const HEADLINE = 'La ville de Gravelone rachète son vieux phare et deux îlots';
const LEADS = [
  ['a full stop more', `${HEADLINE}.`],
  ['other articles', 'La ville de Gravelone rachète le vieux phare et les deux îlots.'],
  ['a shorter sentence', 'La ville de Gravelone rachète son vieux phare.'],
  ['more words', `${HEADLINE}, au terme de sept longues années de négociations avec la région.`],
] as const;
const SOURCE = [
  'Gravelone buys back lighthouse',
  'Seven years of talks have ended: the lighthouse belongs to the town.',
] as const;

describe('a headline and the sentence under it', () => {
  it.each(LEADS)('are asked about at most, without a source: %s', (_, lead) => {
    for (const { severity } of findingsLike(monolingual([HEADLINE, lead]), 'repeat/'))
      expect(severity).toBe('hint');
  });

  it.each(LEADS)('are asked about at most where each has a source: %s', (_, lead) => {
    const rows = [[SOURCE[0], HEADLINE] as const, [SOURCE[1], lead] as const];
    for (const { severity } of findingsLike(bilingual(rows), 'repeat/')) expect(severity).toBe('hint');
  });

  it.each(LEADS)('are asked about at most where one of them has none: %s', (_, lead) => {
    const rows = [
      [
        [SOURCE[0], HEADLINE],
        [null, lead],
      ],
      [
        [null, HEADLINE],
        [SOURCE[1], lead],
      ],
    ] as const;
    for (const pairs of rows)
      for (const { severity } of findingsLike(bilingual(pairs), 'repeat/')) expect(severity).toBe('hint');
  });

  it.each(LEADS)('are asked about at most where the source says it so too: %s', (_, lead) => {
    const rows = [[SOURCE[0], HEADLINE] as const, [`${SOURCE[0]}.`, lead] as const];
    for (const { severity } of findingsLike(bilingual(rows), 'repeat/')) expect(severity).toBe('hint');
  });

  it('are an error where they are the very same', () => {
    expect(findingsLike(monolingual([HEADLINE, HEADLINE]), 'repeat/')).toMatchObject([
      { segment: 2, check: 'repeat/exact', severity: 'error' },
    ]);
  });
});
