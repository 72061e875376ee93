import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { acceptHunk, acceptSegments, withdrawAcceptance } from '../../../shared/review/accept.ts';
import { revertHunk, revertSegments } from '../../../shared/review/revert.ts';
import type { ReviewRow } from '../../../shared/review/review-row.ts';
import { hunksIn } from '../../../shared/review/review-row.ts';
import { reviewRows } from '../../../shared/review/review-rows.ts';
import { arbitraryProject, ascendingProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { showBeads, showLines, showLinks } from '../../support/show-bitext.ts';
import type { Doing } from './edited-projects.ts';
import { doing, edited } from './edited-projects.ts';

const doings = fc.array(doing, { maxLength: 10 });
const isPending = ({ state }: ReviewRow) => state === 'pending';
const pending = (base: Project, project: Project) => reviewRows(base, project).filter(isPending);
const wordsOf = (project: Project) => project.bitext.target.segments.map(({ id, text }) => [id, text]);

describe('accepting', () => {
  it('everything leaves nothing pending and changes no text', () => {
    fc.assert(
      fc.property(arbitraryProject, doings, (base, done) => {
        const project = edited(base, done);
        const after = proveStepLaws(project, acceptSegments(project, reviewRows(base, project)));
        expect(pending(base, after)).toEqual([]);
        expect(after.bitext).toBe(project.bitext);
      }),
    );
  });

  it('hunk by hunk ends with nothing pending as well', () => {
    fc.assert(
      fc.property(arbitraryProject, doings, fc.nat(), (base, done, pick) => {
        let project = edited(base, done);
        const most = 20 + wordsOf(project).join(' ').length;
        for (let round = 0; ; round++) {
          const rows = pending(base, project);
          if (rows.length === 0) break;
          expect(round).toBeLessThan(most);
          const row = rows[(pick + round) % rows.length];
          const hunks = hunksIn(row);
          const hunk = hunks[(pick + round) % hunks.length] ?? NOWHERE;
          project = proveStepLaws(project, acceptHunk(project, row, hunk));
        }
        expect(wordsOf(project)).toEqual(wordsOf(edited(base, done)));
      }),
    );
  });

  it('can be withdrawn: the text stays, and everything is pending as if nothing had been accepted', () => {
    fc.assert(
      fc.property(arbitraryProject, doings, (base, done) => {
        const project = edited(base, done);
        const first = reviewRows(base, project);
        const accepted = proveStepLaws(project, acceptSegments(project, first));
        const rows = reviewRows(base, accepted);
        const back = proveStepLaws(accepted, withdrawAcceptance(accepted, rows));
        expect(back.bitext).toBe(accepted.bitext);
        expect(reviewRows(base, back)).toEqual(first);
        expect(withdrawAcceptance(back, first)).toEqual([]);
      }),
    );
  });

  it('leaves what is done later pending against what was accepted', () => {
    fc.assert(
      fc.property(ascendingProject, doings, doings, (base, done, later) => {
        const first = edited(base, done);
        const accepted = proveStepLaws(first, acceptSegments(first, reviewRows(base, first)));
        const second = edited(accepted, later, 3000);
        const back = proveStepLaws(second, revertSegments(base, second, pending(base, second)));
        expect(pending(base, back)).toEqual([]);
      }),
    );
  });

  it('of one row leaves the others as they are', () => {
    const base = buildProject([], ['Un.|Deux.|Trois.'], '0-1 0-1 0-1');
    const project = edited(base, [does('delete', 0), does('write', 1, 'mille')]);
    const [deleted] = pending(base, project);
    const after = proveStepLaws(project, acceptSegments(project, [deleted]));
    expect(reviewRows(base, after).map(({ kind, state }) => [kind, state])).toEqual([
      ['deleted', 'accepted'],
      ['same', 'unchanged'],
      ['edited', 'pending'],
    ]);
  });
});

describe('reverting', () => {
  it('everything gives the segments as they were loaded, in their order', () => {
    fc.assert(
      fc.property(arbitraryProject, doings, (base, done) => {
        const project = edited(base, done);
        const after = proveStepLaws(project, revertSegments(base, project, reviewRows(base, project)));
        expect(wordsOf(after)).toEqual(wordsOf(base));
        expect(after.bitext.source).toBe(project.bitext.source);
      }),
    );
  });

  it('row by row gives them as well', () => {
    fc.assert(
      fc.property(arbitraryProject, doings, fc.nat(), (base, done, pick) => {
        let project = edited(base, done);
        for (let round = 0; ; round++) {
          const rows = pending(base, project);
          if (rows.length === 0) break;
          expect(round).toBeLessThan(60);
          const row = rows[(pick + round) % rows.length];
          project = proveStepLaws(project, revertSegments(base, project, [row]));
        }
        expect(wordsOf(project)).toEqual(wordsOf(base));
      }),
    );
  });

  it('hunk by hunk gives an edited segment its baseline', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(doing.filter((one) => one.does === 'write')), (base, done) => {
        let project = edited(base, done);
        for (let rows = pending(base, project); rows.length > 0; rows = pending(base, project)) {
          const steps = revertHunk(base, project, rows[0], hunksIn(rows[0])[0]);
          expect(steps).toHaveLength(1);
          project = proveStepLaws(project, steps);
        }
        expect(wordsOf(project)).toEqual(wordsOf(base));
      }),
    );
  });

  it('what was accepted gives the text as it was loaded, and nothing is accepted any more', () => {
    fc.assert(
      fc.property(arbitraryProject, doings, (base, done) => {
        const project = edited(base, done);
        const accepted = proveStepLaws(project, acceptSegments(project, reviewRows(base, project)));
        const back = proveStepLaws(accepted, revertSegments(base, accepted, reviewRows(base, accepted)));
        expect(wordsOf(back)).toEqual(wordsOf(base));
        expect(reviewRows(base, back).every(({ state }) => state === 'unchanged')).toBe(true);
      }),
    );
  });

  const base = buildProject(['One.|Two.|Three.', 'Four.'], ['Un, un.|Deux.|Trois.', 'Quatre.']);
  const crossing = buildProject(
    ['One.|Two.|Three.', 'Four.'],
    ['Un, un.|Deux.|Trois.', 'Quatre.'],
    '1:2 2:4 3:1 4:3',
  );
  it.each<[string, Doing[]]>([
    ['a deletion', [does('delete', 1)]],
    ['a deletion at the end of a paragraph', [does('delete', 2)]],
    ['a deletion at the end of the text', [does('delete', 3)]],
    ['a deletion of everything', [0, 0, 0, 0].map((at) => does('delete', at))],
    ['an insertion', [does('insert', 1, 'Zéro.')]],
    ['a split', [does('split', 0)]],
    ['a merge', [does('merge', 1)]],
    ['a merge over a paragraph', [does('merge', 2)]],
    ['a move', [does('move', 1)]],
    ['a merge and a deletion', [does('merge', 0), does('delete', 1)]],
  ])('%s gives text, white space and links back, crossing ones too', (_, done) => {
    for (const from of [base, crossing]) {
      const project = edited(from, done);
      const after = proveStepLaws(project, revertSegments(from, project, pending(from, project)));
      expect(joinText(after.bitext.target)).toBe(joinText(from.bitext.target));
      expect(showLinks(after.bitext)).toEqual(showLinks(from.bitext));
      if (from === base) expect(after.bitext.beads).toEqual(base.bitext.beads);
    }
  });

  it('a deletion beside links that cross rejoins its partner', () => {
    const words = Array.from({ length: 8 }, (_, at) => `s${at}`);
    const from = buildProject(words.slice(0, 6), words, ':1 :2 1+3: 2: 4:3 5: 6: :4 :5+6+7+8');
    const ordered = inOrder(from.bitext.source, from.bitext.target, from.bitext.beads);
    const lawful = { ...from, bitext: { ...from.bitext, beads: ordered } };
    const project = edited(lawful, [does('delete', 2)]);
    const after = proveStepLaws(project, revertSegments(lawful, project, reviewRows(lawful, project)));
    expect(showLinks(after.bitext).split(' ')).toContain('4:3');
  });

  it('one of two deletions leaves the other', () => {
    const project = edited(base, [does('delete', 1), does('delete', 1)]);
    const [, second] = pending(base, project);
    const after = proveStepLaws(project, revertSegments(base, project, [second]));
    expect(showLines(after.bitext, 'target')).toEqual(['Un, un.|Trois.', 'Quatre.']);
    expect(showBeads(after.bitext)).toBe('1-1 1-0 1-1 1-1');
  });

  it('a merge that was linked so by hand keeps that link', () => {
    const linked: Project = {
      ...base,
      bitext: {
        ...base.bitext,
        beads: [
          { source: [0, 1], target: [4, 5], confidence: 1, pinned: false },
          ...base.bitext.beads.slice(2),
        ],
      },
    };
    const project = edited(linked, [does('delete', 1)]);
    const after = proveStepLaws(project, revertSegments(base, project, pending(base, project)));
    expect(after.bitext.beads).toEqual(linked.bitext.beads);
  });
});

/** For a row whose words did not change. */
const NOWHERE = { beforeStart: 0, beforeEnd: 0, afterStart: 0, afterEnd: 0 };

function does(kind: Doing['does'], at: number, text = ''): Doing {
  return { does: kind, at, text };
}
