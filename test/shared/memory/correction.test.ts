import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { Project } from '../../../shared/edit/project.ts';
import {
  deleteSegments,
  insertSegments,
  mergeWithNextSegment,
  splitSegment,
} from '../../../shared/edit/segments.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import { correctionsOf } from '../../../shared/memory/correction.ts';
import { buildProject } from '../../support/build-project.ts';

const base = buildProject(
  ['One.', 'Two.', 'Three.'],
  ['La ville dort et le port attend.', 'Les navires restent au large.', 'Il est tard ce soir.'],
);
const [FIRST, SECOND, THIRD] = [3, 4, 5];

const changed = (change: (bitext: Bitext) => Bitext, from: Project = base): Project => ({
  ...from,
  bitext: change(from.bitext),
});

/** The project with the first such words of a segment replaced. */
function typed(project: Project, segment: number, words: string, insert: string): Project {
  const text = project.bitext.target.segments.find(({ id }) => id === segment)?.text ?? '';
  const start = text.indexOf(words);
  const edit = { kind: 'replace' as const, segment, start, end: start + words.length, insert };
  const steps = stepsForEdits(project, 'target', [edit]);
  const after = steps.ok ? applySteps(project, steps.value) : steps;
  if (!after.ok) throw new Error(after.failure.why);
  return after.value;
}

const found = (project: Project) =>
  correctionsOf(base, project).map(({ segment, after }) => [segment, after]);

describe('corrections', () => {
  it('are the segments that read differently, with both texts', () => {
    expect(correctionsOf(base, typed(base, SECOND, 'navires', 'bateaux'))).toEqual([
      { segment: SECOND, before: 'Les navires restent au large.', after: 'Les bateaux restent au large.' },
    ]);
    expect(correctionsOf(base, base)).toEqual([]);
  });

  it('are none where a segment was split or merged', () => {
    expect(found(changed((bitext) => splitSegment(bitext, 'target', FIRST, 13, 9)))).toEqual([]);
    expect(found(changed((bitext) => mergeWithNextSegment(bitext, 'target', FIRST)))).toEqual([]);
    const split = changed((bitext) => splitSegment(bitext, 'target', FIRST, 13, 9));
    expect(found(typed(split, FIRST, 'ville', 'cité'))).toEqual([]);
  });

  it('stay corrections beside a sentence that was deleted or put in', () => {
    const deleted = changed((bitext) => deleteSegments(bitext, 'target', new Set([SECOND])));
    expect(found(typed(deleted, THIRD, 'tard', 'tôt'))).toEqual([[THIRD, 'Il est tôt ce soir.']]);
    const inserted = changed((bitext) =>
      insertSegments(bitext, 'target', SECOND, [{ id: 9, text: 'Une phrase neuve.' }], ' '),
    );
    expect(found(typed(inserted, THIRD, 'tard', 'tôt'))).toEqual([[THIRD, 'Il est tôt ce soir.']]);
  });
});
