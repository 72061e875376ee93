import { describe, expect, it } from 'vitest';
import { adapt } from '../../../shared/align/adapt.ts';
import { groundOf } from '../../../shared/align/ground.ts';
import type { Knowledge } from '../../../shared/align/knowledge.ts';
import { startingKnowledge } from '../../../shared/align/knowledge.ts';
import { WEIGHTS } from '../../../shared/align/weights.ts';
import { units } from './synthetic-pair.ts';

const COUNT = 400;

function knowledge(): Knowledge {
  const lines = Array.from({ length: COUNT }, (_, at) => `Sentence${at} tells of matter${at}.`);
  const options = { sourceLanguage: 'en', targetLanguage: 'en' };
  const ground = groundOf([{ source: units(lines), target: units(lines) }], []);
  return startingKnowledge(ground, options, WEIGHTS);
}

/** A path of beads of these sizes, over and over. */
function path(sizes: readonly (readonly [number, number])[]): Parameters<typeof adapt>[2] {
  const beads: Parameters<typeof adapt>[2][number][] = [];
  let [fromSource, fromTarget] = [0, 0];
  for (let at = 0; fromSource < COUNT - 2 && fromTarget < COUNT - 2; at++) {
    const [p, q] = sizes[at % sizes.length];
    beads.push({ fromSource, toSource: fromSource + p, fromTarget, toTarget: fromTarget + q });
    fromSource += p;
    fromTarget += q;
  }
  return beads;
}

describe('weights after a path', () => {
  const plain = adapt(knowledge(), WEIGHTS, path([[1, 1]])).weights;

  it('make merges cheaper in a text that merges, and dearer in one that does not', () => {
    const merging = adapt(
      knowledge(),
      WEIGHTS,
      path([
        [1, 1],
        [1, 2],
        [2, 1],
      ]),
    ).weights;
    expect(merging.merge).toBeLessThan(WEIGHTS.merge);
    expect(plain.merge).toBeGreaterThan(WEIGHTS.merge);
    expect(plain.alone).toBeGreaterThan(WEIGHTS.alone);
    expect(plain.cross).toBeGreaterThan(WEIGHTS.cross);
  });

  it('take a lost passage for one event', () => {
    const scattered = path([
      [1, 1],
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    const passages = path([
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    const often = adapt(knowledge(), WEIGHTS, scattered).weights.alone;
    const seldom = adapt(knowledge(), WEIGHTS, passages).weights.alone;
    expect(often).toBeLessThan(seldom);
  });

  it('start from the first guess each time, so that rounds do not add up', () => {
    const once = adapt(knowledge(), WEIGHTS, path([[1, 2]]));
    expect(adapt(once, WEIGHTS, path([[1, 2]])).weights).toEqual(once.weights);
  });

  it('move little for a few beads', () => {
    const few = adapt(knowledge(), WEIGHTS, path([[1, 1]]).slice(0, 3)).weights;
    expect(Math.abs(few.merge - WEIGHTS.merge)).toBeLessThan(0.1);
  });
});
