import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { joinWithNext, splitWords } from '../../../shared/edit/regroup.ts';
import { revertSegments } from '../../../shared/review/revert.ts';
import { reviewRows } from '../../../shared/review/review-rows.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { doing, edited } from './edited-projects.ts';

/** The source cut elsewhere: splits where `at` is a number, joins where it is not. */
function regrouped(project: Project, cuts: readonly (readonly [number, number | null])[]): Project {
  return cuts.reduce((now, [place, at], index) => {
    const { segments } = now.bitext.source;
    const id = segments[place % Math.max(1, segments.length)]?.id ?? -1;
    const after =
      at === null
        ? joinWithNext(now.bitext, 'source', id)
        : splitWords(now.bitext, 'source', id, at, 5000 + index);
    return after.ok ? { ...now, bitext: after.value } : now;
  }, project);
}

describe('where the source was cut into other segments', () => {
  it('the review still takes back every change of the translation, and leaves the source so', () => {
    const cuts = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.option(fc.nat({ max: 12 }))), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryProject, fc.array(doing, { maxLength: 6 }), cuts, (base, doings, wanted) => {
        const now = regrouped(edited(base, doings), wanted);
        const back = applySteps(now, revertSegments(base, now, reviewRows(base, now)));
        if (!back.ok) throw new Error(back.failure.why);
        const { bitext } = back.value;
        expect(brokenBeadLaw(bitext)).toBeNull();
        expect(bitext.source).toBe(now.bitext.source);
        expect(joinText(bitext.source)).toBe(joinText(base.bitext.source));
        expect(bitext.target.segments.map(({ id, text }) => [id, text])).toEqual(
          base.bitext.target.segments.map(({ id, text }) => [id, text]),
        );
      }),
    );
  });
});
