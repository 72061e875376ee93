import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { applyStep, applySteps } from '../../../shared/edit/apply.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, redo, startSession, undo } from '../../../shared/edit/edit-session.ts';
import { LinkedCopy } from '../../../shared/edit/linked-copy.ts';
import { mapStep, mapSteps } from '../../../shared/edit/map-step.ts';
import { mergeSteps } from '../../../shared/edit/merge.ts';
import type { Project } from '../../../shared/edit/project.ts';
import type { Step, TextStep } from '../../../shared/edit/step.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import {
  CHANGE_NAMES,
  LINK_CHANGES,
  changeOf,
  chooseFrom,
  randomChange,
} from '../../support/random-change.ts';
import { seeded } from '../../support/seeded.ts';

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });

function freshId(project: Project): number {
  return startSession(project).nextId;
}

function applied(project: Project, ...steps: readonly Step[]): Project {
  const result = applySteps(project, steps);
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
}

const IMPOSSIBLE: Step = { kind: 'text', side: 'target', segment: 99_999, at: 0, remove: '', insert: 'x' };

describe('every kind of step', () => {
  it.each(CHANGE_NAMES)('keeps the laws of an edit: %s', (name) => {
    let changed = 0;
    fc.assert(
      fc.property(arbitraryProject, numbers, (project, choices) => {
        const steps = changeOf(name, project, freshId(project), chooseFrom(choices));
        if (steps.length > 0) changed++;
        proveStepLaws(project, steps);
      }),
      { numRuns: 250 },
    );
    expect(changed).toBeGreaterThan(20);
  });

  it.each(LINK_CHANGES)('changes no text when links are changed: %s', (name) => {
    fc.assert(
      fc.property(arbitraryProject, numbers, (project, choices) => {
        const after = applied(project, ...changeOf(name, project, freshId(project), chooseFrom(choices)));
        expect(after.bitext.source).toBe(project.bitext.source);
        expect(after.bitext.target).toBe(project.bitext.target);
      }),
    );
  });

  it.each(CHANGE_NAMES.filter((name) => !LINK_CHANGES.includes(name)))(
    'leaves every segment in a bead when the text is changed: %s',
    (name) => {
      fc.assert(
        fc.property(arbitraryProject, numbers, (project, choices) => {
          const after = applied(project, ...changeOf(name, project, freshId(project), chooseFrom(choices)));
          expect(brokenBeadLaw(after.bitext)).toBeNull();
        }),
      );
    },
  );

  it('comes to the same project on a linked copy, all of it or none', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(numbers, { maxLength: 12 }), (project, choices) => {
        const copy = new LinkedCopy(project);
        let plain = project;
        for (const choice of choices) {
          const { steps } = randomChange(plain, freshId(plain), chooseFrom(choice));
          plain = applied(plain, ...steps);
          expect(copy.apply(steps)).toBeNull();
          // All or nothing: what stands before the impossible step is taken back.
          const more = randomChange(plain, freshId(plain), chooseFrom(choice.toReversed())).steps;
          expect(copy.apply([...more, IMPOSSIBLE])).toMatchObject({ step: IMPOSSIBLE });
        }
        expect(copy.project()).toEqual(plain);
      }),
    );
  });
});

describe('mapping a step over another', () => {
  it('comes to the same project whichever of the two is done first', () => {
    let mapped = 0;
    fc.assert(
      fc.property(arbitraryProject, numbers, numbers, (project, left, right) => {
        const id = freshId(project);
        const [step] = randomChange(project, id, chooseFrom(left)).steps;
        const [over] = randomChange(project, id + 100, chooseFrom(right)).steps;
        if (!step || !over || insertAtOnePlace(step, over)) return;
        const stepAfter = mapStep(step, over);
        const overAfter = mapStep(over, step);
        if (!stepAfter || !overAfter) return;
        const one = applyStep(applied(project, over), stepAfter);
        const other = applyStep(applied(project, step), overAfter);
        // Structure that met in a way only the project can see is refused, never done wrong.
        if (!one.ok || !other.ok) {
          expect([step.kind, over.kind]).toEqual(['structure', 'structure']);
          return;
        }
        mapped++;
        expect(one.value).toEqual(other.value);
      }),
      { numRuns: 3000 },
    );
    expect(mapped).toBeGreaterThan(500);
  });

  it('takes a list over a list, step by step', () => {
    const project = buildProject(['One'], ['Un deux trois']);
    const text = (at: number, remove: string, insert: string): TextStep => ({
      kind: 'text',
      side: 'target',
      segment: 1,
      at,
      remove,
      insert,
    });
    const mine = [text(0, 'Un', 'Une'), text(3, ' ', '  ')];
    const theirs = [text(8, 'trois', '3'), text(3, 'deux', '2')];
    const after = mapSteps(mine, theirs);
    expect(after).not.toBeNull();
    expect(applied(project, ...theirs, ...(after ?? [])).bitext.target.segments[0].text).toBe('Une  2 3');
  });

  it.each([
    ['letters that the other changed', 4, 'eu', 3, 'deux', null],
    ['letters before', 0, 'Un', 3, 'deux', 0],
    ['letters after', 8, 'trois', 3, 'deux', 5],
    ['letters that touch the end', 7, ' ', 3, 'deux', 4],
  ])('maps %s', (_, at, remove, overAt, overRemove, expected) => {
    const step: TextStep = { kind: 'text', side: 'target', segment: 1, at, remove, insert: 'x' };
    const over: TextStep = {
      kind: 'text',
      side: 'target',
      segment: 1,
      at: overAt,
      remove: overRemove,
      insert: '2',
    };
    const mapped = mapStep(step, over);
    expect(mapped && 'at' in mapped ? mapped.at : mapped).toBe(expected);
  });
});

