import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../../shared/edit/apply.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import type { Project } from '../../../shared/edit/project.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { compareThreeWays, stepsForTheirs } from '../../../shared/edit/three-way.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { changeOf, chooseFrom } from '../../support/random-change.ts';

const base = buildProject(['One|Two'], ['Un|Deux']);

function after(project: Project, ...steps: readonly Step[]): Project {
  const result = applySteps(project, steps);
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
}

const write = (segment: number, remove: string, insert: string): Step => ({
  kind: 'text',
  side: segment < 2 ? 'source' : 'target',
  segment,
  at: 0,
  remove,
  insert,
});

describe('comparing what two programs made of one project', () => {
  it('finds nothing where they made the same of it', () => {
    const changed = after(base, write(2, 'Un', 'Une'));
    expect(compareThreeWays(base, changed, changed)).toEqual({
      texts: [],
      onlyMine: 0,
      onlyTheirs: 0,
      otherwise: false,
    });
  });

  it('says of each segment who changed it, source first', () => {
    const mine = after(base, write(2, 'Un', 'Une'), write(3, 'Deux', 'Double'));
    const theirs = after(base, write(0, 'One', 'A one'), write(3, 'Deux', 'Paire'));
    const { texts } = compareThreeWays(base, mine, theirs);
    expect(texts.map(({ segment, changedBy }) => [segment, changedBy])).toEqual([
      [0, 'them'],
      [2, 'me'],
      [3, 'both'],
    ]);
  });

  it('counts segments that only one of them has, even under the same new id', () => {
    const mine = after(base, ...changeOf('split', base, 4, chooseFrom([1, 0, 1])));
    const theirs = after(base, ...changeOf('insert', base, 4, chooseFrom([1, 1, 1, 2])));
    expect(compareThreeWays(base, mine, theirs)).toMatchObject({ onlyMine: 1, onlyTheirs: 1 });
  });

  it.each<[string, Step]>([
    ['marks', { kind: 'mark', segment: 2, before: NO_MARK, after: { ...NO_MARK, note: 'look' } }],
    ['dismissals', { kind: 'dismiss', finding: 'x', dismissed: true }],
    [
      'decisions',
      {
        kind: 'decide',
        group: 'x',
        before: null,
        after: { preferred: 'X', kept: [], deprecated: [], left: [] },
      },
    ],
    ['settings', { kind: 'setting', key: 'targetLanguage', before: 'fr', after: 'fr-CH' }],
    [
      'links',
      {
        kind: 'structure',
        beads: { at: 0, remove: [base.bitext.beads[0]], insert: [{ ...base.bitext.beads[0], pinned: true }] },
      },
    ],
  ])('tells that %s differ', (_, step) => {
    expect(compareThreeWays(base, base, after(base, step))).toMatchObject({ texts: [], otherwise: true });
  });

  it('makes mine read like theirs where all of theirs is taken', () => {
    const choices = fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(arbitraryProject, fc.array(choices), fc.array(choices), (project, my, their) => {
        const gone = (list: readonly number[][]) =>
          list.reduce(
            (now, choice) => after(now, ...changeOf('text', now, 999, chooseFrom(choice))),
            project,
          );
        const [mine, theirs] = [gone(my), gone(their)];
        const merged = after(mine, ...stepsForTheirs(compareThreeWays(project, mine, theirs).texts));
        expect(merged.bitext).toEqual(theirs.bitext);
      }),
    );
  });
});
