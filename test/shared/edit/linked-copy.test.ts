import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertSteps } from '../../../shared/edit/invert.ts';
import { isLawful, LinkedCopy } from '../../../shared/edit/linked-copy.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { ProvenCopy } from '../../../shared/edit/proven-copy.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryDocument } from '../formats/project-file-documents.ts';

describe('a linked copy', () => {
  it('leads where a working copy leads, there and back', () => {
    fc.assert(
      fc.property(arbitraryDocument, ({ base, session }) => {
        const copy = new LinkedCopy(base);
        for (const { steps } of session.done) expect(copy.apply(steps)).toBeNull();
        expect(copy.project()).toEqual(session.project);
        for (const { steps } of session.done.toReversed()) expect(copy.apply(invertSteps(steps))).toBeNull();
        expect(copy.project()).toEqual(base);
      }),
    );
  });

  it('refuses the step that a working copy refuses, and is as it was then', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), fc.nat(), ({ base, session }, first, second) => {
        const steps = session.done.flatMap((one) => one.steps);
        if (steps.length === 0) return;
        // Steps out of their order: most do not fit.
        const chosen = [steps[first % steps.length], steps[second % steps.length]];
        const [linked, working] = [new LinkedCopy(base), new ProvenCopy(base)];
        const conflict = linked.apply(chosen);
        const expected = working.apply(chosen);
        if (conflict) {
          expect(conflict.step).toBe(expected?.step);
          expect(linked.project()).toEqual(base);
        } else if (expected) expect(isLawful(linked.project())).toBe(false);
        else expect(linked.project()).toEqual(working.project());
      }),
      { numRuns: 500 },
    );
  });

  it('gives out projects that later steps leave alone', () => {
    const base = buildProject(['One'], ['Un']);
    const copy = new LinkedCopy(base);
    const given = copy.project();
    const step: Step = { kind: 'text', side: 'target', segment: 1, at: 2, remove: '', insert: 'e' };
    expect(copy.apply([step, { kind: 'dismiss', finding: 'x', dismissed: true }])).toBeNull();
    expect(given).toEqual(base);
  });

  it('tells by the law what a step of no editor broke', () => {
    const copy = new LinkedCopy(buildProject(['One'], ['Un']));
    const step: Step = {
      kind: 'structure',
      target: { after: null, remove: [], insert: [{ id: 9, text: 'x', gap: '' }] },
    };
    expect(copy.apply([step])).toBeNull();
    expect(isLawful(copy.project())).toBe(false);
  });
});
