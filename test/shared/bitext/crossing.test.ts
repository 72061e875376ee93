import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesOthers, crossingLinks } from '../../../shared/bitext/crossing.ts';
import { isUnmatched } from '../../../shared/bitext/bead.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { ledgerOf } from '../../../shared/bitext/ledger.ts';
import type { Side } from '../../../shared/bitext/segment.ts';
import { positionOf } from '../../../shared/bitext/segmented-text.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { bitextOfBeads, bitextOfSizes } from '../rows/arbitrary-rows.ts';

const SURE = { confidence: 1, pinned: false };

describe('a link crosses others', () => {
  it('where its partner stands on the other side of another one’s', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [10], ...SURE },
      { source: [1], target: [12], ...SURE },
      { source: [2], target: [11], ...SURE },
      { source: [3], target: [13], ...SURE },
    ]);
    expect([-1, 0, 1, 2, 3, 4].map((bead) => crossesOthers(bitext, bead))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('not where what it embraces has no partner, nor where that has none', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [10, 12], ...SURE },
      { source: [], target: [11], ...SURE },
    ]);
    expect([crossesOthers(bitext, 0), crossesOthers(bitext, 1)]).toEqual([false, false]);
  });

  it('where another stands in its hole', () => {
    const bitext = bitextOfBeads([
      { source: [0], target: [10, 12], ...SURE },
      { source: [1], target: [11], ...SURE },
    ]);
    expect([crossesOthers(bitext, 0), crossesOthers(bitext, 1)]).toEqual([true, true]);
  });

  it('never where all stand in text order', () => {
    const bitext = bitextOfSizes([
      [1, 1],
      [2, 1],
      [0, 1],
    ]);
    expect(bitext.beads.some((_, bead) => crossesOthers(bitext, bead))).toBe(false);
  });

  it.each([
    ['beside one of one side with a hole', '1+4: 2:1 3:2 :3+4', []],
    ['one of which crosses a third', '1+5: 2:1 3:3 4:2 :4', [2, 3]],
    ['interleaved on one side', '1+3:1 2+4:2 :3 :4', [0, 1]],
    ['interleaved on both', '1+3:1+3 2+4:2+4', [0, 1]],
    ['one of which embraces what crosses nothing else', '1+4:1+4 2:2 3:3', [0, 1, 2]],
  ])('links %s', (_, links, crossing) => {
    const { bitext } = buildProject(['a|b|c|d|e'], ['v|w|x|y|z'], links);
    expect([...crossingLinks(bitext)]).toEqual(crossing);
    expect(crossingLinks({ ...bitext })).toBe(crossingLinks(bitext));
    expect(ledgerOf(bitext).crossing).toBe(crossing.length);
  });

  it('exactly where another one stands not wholly before or after it on both sides', () => {
    fc.assert(
      fc.property(arbitraryProject, ({ bitext }) => {
        const links = [...bitext.beads.keys()].filter((at) => !isUnmatched(bitext.beads[at]));
        const crossing = links.filter((one) =>
          links.some(
            (other) => one !== other && !isBefore(bitext, one, other) && !isBefore(bitext, other, one),
          ),
        );
        expect([...crossingLinks(bitext)]).toEqual(crossing);
      }),
    );
  });
});

function isBefore(bitext: Bitext, one: number, other: number): boolean {
  const places = (bead: number, side: Side) =>
    bitext.beads[bead][side].map((id) => positionOf(bitext[side], id));
  return (['source', 'target'] as const).every(
    (side) => Math.max(...places(one, side)) < Math.min(...places(other, side)),
  );
}
