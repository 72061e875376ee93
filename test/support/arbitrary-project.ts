import fc from 'fast-check';
import type { Bead } from '../../shared/bitext/bead.ts';
import { inOrder } from '../../shared/bitext/bead-order.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import type { Project } from '../../shared/edit/project.ts';
import { buildProject } from './build-project.ts';

const words = fc
  .array(fc.constantFrom('La', 'ville', 'de', 'Vilnius', 'été', '«', '»', 'A&B', '😀', 'ß'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => list.join(' '));
const paragraphs = fc.array(
  fc.array(words, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join('|')),
  { maxLength: 5 },
);

/** Any small project: texts of a few paragraphs, beads of any kind that cover them, none of which crosses another. */
export const ascendingProject: fc.Arbitrary<Project> = fc
  .tuple(paragraphs, paragraphs, fc.infiniteStream(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }))))
  .map(([source, target, shapes]) => {
    const count = (list: readonly string[]) =>
      list
        .join('|')
        .split('|')
        .filter((text) => text !== '').length;
    return buildProject(source, target, beadKinds(count(source), count(target), shapes));
  });

/** The same with the segments dealt to beads anyhow: links cross, have holes, embrace each other. */
export const crossingProject: fc.Arbitrary<Project> = fc
  .tuple(ascendingProject, fc.infiniteStream(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.boolean())))
  .map(([project, owners]) => {
    const { bitext } = project;
    const beads = dealt(bitext.source.segments, bitext.target.segments, owners);
    return { ...project, bitext: { ...bitext, beads: inOrder(bitext.source, bitext.target, beads) } };
  });

/** Either. */
export const arbitraryProject: fc.Arbitrary<Project> = fc.oneof(ascendingProject, crossingProject);

/** Every segment goes to the bead of its own place, or to one at most two places away, on its side alone or with the other. */
function dealt(
  source: readonly Segment[],
  target: readonly Segment[],
  owners: Iterable<[number, boolean]>,
): readonly Bead[] {
  const beads = new Map<string, { source: number[]; target: number[] }>();
  const numbers = owners[Symbol.iterator]();
  for (const [side, segments] of Object.entries({ source, target })) {
    for (const [at, { id }] of segments.entries()) {
      const { value } = numbers.next();
      const [shift, isLonely]: [number, boolean] = value ?? [0, false];
      const key = `${at + shift}${isLonely && shift === 2 ? side : ''}`;
      const bead = beads.get(key) ?? { source: [], target: [] };
      beads.set(key, bead);
      bead[side === 'source' ? 'source' : 'target'].push(id);
    }
  }
  return [...beads.values()].map((sides) => ({ ...sides, confidence: 0.9, pinned: false }));
}

function beadKinds(source: number, target: number, shapes: Iterable<[number, number]>): string {
  const kinds: string[] = [];
  let [sourceLeft, targetLeft] = [source, target];
  for (const [ofSource, ofTarget] of shapes) {
    if (sourceLeft + targetLeft === 0) break;
    const [m, n] = [Math.min(ofSource, sourceLeft), Math.min(ofTarget, targetLeft)];
    if (m + n === 0) continue;
    kinds.push(`${m}-${n}`);
    sourceLeft -= m;
    targetLeft -= n;
  }
  return kinds.join(' ');
}
