import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorsBetween } from '../../../shared/align/corridors.ts';
import { linkTexts } from '../../../shared/align/link-texts.ts';
import { isUnmatched } from '../../../shared/bitext/bead.ts';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryCrossing } from './arbitrary-crossing.ts';
import { syntheticPair } from './synthetic-pair.ts';

const OPTIONS = { sourceLanguage: 'en', targetLanguage: 'fr' };

describe('linking texts again', () => {
  it('keeps every pinned link as it is, even where they cross, and every segment in one link', () => {
    let kept = 0;
    fc.assert(
      fc.property(arbitraryCrossing, (before) => {
        const { beads } = linkTexts(before, OPTIONS);
        expect(brokenBeadLaw({ ...before, beads })).toBeNull();
        const pins = before.beads.filter((bead) => bead.pinned);
        expect(new Set(beads.filter((bead) => bead.pinned))).toEqual(new Set(pins));
        expect(pins.every((pin) => beads.includes(pin))).toBe(true);
        kept += pins.length;
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(200);
  });

  it('makes no link that crosses another, or has a hole, beyond the pinned ones and passages that these move', () => {
    let plain = 0;
    fc.assert(
      fc.property(arbitraryCrossing, (before) => {
        const pins = before.beads.filter((bead) => bead.pinned);
        if (corridorsBetween(before, pins).corridors.length > 0) return;
        plain++;
        const { beads } = linkTexts(before, OPTIONS);
        // Lonely beads stand where the order of the list has them.
        const free = beads.filter((bead) => !bead.pinned && !isUnmatched(bead));
        for (const side of ['source', 'target'] as const) {
          const ids = free.flatMap((bead) => bead[side]);
          expect(ids).toEqual(ids.toSorted((left, right) => left - right));
          for (const bead of free)
            expect(bead[side][bead[side].length - 1] - bead[side][0]).toBe(bead[side].length - 1);
        }
      }),
      { numRuns: 100 },
    );
    expect(plain).toBeGreaterThan(50);
  });

  it.each([5, 12, 25])(
    'links what stands between pins of a chapter that was moved, one link in %d pinned',
    (every) => {
      const count = 200;
      const { source, target } = syntheticPair(count, 7);
      const { bitext } = buildProject(source, [...target.slice(120), ...target.slice(0, 120)]);
      const right = (at: number) => count + ((at + 80) % count);
      const beads = bitext.beads.map((bead, at) => ({
        ...bead,
        target: [right(at)],
        pinned: at % every === 2,
      }));
      const before = { ...bitext, beads: inOrder(bitext.source, bitext.target, beads) };
      const after = linkTexts(before, { sourceLanguage: 'und', targetLanguage: 'und' }).beads;
      expect(after.map((bead) => [bead.source, bead.target])).toEqual(
        before.beads.map((bead) => [bead.source, bead.target]),
      );
    },
  );

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
