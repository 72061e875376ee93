import { describe, expect, it } from 'vitest';
import { isRepairedByRule } from '../../../shared/checks/by-rule.ts';
import { dryRun, RECIPES } from '../../../shared/checks/recipe.ts';
import { bilingual, findingsLike, monolingual } from './check-input-of.ts';

const EVERYTHING = new Set(RECIPES.find(({ id }) => id === 'everything')?.checks);

describe('what a recipe repairs by rule', () => {
  it.each([
    [
      'a quotation that its source closes in a later sentence',
      bilingual([
        ['“Nobody came.', '«\u00a0Personne n’est venu.'],
        ['We waited,” he said.', 'Nous avons attendu, a-t-il dit.'],
      ]),
      'quote/mismatch',
    ],
    [
      'a bracket that is never closed',
      monolingual(['L’entrepôt (construit en 1964 n’était pas assuré.']),
      'bracket/mismatch',
    ],
  ])('is not %s: where the mark belongs is a guess', (_, input, check) => {
    const [finding] = findingsLike(input, check);
    expect(finding?.fixes.length).toBeGreaterThan(0);
    expect(finding && isRepairedByRule(finding)).toBe(false);
    expect(dryRun(input, EVERYTHING, new Set()).previews).toEqual([]);
  });

  it.each([
    ['its source is a quotation as a whole', bilingual([['“Nobody came.”', '« Personne n’est venu.']])],
    ['it is a paragraph by itself', monolingual(['« Personne n’est venu.'])],
  ])('is a mark that is lacking where %s', (_, input) => {
    const [preview] = dryRun(input, EVERYTHING, new Set()).previews;
    expect(preview?.after).toBe('«\u00a0Personne n’est venu.\u00a0»');
  });

  it('is no sentence that is said twice in other words', () => {
    for (const { checks } of RECIPES) expect(checks).not.toContain('repeat');
    for (const { checks } of RECIPES) expect(checks).not.toContain('repeat/paraphrase');
  });
});
