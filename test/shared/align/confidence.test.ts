import { describe, expect, it } from 'vitest';
import { fullBand } from '../../../shared/align/band.ts';
import { beadFeatures } from '../../../shared/align/bead-features.ts';
import { confidences } from '../../../shared/align/confidence.ts';
import { groundOf } from '../../../shared/align/ground.ts';
import { never } from '../../../shared/align/pulse.ts';
import { startingKnowledge } from '../../../shared/align/knowledge.ts';
import type { Searched } from '../../../shared/align/pass.ts';
import { searchStretch } from '../../../shared/align/pass.ts';
import { WEIGHTS } from '../../../shared/align/weights.ts';
import { units } from './synthetic-pair.ts';

const french = [
  'Le ferry Aurora quitta le port de Kingsbridge le 12 mars 1904.',
  'Le capitaine Morrison commandait 38 passagers.',
  'Personne ne revit le navire.',
];
const english = [
  'The ferry Aurora left the port of Kingsbridge on 12 March 1904.',
  'Captain Morrison commanded 38 passengers.',
  'Nobody saw the ship again.',
];

function search(source: readonly string[], target: readonly string[]): Searched {
  const options = { sourceLanguage: 'fr', targetLanguage: 'en' };
  const knowledge = startingKnowledge(
    groundOf([{ source: units(source), target: units(target) }], []),
    options,
    WEIGHTS,
  );
  const stretch = { sourceFrom: 0, sourceCount: source.length, targetFrom: 0, targetCount: target.length };
  const found = searchStretch(knowledge, stretch, fullBand(source.length, target.length), false, never);
  if (found === null) throw new Error('the search stopped');
  return found;
}

describe('confidence', () => {
  it('is a probability for every bead, and never certainty', () => {
    const found = search(french, english);
    const [sure] = confidences([found.path], [found], never);
    expect(sure).toHaveLength(found.path.length);
    for (const one of sure) {
      expect(one).toBeGreaterThan(0);
      expect(one).toBeLessThan(1);
    }
  });

  it('is even where no search was made', () => {
    const found = search(french, english);
    expect(Array.from(confidences([found.path], [null], never)[0])).toEqual(found.path.map(() => 0.5));
  });

  it('is less where the lengths do not fit', () => {
    const right = search(french, english);
    const long = `${english[1]} ${'And there was much more to be told of them than that. '.repeat(6)}`;
    const wrong = search(french, [english[0], long, english[2]]);
    const [sure] = confidences([right.path], [right], never);
    const [doubtful] = confidences([wrong.path], [wrong], never);
    expect(Math.min(...doubtful)).toBeLessThan(Math.min(...sure));
  });

  it('knows a lonely repeat from other lonely units', () => {
    const found = search(french, [english[0], english[0], english[1], english[2]]);
    const features = beadFeatures(found.path, new Float64Array(found.path.length).fill(0.9), found.scorer);
    const lonely = features.filter(({ alone }) => alone === 1);
    expect(lonely).toHaveLength(1);
    expect(lonely[0].repeat).toBeGreaterThan(0.9);
    expect(features.filter(({ alone }) => alone === 0).map(({ repeat }) => repeat)).toEqual([0, 0, 0]);
  });
});
