import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/edit/project.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { changesIn, countPending } from '../../../shared/review/review-row.ts';
import { reviewRows } from '../../../shared/review/review-rows.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import type { Doing } from './edited-projects.ts';
import { doing, edited } from './edited-projects.ts';

/** Ids of the translation are 0, 1, 2, 3. */
const base = buildProject(
  [],
  ['Le bac part tôt. Il rentre tard.|La mer est calme.|Le phare brille.', 'Fin de la traversée.'],
  '0-1 0-1 0-1 0-1',
);
const does = (kind: Doing['does'], at: number, text = ''): Doing => ({ does: kind, at, text });

function shown(project: Project): string[] {
  return reviewRows(base, project)
    .filter(({ state }) => state !== 'unchanged')
    .map(({ kind, before, after }) => `${kind}: ${before} > ${after}`.replaceAll('\n', ' | '));
}

function withAccepted(project: Project, accepted: Readonly<Record<number, string>>): Project {
  const marks = new Map(
    Object.entries(accepted).map(([id, text]) => [Number(id), { ...NO_MARK, accepted: text }]),
  );
  return { ...project, marks };
}

describe('the rows of the review', () => {
  it.each<[string, Doing[], string[]]>([
    ['an edited segment', [does('write', 1, 'agitée.')], ['edited: La mer est calme. > La mer eagitée.']],
    ['a deleted one at its old place', [does('delete', 1)], ['deleted: La mer est calme. > ']],
    ['an inserted one', [does('insert', 1, 'Le vent tombe.')], ['inserted:  > Le vent tombe.']],
    ['a split one', [does('split', 1)], ['split: La mer est calme. > La | mer est calme.']],
    [
      'two that were merged',
      [does('merge', 1)],
      ['merged: La mer est calme. | Le phare brille. > La mer est calme. Le phare brille.'],
    ],
    ['one that moved', [does('move', 2)], ['moved: Fin de la traversée. > Fin de la traversée.']],
    [
      'a split that was edited since',
      [does('split', 0), does('write', 1, 'plate.')],
      ['split: Le bac part tôt. Il rentre tard. > Le | bac part tôt. plate.'],
    ],
    [
      'a deletion beside an edit',
      [does('delete', 1), does('write', 1, '?')],
      ['deleted: La mer est calme. > ', 'edited: Le phare brille. > Le phare?'],
    ],
    ['nothing where what was inserted went again', [does('insert', 1, 'Oui.'), does('delete', 2)], []],
  ])('show %s', (_, doings, expected) => {
    expect(shown(edited(base, doings))).toEqual(expected);
  });

  it('measure against what was accepted, not against what was loaded', () => {
    const now = edited(base, [does('write', 1, '!'), does('write', 2, '?')]);
    const project = withAccepted(now, { 1: 'La mer e!', 2: 'Le phare dort.' });
    expect(reviewRows(base, project).map(({ state, before }) => [state, before])).toEqual([
      ['unchanged', 'Le bac part tôt. Il rentre tard.'],
      ['accepted', 'La mer est calme.'],
      ['pending', 'Le phare dort.'],
      ['unchanged', 'Fin de la traversée.'],
    ]);
  });

  it('count one change for structure and one for each hunk of an edit', () => {
    const project = edited(base, [does('split', 2)]);
    const words = project.bitext.target.segments.with(0, {
      ...project.bitext.target.segments[0],
      text: 'Le train part tôt. Il rentre demain.',
    });
    const rows = reviewRows(base, {
      ...project,
      bitext: { ...project.bitext, target: { lead: '', segments: words } },
    });
    expect(rows.map(changesIn)).toEqual([2, 0, 1, 0]);
    expect(countPending(rows)).toEqual({ changes: 3, segments: 2 });
  });

  it('hold every segment of both texts exactly once, in the order of the text now', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(doing, { maxLength: 12 }), (project, doings) => {
        const now = edited(project, doings);
        const rows = reviewRows(project, now);
        const ids = (of: 'old' | 'now') => rows.flatMap((row) => row[of]).toSorted((a, b) => a - b);
        expect(ids('old')).toEqual(sorted(project));
        expect(ids('now')).toEqual(sorted(now));
        const names = rows.map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
        const firsts = rows.flatMap((row) => row.now.slice(0, 1));
        const places = new Map(now.bitext.target.segments.map(({ id }, place) => [id, place]));
        const order = firsts.map((id) => places.get(id) ?? -1);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are the same objects where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(doing, { maxLength: 6 }), doing, (project, doings, last) => {
        const now = edited(project, doings);
        const rows = reviewRows(project, now);
        expect(reviewRows(project, now, rows).every((row, index) => row === rows[index])).toBe(true);
        const next = edited(now, [last], 2000);
        const scratch = reviewRows(project, next);
        const mapped = reviewRows(project, next, rows);
        expect(mapped).toEqual(scratch);
        const same = new Set(rows);
        const equal = scratch.filter((row) => rows.some((one) => one.id === row.id && alike(one, row)));
        expect(mapped.filter((row) => same.has(row)).length).toBe(equal.length);
      }),
    );
  });

  it('survive a segment of a megabyte', () => {
    const long = 'mot '.repeat(250_000);
    const project = buildProject([], [long], '0-1');
    const now = edited(project, [does('write', 0, 'fin')]);
    expect(reviewRows(project, now).map(({ kind }) => kind)).toEqual(['edited']);
  });
});

function sorted(project: Project): number[] {
  return project.bitext.target.segments.map(({ id }) => id).toSorted((a, b) => a - b);
}

function alike(left: object, right: object): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
