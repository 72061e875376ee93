import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beadSide } from '../../../shared/bitext/bead.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../../shared/bitext/segment.ts';
import type { DeleteEdit } from '../../../shared/edit/edit.ts';
import { commit, restoreSession, startSession, undo } from '../../../shared/edit/edit-session.ts';
import { Heirs } from '../../../shared/edit/heirs.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { revertOf } from '../../../shared/edit/revert.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject, segmentsOf } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { showLinks } from '../../support/show-bitext.ts';

const deletion = (segment: SegmentId, keep?: SegmentId): DeleteEdit => ({
  kind: 'delete',
  segment,
  ...(keep !== undefined && { keep }),
});

function stepsOf(project: Project, deletions: readonly DeleteEdit[], side: Side = 'target'): readonly Step[] {
  const steps = stepsForEdits(project, side, deletions);
  if (!steps.ok) throw new Error(steps.failure.why);
  return steps.value;
}

/** Any project with some pinned beads, and any deletions of one side, each with any other segment, or none, to keep. */
const deletedFrom = fc
  .tuple(
    arbitraryProject,
    fc.constantFrom<Side>('source', 'target'),
    fc.array(fc.tuple(fc.nat({ max: 14 }), fc.option(fc.nat({ max: 14 }))), { maxLength: 12 }),
    fc.infiniteStream(fc.nat({ max: 3 })),
  )
  .map(([project, side, wanted, dice]) => {
    const beads = project.bitext.beads.map((bead) => ({ ...bead, pinned: dice.next().value === 0 }));
    const { segments } = project.bitext[side];
    const idAt = (at: number) => segments[at % segments.length]?.id ?? 0;
    const deletions =
      segments.length === 0
        ? []
        : wanted.map(([at, keep]) => deletion(idAt(at), keep === null ? undefined : idAt(keep)));
    const once = deletions.filter(
      ({ segment }, at) => deletions.findIndex((one) => one.segment === segment) === at,
    );
    return { project: { ...project, bitext: { ...project.bitext, beads } }, side, deletions: once };
  });

describe('deleting what stands twice', () => {
  it('keeps all laws, whatever is deleted and kept, all of a text too', () => {
    fc.assert(
      fc.property(deletedFrom, ({ project, side, deletions }) => {
        const after = proveStepLaws(project, stepsOf(project, deletions, side));
        const gone = new Set(deletions.map(({ segment }) => segment));
        const across = side === 'source' ? 'target' : 'source';
        expect(after.bitext[across]).toEqual(project.bitext[across]);
        expect(after.bitext[side].segments.map(({ id, text }) => [id, text])).toEqual(
          project.bitext[side].segments.filter(({ id }) => !gone.has(id)).map(({ id, text }) => [id, text]),
        );
        // What is pinned loses what is deleted, and nothing else; what stays keeps what stands across from it.
        const lost = project.bitext.beads.map((bead) => ({
          ...bead,
          [side]: beadSide(bead, side).filter((id) => !gone.has(id)),
        }));
        for (const bead of lost) {
          const stays = beadSide(bead, side).length > 0;
          if ((!bead.pinned && !stays) || bead.source.length + bead.target.length === 0) continue;
          if (bead.pinned || beadSide(bead, across).length > 0)
            expect(after.bitext.beads).toContainEqual(bead);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is undone, done again at the next start, and taken back by itself later', () => {
    fc.assert(
      fc.property(deletedFrom, fc.boolean(), ({ project, side, deletions }, isPinned) => {
        const steps = stepsOf(project, deletions, side);
        const about = { label: 'fix', origin: 'fix', author: '', offset: 0 } as const;
        const done = commit(startSession(project), { ...about, time: 0, steps });
        if (!done.ok) throw new Error(done.failure.why);
        const back = undo(done.value);
        if (steps.length > 0) expect(back.ok && back.value.project).toEqual(project);
        const other = side === 'source' ? 'target' : 'source';
        const [first] = done.value.project.bitext[other].segments;
        const later: Step[] = isPinned
          ? [{ kind: 'setting', key: 'check:space/doubled', before: '', after: 'off' }]
          : first
            ? [{ kind: 'text', side: other, segment: first.id, at: 0, remove: '', insert: 'x' }]
            : [];
        const next = commit(done.value, { ...about, time: 99_999, steps: later });
        if (!next.ok || steps.length === 0 || later.length === 0) return;
        const restored = restoreSession(project, next.value.done, []);
        expect(restored.ok && restored.value.project).toEqual(next.value.project);
        const reverted = revertOf(next.value, 0);
        if (!reverted.ok) throw new Error(reverted.failure.why);
        const without = commit(next.value, { ...about, time: 199_999, steps: reverted.value });
        const expected = commit(startSession(project), { ...about, time: 0, steps: later });
        expect(without.ok && without.value.project).toEqual(expected.ok && expected.value.project);
        expect(without.ok && brokenBeadLaw(without.value.project.bitext)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('takes a ring that keeps each other out as it is told to, and links nothing to what is gone', () => {
    const project = buildProject(['One', 'Two'], ['Un', 'Deux'], '1-1 1-1');
    const after = proveStepLaws(project, stepsOf(project, [deletion(2, 3), deletion(3, 2)]));
    expect(showLinks(after.bitext)).toBe(showLinks(buildProject(['One', 'Two'], [], '1-0 1-0').bitext));
  });

  it('costs no more for a sentence that stands ten thousand times than for as many others', () => {
    const lines = Array.from({ length: 10_000 }, () => 'Le port ferme.');
    const project = buildProject(lines, lines, lines.map(() => '1-1').join(' '));
    const [first, ...others] = project.bitext.target.segments.map(({ id }) => id);
    const chain = others.map((id) => deletion(id, id - 1));
    const after = proveStepLaws(project, stepsOf(project, chain));
    expect(after.bitext.target.segments.map(({ id }) => id)).toEqual([first]);
  });
});

describe('heirs', () => {
  it('are those at the end of the chain, in whatever order it is told and asked', () => {
    const links = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.option(fc.nat({ max: 9 }))), { maxLength: 12 });
    fc.assert(
      fc.property(links, fc.array(fc.nat({ max: 9 })), (given, asked) => {
        const next = new Map(given.map(([segment, keep]) => [segment, keep ?? undefined]));
        const heirs = new Heirs([...next].map(([segment, keep]) => deletion(segment, keep)));
        for (const segment of asked) {
          let heir: SegmentId | undefined = segment;
          for (let steps = 0; steps < 20 && heir !== undefined && next.has(heir); steps++)
            heir = next.get(heir);
          expect(heirs.of(segment)).toBe(heir === undefined || next.has(heir) ? undefined : heir);
          expect(heirs.isDeleted(segment)).toBe(next.has(segment));
        }
      }),
    );
  });

  it('go on where an heir is deleted later', () => {
    const heirs = new Heirs([deletion(1, 2)]);
    expect(heirs.of(1)).toBe(2);
    heirs.add(2, 3);
    expect([heirs.of(1), heirs.of(2), heirs.of(3)]).toEqual([3, 3, 3]);
  });

  it('are found at once for long chains', () => {
    const segments = segmentsOf(
      Array.from({ length: 100_000 }, () => 'x'),
      0,
    );
    const heirs = new Heirs();
    for (const { id } of segments.slice(1)) {
      expect(heirs.of(id - 1)).toBe(0);
      heirs.add(id, id - 1);
    }
  });
});
