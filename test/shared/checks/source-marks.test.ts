import { describe, expect, it } from 'vitest';
import { bracketCountCheck } from '../../../shared/checks/source/brackets.ts';
import { quoteCountCheck } from '../../../shared/checks/source/quotes.ts';
import { beadFindings } from './bead-findings.ts';

const languages = ['en', 'fr'] as const;

describe('brackets', () => {
  it.each([
    ['The cows (all of them) came.', 'Les vaches (toutes) sont venues.'],
    ['The cows [all of them] came.', 'Les vaches (toutes) sont venues.'],
    ['a) The cows', 'Les vaches'],
    ['The cows :) came.', 'Les vaches sont venues.'],
    ['The farm in Norby, Nordia', 'La ferme de Norby (Nordia)'],
    ['It is high, 1200 m.', 'Il est haut (1200 m).'],
    ['The cows (all of them came.', 'Les vaches sont venues.'],
  ])('%s is left alone', (source, target) =>
    expect(beadFindings(bracketCountCheck, { languages, source, target })).toEqual([]),
  );

  it('more or fewer pairs are asked about', () => {
    const missing = { languages, source: 'The cows (all of them) came.', target: 'Les vaches sont venues.' };
    expect(beadFindings(bracketCountCheck, missing)).toMatchObject([
      { severity: 'hint', reason: { code: 'brackets-missing', values: { source: 1, target: 0 } } },
    ]);
    const added = {
      languages,
      source: 'The cows came.',
      target: 'Les vaches (toutes celles du nord) sont venues.',
    };
    expect(beadFindings(bracketCountCheck, added)).toMatchObject([
      { reason: { code: 'brackets-added' }, actual: '(toutes celles du nord)' },
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “the cows came home”.', 'Il a dit « les vaches sont rentrées ».'],
    ['He said "the cows came home".', 'Il a dit &ldquo ;les vaches sont rentrées&rdquo ;.'],
    ['He said ‘the cows came home’.', 'Il a dit « les vaches sont rentrées ».'],
    ['“The cows came home,” he said.', '— Les vaches sont rentrées, dit-il.'],
    ['He reads <i>the cows came home</i>.', 'Il lit « les vaches sont rentrées ».'],
    ['He reads Milk Today.', 'Il lit « Lait du Jour ».'],
    ['It is 5" wide, don’t ask.', 'Il a 5 pouces.'],
    ['“The cows came home.', 'Les vaches sont rentrées.'],
  ])('%s is left alone', (source, target) =>
    expect(beadFindings(quoteCountCheck, { languages, source, target })).toEqual([]),
  );

  it('more or fewer quotations are asked about', () => {
    const missing = {
      languages,
      source: 'He said “the cows came home”.',
      target: 'Il a dit que les vaches sont rentrées.',
    };
    expect(beadFindings(quoteCountCheck, missing)).toMatchObject([
      { severity: 'hint', reason: { code: 'quotes-missing', values: { source: 1, target: 0 } } },
    ]);
    const added = {
      languages,
      source: 'The so-called experts on milk came.',
      target: 'Les « prétendus experts du lait » sont venus.',
    };
    expect(beadFindings(quoteCountCheck, added)).toMatchObject([{ reason: { code: 'quotes-added' } }]);
  });
});
