import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../shared/bitext/ledger.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';

const links = (beads: string) => buildProject(['a|b|c|d'], ['w|x|y|z'], beads).bitext;

describe('the ledger', () => {
  it.each([
    ['everything is linked', '1:1 2:2 3:3 4:4', [4, 4, 0, 0, 0]],
    ['segments have no partner', '1: :1 2+3:2 4: :3+4', [2, 1, 2, 3, 0]],
    ['links cross', '1:2 2:1 3:4 4:3', [4, 4, 0, 0, 4]],
    ['a link embraces another and one without a partner', '1+3:1+3 2:2 4: :4', [3, 3, 1, 1, 2]],
    ['a link with a hole embraces none', '1:1+3 :2 2:4 3: 4:', [2, 3, 2, 1, 0]],
  ])('says how many where %s', (_, beads, [source, target, noSource, noTarget, crossing]) => {
    const bitext = links(beads);
    expect(ledgerOf(bitext)).toEqual({
      linked: { source, target },
      unmatched: { source: noSource, target: noTarget },
      settled: { source: 0, target: 0 },
      crossing,
    });
    expect(ledgerOf({ ...bitext })).toBe(ledgerOf(bitext));
  });

  it('counts what was confirmed to have no partner by itself', () => {
    const bitext = links('1:1 2: 3: 4:2 :3 :4');
    const beads = bitext.beads.map((bead, at) => ({ ...bead, pinned: at === 0 || at === 2 || at >= 4 }));
    expect(ledgerOf({ ...bitext, beads })).toMatchObject({
      linked: { source: 2, target: 2 },
      unmatched: { source: 1, target: 0 },
      settled: { source: 1, target: 2 },
    });
  });

  it('names every segment once', () => {
    fc.assert(
      fc.property(arbitraryProject, ({ bitext }) => {
        const { linked, unmatched, settled } = ledgerOf(bitext);
        expect(linked.source + unmatched.source + settled.source).toBe(bitext.source.segments.length);
        expect(linked.target + unmatched.target + settled.target).toBe(bitext.target.segments.length);
      }),
    );
  });
});
