import { describe, expect, it } from 'vitest';
import { fullBand } from '../../../shared/align/band.ts';
import { groundOf } from '../../../shared/align/ground.ts';
import { startingKnowledge } from '../../../shared/align/knowledge.ts';
import { makeScorer } from '../../../shared/align/pass.ts';
import { posteriors } from '../../../shared/align/posterior.ts';
import { findPath } from '../../../shared/align/search.ts';
import type { FoundBead } from '../../../shared/align/search.ts';
import { WEIGHTS } from '../../../shared/align/weights.ts';
import { units } from './synthetic-pair.ts';

const source = ['Alpha 11 goes up.', 'Beta 22.', 'Gamma 33 comes down again.'];
const target = ['Alfa 11 gaat op.', 'Gamma 33 komt weer neer.'];
const never = (): boolean => false;

function scoring(left: readonly string[], right: readonly string[]) {
  const options = { sourceLanguage: 'en', targetLanguage: 'nl' };
  const ground = groundOf([{ source: units(left), target: units(right) }], []);
  const knowledge = startingKnowledge(ground, options, WEIGHTS);
  const band = fullBand(left.length, right.length);
  const stretch = { sourceFrom: 0, sourceCount: left.length, targetFrom: 0, targetCount: right.length };
  const scorer = makeScorer(knowledge, stretch, band, true, never);
  if (!scorer) throw new Error('no scorer');
  return { band, scorer };
}

/** Every chain of beads through the table, by brute force. */
function allChains({ band, scorer }: ReturnType<typeof scoring>): FoundBead[][] {
  const into = (row: number, column: number): FoundBead[][] => {
    if (row === 0 && column === 0) return [[]];
    const chains: FoundBead[][] = [];
    const extend = (p: number, q: number, score: number): void => {
      const bead = { fromSource: row - p, toSource: row, fromTarget: column - q, toTarget: column, score };
      for (const chain of into(row - p, column - q)) chains.push([...chain, bead]);
    };
    if (row > 0 && column > 0) {
      scorer.score(row, column);
      const scores = scorer.scores.slice();
      scorer.shapes.forEach(({ p, q }, at) => {
        if (scores[at] > -Infinity) extend(p, q, scores[at]);
      });
    }
    if (row > 0) extend(1, 0, -scorer.sourceAlone(row - 1));
    if (column > 0) extend(0, 1, -scorer.targetAlone(column - 1));
    return chains;
  };
  return into(band.rows - 1, band.hi[band.rows - 1]);
}

const total = (chain: readonly FoundBead[]): number => chain.reduce((sum, bead) => sum + bead.score, 0);
const same = (left: FoundBead, right: FoundBead): boolean =>
  left.toSource === right.toSource &&
  left.toTarget === right.toTarget &&
  left.fromSource === right.fromSource &&
  left.fromTarget === right.fromTarget;

describe('the search and its posteriors, against all chains one by one', () => {
  const setup = scoring(source, target);
  const chains = allChains(setup);
  const path = findPath(setup.band, setup.scorer, false, never) ?? [];

  it('finds the best chain', () => {
    expect(chains.length).toBeGreaterThan(20);
    expect(total(path)).toBeCloseTo(Math.max(...chains.map(total)), 6);
  });

  it('gives each bead its share of all chains', () => {
    const sharpness = 0.5;
    const weights = chains.map((chain) => Math.exp(sharpness * total(chain)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const found = posteriors(setup.band, setup.scorer, path, sharpness) ?? [];
    path.forEach((bead, at) => {
      const containing = weights.filter((_, index) => chains[index].some((other) => same(other, bead)));
      expect(found[at]).toBeCloseTo(containing.reduce((sum, weight) => sum + weight, 0) / all, 4);
    });
  });

  it('is certain where there is one chain only', () => {
    const lonely = scoring([source[0]], []);
    expect(
      Array.from(
        posteriors(lonely.band, lonely.scorer, findPath(lonely.band, lonely.scorer, false, never) ?? [], 1) ??
          [],
      ),
    ).toEqual([1]);
  });
});
