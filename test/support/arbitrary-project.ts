import fc from 'fast-check';
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

/** Any small project: texts of a few paragraphs, beads of any kind that cover them. */
export const arbitraryProject: fc.Arbitrary<Project> = fc
  .tuple(paragraphs, paragraphs, fc.infiniteStream(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }))))
  .map(([source, target, shapes]) => {
    const count = (list: readonly string[]) =>
      list
        .join('|')
        .split('|')
        .filter((text) => text !== '').length;
    return buildProject(source, target, beadKinds(count(source), count(target), shapes));
  });

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
