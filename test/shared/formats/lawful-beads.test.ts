import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { lawfulBeads } from '../../../shared/formats/project-file-laws.ts';
import { arbitraryProject, crossingProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { showLinks } from '../../support/show-bitext.ts';

describe('beads made lawful', () => {
  const { bitext } = buildProject(['a|b|c|d'], ['w|x|y|z'], '1:1 2:2 3:3 4:4');
  it.each([
    ['beads that cross and have holes stay', '1:2+4 2:1 3: 4:3', '1:2+4 2:1 3: 4:3'],
    ['beads in another order are put in order', '4:3 2:1 3: 1:2+4', '1:2+4 2:1 3: 4:3'],
    ['segments in another order are put in order', '2+1:2+1 4+3:3+4', '1+2:1+2 3+4:3+4'],
    ['what is in no bead stands alone, source first', '1:1 4:4', '1:1 2: 3: :2 :3 4:4'],
    ['the first bead keeps what two of them name', '1:1 2:1+2 3+2:3 4:4', '1:1 2:2 3:3 4:4'],
    ['a bead that keeps nothing goes', '1+2:1+2 1:2 3:3 4:4', '1+2:1+2 3:3 4:4'],
    ['what one bead leaves stands alone', '2:', '1: :1 :2 :3 :4 2: 3: 4:'],
  ])('%s', (_, given, lawful) => {
    const { beads } = buildProject(['a|b|c|d'], ['w|x|y|z'], given).bitext;
    expect(showLinks({ ...bitext, beads: lawfulBeads(bitext.source, bitext.target, beads) })).toBe(lawful);
  });

  it('drop segments that are gone', () => {
    const beads = [{ source: [0, 77], target: [78], confidence: 0.5, pinned: true }];
    const made = lawfulBeads(bitext.source, bitext.target, beads);
    expect(made.find((bead) => bead.source[0] === 0)).toEqual({
      source: [0],
      target: [],
      confidence: 0.5,
      pinned: true,
    });
  });

  it('are the very same list where they were lawful', () => {
    fc.assert(
      fc.property(crossingProject, ({ bitext: { source, target, beads } }) => {
        expect(lawfulBeads(source, target, beads)).toBe(beads);
      }),
    );
  });

  it('keep law 3 whichever beads are lost, doubled or mixed up', () => {
    const order = fc.array(fc.nat(), { maxLength: 20 });
    fc.assert(
      fc.property(arbitraryProject, arbitraryProject, order, (one, other, picks) => {
        const pool = [...one.bitext.beads, ...other.bitext.beads];
        const beads = pool.length === 0 ? [] : picks.map((pick) => pool[pick % pool.length]);
        const { source, target } = one.bitext;
        expect(brokenBeadLaw({ source, target, beads: lawfulBeads(source, target, beads) })).toBeNull();
      }),
    );
  });
});
