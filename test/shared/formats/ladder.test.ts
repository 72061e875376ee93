import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import { formatLadder } from '../../../shared/formats/ladder.ts';
import { buildProject } from '../../support/build-project.ts';

describe('a ladder', () => {
  it.each([
    ['of nothing', '', '', '', ['0\t0\t0.000']],
    [
      'of links of all kinds',
      'One.|Two.|Three.',
      'Un.|Deux.',
      '2-1 0-1 1-0',
      ['0\t0\t0.900', '2\t1\t0.900', '2\t2\t0.900', '3\t2\t0.000'],
    ],
  ])('%s has a rung where each link begins, and one at the end', (_, source, target, beads, rungs) => {
    const { bitext } = buildProject(source === '' ? [] : [source], target === '' ? [] : [target], beads);
    expect(formatLadder(bitext)).toBe(rungs.map((rung) => `${rung}\n`).join(''));
  });

  it('takes links that cross between two rungs, with the confidence of the least sure', () => {
    const { bitext } = buildProject(['One.|Two.|Three.'], ['Un.|Deux.|Trois.']);
    const [first, second, third] = bitext.beads;
    const crossed = [
      { ...first, target: second.target, confidence: 0.5 },
      { ...second, target: first.target },
      third,
    ];
    const beads = inOrder(bitext.source, bitext.target, crossed);
    expect(formatLadder({ ...bitext, beads })).toBe('0\t0\t0.500\n2\t2\t0.900\n3\t3\t0.000\n');
  });
});
