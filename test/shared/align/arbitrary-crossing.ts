import fc from 'fast-check';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { buildProject } from '../../support/build-project.ts';

const word = fc.constantFrom('Vilnius', 'river', '1923', 'The', 'a', '«', '😀', 'été', 'A&B');
const sentences = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { maxLength: 12 },
);

/** Small texts with links of any kind: crossing, with holes, lonely, pinned or not; in canonical order. */
export const arbitraryCrossing: fc.Arbitrary<Bitext> = fc
  .tuple(
    sentences,
    sentences,
    fc.array(fc.nat({ max: 9 }), { minLength: 24, maxLength: 24 }),
    fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  )
  .map(([source, target, lots, pinned]) => {
    const { bitext } = buildProject(source, target, '');
    const beads = new Map<number, { source: number[]; target: number[] }>();
    bitext.source.segments.forEach(({ id }, at) =>
      beadOf(beads, (at >> 1) + (lots[at] >> 1)).source.push(id),
    );
    bitext.target.segments.forEach(({ id }, at) =>
      beadOf(beads, (at >> 1) + (lots[at + 12] >> 1)).target.push(id),
    );
    const list = [...beads].map(([lot, bead]): Bead => ({
      ...bead,
      confidence: 0.9,
      pinned: pinned[lot % pinned.length],
    }));
    return { ...bitext, beads: inOrder(bitext.source, bitext.target, list) };
  });

function beadOf(
  beads: Map<number, { source: number[]; target: number[] }>,
  lot: number,
): { source: number[]; target: number[] } {
  const known = beads.get(lot) ?? { source: [], target: [] };
  beads.set(lot, known);
  return known;
}
