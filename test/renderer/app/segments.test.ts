import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../shared/bitext/doubt.ts';
import { showUnmatched } from '../../../renderer/app/link-walks.ts';
import { rowsOfSides, segmentCounts, segmentRows, showUnconfirmed } from '../../../renderer/app/segments.ts';
import { listSegments, NOT_CONFIRMED } from '../../../renderer/panels/segments-listing.ts';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { beadKind, isUnmatched } from '../../../shared/bitext/bead.ts';
import { beadIndexOf } from '../../../shared/bitext/bitext.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, startSession } from '../../../shared/edit/edit-session.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { deleteSegments } from '../../../shared/edit/segments.ts';
import { statusOf } from '../../../shared/edit/segment-status.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { crossesOthers } from '../../../shared/bitext/crossing.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { chooseFrom, randomChange } from '../../support/random-change.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

function after(session: EditSession, steps: readonly Step[]): EditSession {
  const time = session.done.length * 10_000;
  const next = commit(session, { label: 'x', origin: 'fix', author: '', time, offset: 0, steps });
  if (!next.ok) throw new Error(next.failure.why);
  return next.value;
}

const base = buildProject(['a|b'], ['A|B|C'], '1-1 1-1 0-1');
const confirm = (segment: number): Step => ({
  kind: 'mark',
  segment,
  before: NO_MARK,
  after: { ...NO_MARK, progress: 'confirmed' },
});

const sureOf = ({ pinned, confidence }: Bead) => (pinned ? 1 : confidence);

describe('the rows of segments', () => {
  it('say how far each is and what is noted on it', () => {
    const edits = after(startSession(base), [
      confirm(2),
      { kind: 'text', side: 'target', segment: 3, at: 1, remove: '', insert: '!' },
      { kind: 'mark', segment: 4, before: NO_MARK, after: { ...NO_MARK, bookmarked: true, note: 'Ask' } },
    ]);
    const plain = {
      side: 'target',
      bookmarked: false,
      noted: false,
      unmatched: false,
      settled: false,
      crossing: false,
      doubtful: false,
      pinned: false,
      uneven: false,
      confidence: 0.9,
    };
    expect(segmentRows({ base, edits })).toEqual([
      { id: 2, text: 'A', status: 'confirmed', ...plain },
      { id: 3, text: 'B!', status: 'edited', ...plain },
      { ...plain, id: 4, text: 'C', status: 'new', bookmarked: true, noted: true, unmatched: true },
    ]);
  });

  it('count only segments that stand', () => {
    const marked = after(startSession(base), [confirm(2), confirm(3)]);
    const gone = structureStep(
      marked.project.bitext,
      deleteSegments(marked.project.bitext, 'target', new Set([3])),
    );
    const edits = after(marked, gone ? [gone] : []);
    expect(segmentCounts({ base, edits })).toMatchObject({ confirmed: 1, new: 1, edited: 0 });
  });

  it('are those of a computation from scratch, and the same objects where nothing changed', () => {
    const choices = fc.array(fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(arbitraryProject, choices, (opened, all) => {
        let edits = startSession(opened);
        let before = segmentRows({ base: opened, edits });
        for (const choice of all) {
          const { steps } = randomChange(edits.project, edits.nextId, chooseFrom(choice));
          if (steps.length > 0) edits = after(edits, steps);
          const rows = segmentRows({ base: opened, edits });
          const { bitext, marks } = edits.project;
          const alone = new Set(bitext.beads.filter(isUnmatched).flatMap(({ target }) => target));
          const beadOf = beadIndexOf(bitext);
          expect(rows).toEqual(
            bitext.target.segments.map(({ id, text }) => ({
              id,
              side: 'target',
              text,
              status: statusOf(edits.project, opened, 'target', id),
              bookmarked: marks.get(id)?.bookmarked === true,
              noted: (marks.get(id)?.note ?? '') !== '',
              unmatched: alone.has(id) && !bitext.beads[beadOf.get(id) ?? -1].pinned,
              settled: alone.has(id) && bitext.beads[beadOf.get(id) ?? -1].pinned,
              crossing: crossesOthers(bitext, beadOf.get(id) ?? -1),
              doubtful: isDoubtful(bitext.beads, bitext.beads[beadOf.get(id) ?? -1]),
              pinned: bitext.beads[beadOf.get(id) ?? -1].pinned,
              uneven: !alone.has(id) && beadKind(bitext.beads[beadOf.get(id) ?? -1]) !== '1-1',
              confidence: sureOf(bitext.beads[beadOf.get(id) ?? -1]),
            })),
          );
          const known = new Map(before.map((row) => [row.id, row]));
          for (const row of rows) {
            const old = known.get(row.id);
            if (JSON.stringify(old) === JSON.stringify(row)) expect(row).toBe(old);
          }
          before = rows;
        }
      }),
    );
  });

  it('are those of the source too, and of both texts link by link', () => {
    const work = workOn(buildProject(['a|b|c'], ['A|B|C'], '1:2 2:1 3: :3'));
    expect(rowsOfSides(work, 'source').map(({ text, status }) => [text, status])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ]);
    const both = rowsOfSides(work, 'both');
    expect(both.map(({ text }) => text).join(' ')).toBe('a B b A c C');
    expect(both.filter(({ crossing }) => crossing)).toHaveLength(4);
    expect(rowsOfSides(work, 'both')).toBe(both);
  });

  it('are shown from the status line where they have no partner, of both texts', () => {
    const work = workOn(base);
    const { desk } = madeUpDesk(work);
    showUnmatched(desk);
    const { panel, segmentFilter } = desk.store.state;
    expect(panel).toBe('segments');
    const rows = rowsOfSides(work, segmentFilter.sides);
    expect(listSegments(rows, segmentFilter).map((place) => rows[place].text)).toEqual(['C']);
  });

  it('are shown from the status line, narrowed to what is left', () => {
    const { desk } = madeUpDesk(workOn(base));
    showUnconfirmed(desk);
    expect(desk.store.state).toMatchObject({ panel: 'segments', segmentFilter: NOT_CONFIRMED });
  });
});
