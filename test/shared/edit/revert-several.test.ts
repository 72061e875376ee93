import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { changedLinks } from '../../../shared/edit/changed-links.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, startSession, undo } from '../../../shared/edit/edit-session.ts';
import { linkSegments, unlinkBead } from '../../../shared/edit/links.ts';
import { swapPartners } from '../../../shared/edit/move-link.ts';
import { pinBead } from '../../../shared/edit/pins.ts';
import { revertOf } from '../../../shared/edit/revert.ts';
import { revertSeveral } from '../../../shared/edit/revert-several.ts';
import type { Step, Transaction } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { changeOf, chooseFrom, LINK_CHANGES, randomChange } from '../../support/random-change.ts';
import { showLinks } from '../../support/show-bitext.ts';

function after(session: EditSession, steps: readonly Step[]): EditSession {
  const time = session.done.length * 10_000;
  const next = commit(session, { label: 'change', origin: 'fix', author: '', time, offset: 0, steps });
  if (!next.ok) throw new Error(next.failure.why);
  return next.value;
}

const write = (segment: number, at: number, remove: string, insert: string): Step => ({
  kind: 'text',
  side: 'target',
  segment,
  at,
  remove,
  insert,
});

const start = () => startSession(buildProject(['One|Two'], ['Le Belarus vote|Il gagne']));
const textsOf = ({ project }: EditSession) => project.bitext.target.segments.map(({ text }) => text);

describe('taking several changes back', () => {
  const session = [
    write(2, 3, 'Belarus', 'Bélarus'),
    write(3, 0, 'Il', 'Elle'),
    write(2, 3, 'Bélarus', 'Biélorussie'),
    write(2, 15, 'vote', 'votera'),
  ].reduce((now, step) => after(now, [step]), start());

  it('takes a change and the one that builds on it back together', () => {
    expect(revertOf(session, 0).ok).toBe(false);
    const back = revertSeveral(session, [0, 2]);
    expect(back.ok && textsOf(after(session, back.value))).toEqual(['Le Belarus votera', 'Elle gagne']);
  });

  it('says which of them cannot be taken back, and what stands in its way', () => {
    expect(revertSeveral(session, [1, 0])).toEqual({
      ok: false,
      failure: { why: 'changed-since', index: 0, by: 2 },
    });
  });
});

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });
const sessions = fc.tuple(arbitraryProject, fc.array(numbers, { maxLength: 12 })).map(([project, choices]) =>
  choices.reduce((now, choice) => {
    const { steps } = randomChange(now.project, now.nextId, chooseFrom(choice));
    return steps.length === 0 ? now : after(now, steps);
  }, startSession(project)),
);

