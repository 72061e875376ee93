import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTexts } from '../../../shared/align/link-texts.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

const OPTIONS = { sourceLanguage: 'en', targetLanguage: 'fr' };

function withPins({ source, target, beads }: Bitext, pinned: readonly boolean[]): Bitext {
  return { source, target, beads: beads.map((bead, at) => ({ ...bead, pinned: pinned[at] ?? false })) };
}

describe('linking texts again', () => {
  it('keeps every pinned link as it is, and every segment in one link', () => {
    let kept = 0;
    fc.assert(
      fc.property(arbitraryProject, fc.array(fc.boolean(), { maxLength: 20 }), ({ bitext }, pinned) => {
        const before = withPins(bitext, pinned);
        const { beads } = linkTexts(before, OPTIONS);
        expect(brokenBeadLaw({ ...before, beads })).toBeNull();
        const pins = before.beads.filter((bead) => bead.pinned);
        expect(beads.filter((bead) => bead.pinned)).toEqual(pins);
        kept += pins.length;
      }),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  it('finds the links that were broken by hand', () => {
    const sentences = [
      ['The harbour opened in 1923.', 'Le port a ouvert en 1923.'],
      ['Its first keeper was Anna Holm.', 'Sa première gardienne fut Anna Holm.'],
      ['Today 40,000 people visit it every year.', 'Aujourd’hui, 40 000 personnes le visitent chaque année.'],
      ['The lamp still burns.', 'La lampe brûle encore.'],
    ];
    const { bitext } = buildProject(
      sentences.map(([source]) => source),
      sentences.map(([, target]) => target),
      '2-1 0-1 1-1 1-1',
    );
    const { beads } = linkTexts(bitext, OPTIONS);
    expect(beads.map(({ source, target }) => [source, target])).toEqual([
      [[0], [4]],
      [[1], [5]],
      [[2], [6]],
      [[3], [7]],
    ]);
  });
});