function insertAtOnePlace(step: Step, over: Step): boolean {
  if (step.kind === 'text' && over.kind === 'text')
    return step.segment === over.segment && step.at === over.at;
  if (step.kind !== 'structure' || over.kind !== 'structure') return false;
  return (['source', 'target'] as const).some((side) => {
    const [one, other] = [step[side], over[side]];
    return one !== undefined && one.after === other?.after;
  });
}

describe('merging two steps', () => {
  it('comes to what the two came to, of any kind', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryProject, numbers, numbers, (project, left, right) => {
        const [first] = randomChange(project, freshId(project), chooseFrom(left)).steps;
        if (!first) return;
        const between = applied(project, first);
        // Half of them of the same kind, where merging is likely.
        const again = right[0] % 2 === 0 ? [left[0], ...right.slice(1)] : right;
        const [second] = randomChange(between, freshId(between), chooseFrom(again)).steps;
        const both = second && mergeSteps(first, second);
        if (!both) return;
        kinds.add(both.kind);
        expect(applied(project, both)).toEqual(applied(between, second));
      }),
      { numRuns: 6000 },
    );
    expect([...kinds].toSorted()).toEqual(['decide', 'mark', 'setting', 'text']);
  });
});

describe('merging two steps of typing', () => {
  it('does in one step what the two did', () => {
    const typing = fc.record({ at: fc.nat(20), remove: fc.nat(3), insert: fc.constantFrom('', 'a', 'bc') });
    let merged = 0;
    fc.assert(
      fc.property(typing, typing, (one, other) => {
        const project = buildProject(['One'], ['Un deux trois quatre']);
        const first = step(project, one);
        const second = step(applied(project, first), other);
        const both = mergeSteps(first, second);
        if (!both) return;
        merged++;
        expect(applied(project, both)).toEqual(applied(project, first, second));
      }),
      { numRuns: 2000 },
    );
    expect(merged).toBeGreaterThan(50);
  });

  function step(
    project: Project,
    { at, remove, insert }: { at: number; remove: number; insert: string },
  ): TextStep {
    const { text } = project.bitext.target.segments[0];
    const from = Math.min(at, text.length);
    return {
      kind: 'text',
      side: 'target',
      segment: 1,
      at: from,
      remove: text.slice(from, from + remove),
      insert,
    };
  }
});

describe('a thousand random steps', () => {
  it.each([1, 2, 3])('are undone to the start and redone to the end (seed %i)', (seed) => {
    const choose = seeded(seed);
    const start = startSession(
      buildProject(['One|Two|Three', 'Four', 'Five|Six'], ['Un|Deux|Trois', 'Quatre', 'Cinq|Six']),
    );
    let session = start;
    for (let time = 0; session.done.length < 1000; time++) {
      const { steps } = randomChange(session.project, session.nextId, choose);
      if (steps.length > 0) session = done(session, steps, time * 10_000);
    }
    let back = session;
    while (back.done.length > 0) back = valueOf(undo(back));
    expect(back.project).toEqual(start.project);
    while (back.undone.length > 0) back = valueOf(redo(back));
    expect(back.project).toEqual(session.project);
  });

  function done(session: EditSession, steps: readonly Step[], time: number): EditSession {
    return valueOf(commit(session, { label: 'random', origin: 'typed', author: '', time, offset: 0, steps }));
  }
});

function valueOf(result: ReturnType<typeof commit>): EditSession {
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
}