describe('changes of links', () => {
  const six = () =>
    startSession(
      buildProject(['A', 'B', 'C', 'D', 'E', 'F'], ['a', 'b', 'c', 'd', 'e', 'f'], '1-1 1-1 1-1 1-1 1-1 1-1'),
    );
  const linked = (session: EditSession, change: (bitext: Bitext) => Bitext) => {
    const step = structureStep(session.project.bitext, change(session.project.bitext));
    return step ? after(session, [step]) : session;
  };

  it.each<[string, (bitext: Bitext) => Bitext]>([
    ['a pin', (bitext) => pinBead(bitext, 2, true)],
    ['an unlinking', (bitext) => unlinkBead(bitext, 2)],
    ['another crossing', (bitext) => swapPartners(bitext, 2)],
  ])('%s goes back though a link now leads over it', (_, change) => {
    const before = linked(six(), change);
    const far = (bitext: Bitext) => linkSegments(bitext, [0], [11]);
    const session = linked(before, far);
    for (const back of [revertOf(session, 0), revertSeveral(session, [0])]) {
      if (!back.ok) throw new Error(`refused because of ${back.failure.by}`);
      const now = after(session, back.value).project.bitext;
      expect(showLinks(now)).toBe(showLinks(far(six().project.bitext)));
    }
    const both = revertSeveral(session, [1, 0]);
    expect(both.ok && after(session, both.value).project.bitext.beads).toEqual(six().project.bitext.beads);
  });

  it('of other segments stand in the way of none', () => {
    let far = 0;
    fc.assert(
      fc.property(arbitraryProject, fc.array(numbers, { minLength: 2, maxLength: 4 }), (project, choices) => {
        const session = choices.reduce((now, [kind, ...choice]) => {
          const name = LINK_CHANGES[kind % LINK_CHANGES.length];
          const steps = changeOf(name, now.project, now.nextId, chooseFrom(choice));
          return steps.length === 0 ? now : after(now, steps);
        }, startSession(project));
        if (session.done.length < 2) return;
        const heldBy = ({ steps }: Transaction) =>
          new Set(
            steps.flatMap((step) => {
              const { before, after: news } = changedLinks(
                step.kind === 'structure' ? step.beads : undefined,
              );
              return [...before, ...news].flatMap((bead) => [...bead.source, ...bead.target]);
            }),
          );
        const [first, ...later] = session.done;
        const held = heldBy(first);
        if (later.some((one) => [...heldBy(one)].some((id) => held.has(id)))) return;
        far++;
        const back = revertOf(session, 0);
        expect(back.ok).toBe(true);
        expect(revertSeveral(session, [0]).ok).toBe(true);
        if (!back.ok) return;
        const { beads } = after(session, back.value).project.bitext;
        for (const bead of changedLinks(
          first.steps[0].kind === 'structure' ? first.steps[0].beads : undefined,
        ).before)
          expect(beads).toContainEqual(bead);
        const all = revertSeveral(session, [...session.done.keys()]);
        expect(all.ok && links(after(session, all.value))).toEqual(links(startSession(project)));
      }),
      { numRuns: 1000 },
    );
    expect(far).toBeGreaterThan(50);
  });
});

const links = ({ project }: EditSession) => showLinks(project.bitext).split(' ').toSorted();

describe('for changes of any kind', () => {
  it('taking the last ones back is undoing them, and all of them gives the project as it was', () => {
    fc.assert(
      fc.property(sessions, fc.nat(12), (session, amount) => {
        const { done } = session;
        const indexes = done.map((_, index) => index).slice(-1 - amount);
        if (indexes.length === 0) return;
        const back = revertSeveral(session, indexes);
        const undone = indexes.reduce((now) => {
          const next = undo(now);
          return next.ok ? next.value : now;
        }, session);
        expect(back.ok && after(session, back.value).project).toEqual(undone.project);
      }),
    );
  });

  it('taking one back does what `revertOf` does', () => {
    fc.assert(
      fc.property(sessions, fc.nat(12), (session, choice) => {
        if (session.done.length === 0) return;
        const index = choice % session.done.length;
        const one = revertOf(session, index);
        const several = revertSeveral(session, [index]);
        if (one.ok && several.ok)
          expect(after(session, several.value).project).toEqual(after(session, one.value).project);
      }),
    );
  });

  it('what was written by all others stays, each letter in its place', () => {
    const insertions = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(insertions, (made) => {
        const letter = (index: number) => String.fromCharCode(0xe000 + index);
        const session = made.reduce((now, [place, times], index) => {
          const { length } = textsOf(now)[0];
          return after(now, [write(2, place % (length + 1), '', letter(index).repeat(times))]);
        }, start());
        const indexes = made.flatMap(([, , isTaken], index) => (isTaken ? [index] : []));
        if (indexes.length === 0) return;
        const back = revertSeveral(session, indexes);
        const expected = indexes.reduce(
          (text, index) => text.replaceAll(letter(index), ''),
          textsOf(session)[0],
        );
        // Written into the middle of another insertion: that one cannot go alone.
        if (!back.ok) expect(made.some(([, times]) => times > 1)).toBe(true);
        else expect(textsOf(after(session, back.value))[0]).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
