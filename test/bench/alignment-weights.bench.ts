import { test } from 'vitest';
import { alignWith } from '../../shared/align/align.ts';
import type { Weights } from '../../shared/align/weights.ts';
import { WEIGHTS } from '../../shared/align/weights.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { damaged, goldCases, hasAlignmentData, pieces, repeatCases } from './alignment-cases.ts';
import { addUp, strictF1, tally } from './alignment-score.ts';

/*
 * How far each parameter of the bead score can move, the others staying, before the mean strict F1 of the sets drops by
 * a point: the flatter, the less it was fitted to these texts.
 */

const DROP = 0.01;
/** Factors tried in turn, up and down. */
const STEPS = [1.15, 1.3, 1.6, 2, 3, 5];
/** Every so many documents of the machine translations. */
const SPARSE = 12;

const MEANINGS: Record<keyof Weights, string> = {
  lexical: 'words',
  length: 'lengths',
  alone: 'a sentence without partner',
  merge: '2-1 and 1-2',
  mergeMore: 'each further sentence to one',
  cross: '2-2',
  crossMore: 'each further sentence in many to many',
  openSeamInside: 'a sentence that goes on inside a bead',
  halfSeamInside: 'a comma or colon inside a bead',
  seamMismatch: 'a sentence that goes on in one text only',
  paragraph: 'paragraph ends',
  repeat: 'a repeat left alone',
  repeatInside: 'a repeat inside a bead',
  priorBeads: 'beads the first guess is worth',
};

function setsOf(): AlignmentCase[][] {
  const gold = goldCases();
  const translations = [...repeatCases('en-fr'), ...repeatCases('fr-en')].filter(
    (_, at) => at % SPARSE === 0,
  );
  const some = (prefix: string): AlignmentCase[] => gold.filter(({ name }) => name.startsWith(prefix));
  return [
    some('de-fr'),
    some('hu-en').flatMap((one) => pieces(one, 200).slice(0, 1)),
    some('en-is'),
    translations,
    translations.map((one, at) => damaged(one, at, { omit: 0.05, merge: 0.03, split: 0.03 })),
  ];
}

function meanF1(sets: readonly (readonly AlignmentCase[])[], weights: Weights): number {
  const scores = sets.map((cases) => {
    const tallies = cases.map((one) => {
      const units = (lines: readonly string[]): { text: string; endsParagraph: boolean }[] =>
        lines.map((text) => ({ text, endsParagraph: false }));
      const [sourceLanguage, targetLanguage] = one.languages;
      const options = { sourceLanguage, targetLanguage };
      return tally(one.beads, alignWith(units(one.source), units(one.target), options, weights).beads);
    });
    return strictF1(addUp(tallies));
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

test('how far each parameter can move', () => {
  if (!hasAlignmentData) {
    console.log('alignment weights: no test data here, skipped');
    return;
  }
  const sets = setsOf();
  const best = meanF1(sets, WEIGHTS);
  const limit = (name: keyof Weights, direction: 1 | -1): string => {
    let held = '';
    for (const step of STEPS) {
      const value = WEIGHTS[name] * step ** direction;
      const score = meanF1(sets, { ...WEIGHTS, [name]: value });
      if (score < best - DROP) return held === '' ? `within ${value.toFixed(2)}` : held;
      held = value.toFixed(2);
    }
    return direction === 1 ? `over ${held}` : `under ${held}`;
  };
  console.log(`mean strict F1 of ${sets.length} sets: ${best.toFixed(4)}`);
  // No text of the sets knows of paragraphs.
  const names = (Object.keys(WEIGHTS) as (keyof Weights)[]).filter((name) => name !== 'paragraph');
  console.table(
    names.map((parameter) => ({
      parameter,
      value: WEIGHTS[parameter],
      'what it weighs': MEANINGS[parameter],
      from: limit(parameter, -1),
      to: limit(parameter, 1),
    })),
  );
});
