import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentCounts, segmentRows, showUnconfirmed } from '../../../renderer/app/segments.ts';
import { NOT_CONFIRMED } from '../../../renderer/panels/segments-listing.ts';
import { isUnmatched } from '../../../shared/bitext/bead.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, startSession } from '../../../shared/edit/edit-session.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { deleteSegments } from '../../../shared/edit/segments.ts';
import { statusOf } from '../../../shared/edit/segment-status.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
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

describe('the rows of segments', () => {
  it('say how far each is and what is noted on it', () => {
    const edits = after(startSession(base), [
      confirm(2),
      { kind: 'text', side: 'target', segment: 3, at: 1, remove: '', insert: '!' },
      { kind: 'mark', segment: 4, before: NO_MARK, after: { ...NO_MARK, bookmarked: true, note: 'Ask' } },
    ]);
    const plain = { bookmarked: false, noted: false, unmatched: false };
    expect(segmentRows({ base, edits })).toEqual([
      { id: 2, text: 'A', status: 'confirmed', ...plain },
      { id: 3, text: 'B!', status: 'edited', ...plain },
      { id: 4, text: 'C', status: 'new', bookmarked: true, noted: true, unmatched: true },
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
          expect(rows).toEqual(
            bitext.target.segments.map(({ id, text }) => ({
              id,
              text,
              status: statusOf(edits.project, opened, 'target', id),
              bookmarked: marks.get(id)?.bookmarked === true,
              noted: (marks.get(id)?.note ?? '') !== '',
              unmatched: alone.has(id),
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

  it('are shown from the status line, narrowed to what is left', () => {
    const { desk } = madeUpDesk(workOn(base));
    showUnconfirmed(desk);
    expect(desk.store.state).toMatchObject({ panel: 'segments', segmentFilter: NOT_CONFIRMED });
  });
});
