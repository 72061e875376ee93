import { describe, expect, it } from 'vitest';
import { workOf } from '../../../renderer/app/desk.ts';
import { change } from '../../../renderer/app/editing.ts';
import {
  confirmAndGoOn,
  goToBookmark,
  goToEdited,
  goToUnconfirmed,
  markSegments,
  restoreSegment,
  toggleBookmark,
  toggleConfirmed,
} from '../../../renderer/app/marks.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { Mark, Project } from '../../../shared/edit/project.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { app } = english;
const confirmed: Mark = { ...NO_MARK, progress: 'confirmed' };

/** Segments of the translation are 10 to 13, in this order. */
const project = (marks: readonly (readonly [number, Mark])[] = []): Project => ({
  ...buildProject(['a|b|c|d|e|f|g|h|i|j'], ['A|B|C|D'], '1-1 1-1 1-1 7-1'),
  marks: new Map(marks),
});
const confirm = (...ids: readonly number[]) => project(ids.map((id) => [id, confirmed]));

describe('going to what is not confirmed', () => {
  it.each<[string, number[], number | null, 1 | -1, number | null, string[]]>([
    ['to the next', [11], 10, 1, 12, []],
    ['to the one before', [11], 12, -1, 10, []],
    ['round at the end, and says so', [12, 13], 11, 1, 10, [app.wentRound[1]]],
    ['round at the start, and says so', [10, 13], 11, -1, 12, [app.wentRound[-1]]],
    ['to the first without a caret', [10], null, 1, 11, []],
    ['to the last without a caret', [13], null, -1, 12, []],
    ['nowhere where there is no other', [10, 12, 13], 11, 1, null, [app.onlyHere]],
    ['nowhere where all is done', [10, 11, 12, 13], 11, 1, null, [app.allConfirmed]],
  ])('goes %s', (_, done, caret, direction, expected, words) => {
    const { desk, reveal, said } = madeUpDesk(workOn(confirm(...done), caret));
    goToUnconfirmed(desk, direction);
    if (expected === null) expect(reveal).not.toHaveBeenCalled();
    else
      expect(reveal).toHaveBeenCalledExactlyOnceWith(
        { side: 'target', segment: expected, start: 0, end: 0 },
        { focus: true },
      );
    expect(said()).toEqual(words);
  });

  it('goes on after confirming, and ends when all is done', () => {
    const { desk, reveal, said, done } = madeUpDesk(workOn(confirm(10, 11, 13), 12));
    confirmAndGoOn(desk);
    expect(done().map(({ label }) => label)).toEqual(['confirm']);
    expect(said()).toEqual([app.allConfirmed]);
    expect(reveal).not.toHaveBeenCalled();
  });

  it.each([
    ['a bookmark', goToBookmark, 13],
    ['an edited segment', goToEdited, 12],
  ])('finds %s', (_, go, expected) => {
    const { desk, reveal } = madeUpDesk(workOn(project([[13, { ...NO_MARK, bookmarked: true }]]), 10));
    const step = { kind: 'text', side: 'target', segment: 12, at: 0, remove: 'C', insert: 'c' } as const;
    change(desk, { label: 'type', origin: 'typed', steps: [step] });
    go(desk);
    expect(reveal.mock.calls[0]?.[0]).toMatchObject({ segment: expected });
  });
});

describe('marks', () => {
  it('are set on several segments as one change; those that are so already are left alone', () => {
    const { desk, done } = madeUpDesk(workOn(confirm(11)));
    markSegments(desk, [10, 11, 12], 'confirm', (mark) => ({ ...mark, progress: 'confirmed' }));
    markSegments(desk, [10, 11], 'confirm', (mark) => ({ ...mark, progress: 'confirmed' }));
    expect(done().map(({ origin, steps }) => [origin, steps.length])).toEqual([['mark', 2]]);
  });

  it('are named for what they do', () => {
    const { desk, done } = madeUpDesk(workOn(project(), 10));
    for (const operation of [toggleBookmark, toggleBookmark]) operation(desk);
    for (const id of [10, 10]) toggleConfirmed(desk, id);
    const labels = done().map(({ label }) => label);
    expect(labels).toEqual(['bookmark', 'unbookmark', 'confirm', 'reopen']);
    expect(labels.filter((label) => !(label in app.changes))).toEqual([]);
  });
});

describe('an earlier state of a segment', () => {
  it.each([
    ['a word', 'Le Belarus vote', 'Le Bélarus vote'],
    ['everything', 'Le Belarus vote', ''],
    ['from nothing', '', 'Le Belarus vote'],
    ['an emoji for another', 'a 😀 b', 'a 😁 b'],
    ['a lone surrogate', 'a \ud83d b', 'a b'],
  ])('is put back by replacing only what differs: %s', (_, now, earlier) => {
    const base = buildProject(['One|Two'], [`${now}|Il gagne`]);
    const { desk, done, texts } = madeUpDesk(workOn(base, 2));
    restoreSegment(desk, 2, earlier);
    restoreSegment(desk, 2, earlier);
    expect(texts()).toEqual([earlier, 'Il gagne']);
    expect(done()).toMatchObject([
      { label: 'restore-segment', origin: 'restore', steps: [{ kind: 'text', segment: 2 }] },
    ]);
    expect(workOf(desk).edits.project.bitext.beads).toEqual(base.bitext.beads);
  });

  it('is not put back where the segment is gone', () => {
    const { desk, done } = madeUpDesk(workOn(project()));
    restoreSegment(desk, 99, 'x');
    expect(done()).toEqual([]);
  });
});
