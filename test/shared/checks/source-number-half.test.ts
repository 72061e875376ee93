import { describe, expect, it } from 'vitest';
import { checkBead } from '../../../shared/checks/bead-check.ts';
import { numberCheck } from '../../../shared/checks/source/number.ts';
import { beadFindings, fixedTarget } from './bead-findings.ts';

describe('a half in words', () => {
  it.each([
    ['fr', 'en', 'Le veau a 4 mois et demi.', 'The calf is 4.5 months old.'],
    ['en', 'fr', 'The barn is 7 and a half metres high.', 'La grange est haute de 7,5 mètres.'],
    ['pl', 'en', 'Krowa ma 6 i pół roku.', 'The cow is 6.5 years old.'],
    ['ru', 'en', 'Корове 6 с половиной лет.', 'The cow is 6.5 years old.'],
    ['it', 'de', 'La mucca ha 6 anni e mezzo.', 'Die Kuh ist 6,5 Jahre alt.'],
    ['fr', 'en', 'La traite est à 4 heures et demie.', 'Milking is at 4:30.'],
  ])('%s>%s: %s', (from, into, source, target) =>
    expect(beadFindings(numberCheck, { languages: [from, into], source, target })).toEqual([]),
  );

  it('is part of what the fix writes', () => {
    const bead = {
      languages: ['fr', 'en'],
      source: 'Le veau a 4 mois et demi.',
      target: 'The calf is 47 months old.',
    } as const;
    expect(beadFindings(numberCheck, bead)).toMatchObject([
      { reason: { values: { source: '4 mois et demi' } } },
    ]);
    expect(fixedTarget(numberCheck, bead)).toBe('The calf is 4.5 months old.');
  });
});

describe('how free the link is', () => {
  const of = (source: string, target: string, confidence: number) =>
    checkBead(
      {
        source: [{ id: 1001, text: source, gap: '' }],
        target: [{ id: 1, text: target, gap: '' }],
        sourceLanguage: 'en',
        targetLanguage: 'fr',
        confidence,
      },
      [numberCheck],
    ).flat();

  it.each([
    ['a sure link', 'It gave 38 litres of milk.', 'Elle a donné du bon lait.', 0.95, 'warning'],
    ['an unsure link', 'It gave 38 litres of milk.', 'Elle a donné du bon lait.', 0.5, 'hint'],
    ['a sentence cut off', 'It gave 38 litres of milk.', 'Elle a donné du bon lait :', 0.95, 'hint'],
    ['one digit of it, unsure', 'It gave 38 litres.', 'Elle a donné 36 litres.', 0.5, 'warning'],
  ])('%s', (_, source, target, confidence, severity) =>
    expect(of(source, target, confidence)).toMatchObject([{ severity }]),
  );
});
