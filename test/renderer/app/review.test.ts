import { describe, expect, it, vi } from 'vitest';
import { comingToFront } from '../../../renderer/app/coming-to-front.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import { change, redo, undo } from '../../../renderer/app/editing.ts';
import { reduce } from '../../../renderer/app/reduce.ts';
import {
  decide,
  decideRow,
  goTo,
  openInTexts,
  rowsOf,
  selectRows,
  setReviewOptions,
  stepThroughChanges,
  toggleReview,
} from '../../../renderer/app/review.ts';
import { sourceOfRow } from '../../../renderer/app/review-source.ts';
import { NO_REVIEW } from '../../../renderer/app/review-state.ts';
import type { Caret } from '../../../renderer/app/state.ts';
import type { BitextEditor } from '../../../renderer/editor/editor-contract.ts';
import { english } from '../../../renderer/locale/english.ts';
import { deleteSegments } from '../../../shared/edit/segments.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import type { ReviewRow } from '../../../shared/review/review-row.ts';
import { countPending } from '../../../shared/review/review-row.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { review } = english;

/**
 * Segments of the translation are 0 to 4. Two changes in the first, one in the third, the fourth deleted; the second and the last as
 * they were loaded.
 */
function made(caret: number | null = null) {
  const base = buildProject(
    [],
    ['Le bac part tôt du port.|La mer est calme.|Le phare brille.|Il pleut.', 'Fin.'],
    '0-1 0-1 0-1 0-1 0-1',
  );
  const desk = madeUpDesk(workOn(base, caret));
  const steps = stepsForEdits(base, 'target', [
    { kind: 'replace', segment: 0, start: 3, end: 6, insert: 'train' },
    { kind: 'replace', segment: 0, start: 19, end: 23, insert: 'quai' },
    { kind: 'replace', segment: 2, start: 9, end: 15, insert: 'dort' },
    { kind: 'delete', segment: 3 },
  ]);
  if (!steps.ok) throw new Error(steps.failure.why);
  change(desk.desk, { label: 'type', origin: 'typed', steps: steps.value });
  const state = () => desk.desk.store.state;
  const left = () => {
    const { work } = state();
    return work ? Object.values(countPending(rowsOf(work))) : [];
  };
  return { ...desk, state, left, current: () => state().review.current };
}

const caretAt = (segment: number, at: number): Caret => ({
  side: 'target',
  segment,
  start: at,
  end: at,
  segments: [segment],
});

describe('showing the review', () => {
  it.each<[string, number | null, number]>([
    ['at the first change without a caret', null, 0],
    ['at the change of the caret’s segment', 2, 2],
    ['at the next change behind the caret', 1, 2],
    ['round at the end', 4, 0],
  ])('begins %s', (_, caret, row) => {
    const { desk, state, current } = made(caret);
    toggleReview(desk);
    expect(state().view).toBe('review');
    expect(current()).toEqual({ row, hunk: 0 });
    expect([...state().review.selected]).toEqual([row]);
    toggleReview(desk);
    expect(state().view).toBe('texts');
  });

  it('keeps rows as they are while the texts and marks are', () => {
    const { desk, state } = made();
    const { work } = state();
    if (!work) throw new Error('the work is gone');
    const rows = rowsOf(work);
    desk.store.dispatch({ kind: 'panel', panel: 'changes' });
    expect(rowsOf(state().work ?? work)).toBe(rows);
    goTo(desk, { row: 2, hunk: 0 });
    desk.store.dispatch({ kind: 'view', view: 'review' });
    decide(desk, 'accept', 'change');
    const next = rowsOf(state().work ?? work);
    expect(next[0]).toBe(rows[0]);
    expect(next[2]).not.toBe(rows[2]);
  });

  it('forgets its place with another project, and keeps the person’s wishes', () => {
    const { desk, state } = made();
    const options = { layout: 'inline', isWhole: true, showsAccepted: true } as const;
    setReviewOptions(desk, options);
    toggleReview(desk);
    const other = workOn(buildProject([], ['Un.'], '0-1'));
    const after = reduce(state(), { kind: 'opened', work: other });
    expect(after).toMatchObject({ view: 'texts', review: { ...NO_REVIEW, options } });
  });
});

describe('stepping through changes', () => {
  it('goes through every change of the review and round', () => {
    const { desk, current } = made();
    toggleReview(desk);
    const places = [1, 1, 1, 1, -1, -1].map((direction) => {
      stepThroughChanges(desk, direction === 1 ? 1 : -1);
      return `${current()?.row}.${current()?.hunk}`;
    });
    expect(places).toEqual(['0.1', '2.0', '3.0', '0.0', '3.0', '2.0']);
  });

  it.each<[number | null, 1 | -1, number]>([
    [null, 1, 0],
    [0, 1, 2],
    [2, 1, 0],
    [4, -1, 2],
    [0, -1, 2],
  ])('goes in the texts from segment %s in direction %s to segment %s', (caret, direction, segment) => {
    const { desk, reveal } = made(caret);
    reveal.mockClear();
    stepThroughChanges(desk, direction);
    const words = segment === 0 ? { start: 3, end: 8 } : { start: 9, end: 13 };
    expect(reveal).toHaveBeenCalledExactlyOnceWith({ side: 'target', segment, ...words }, { focus: true });
  });

  it('says so when it goes round, and when there is no other', () => {
    const { desk, said } = made();
    toggleReview(desk);
    stepThroughChanges(desk, -1);
    stepThroughChanges(desk, -1);
    expect(said()).toEqual([english.app.wentRound[-1]]);
    stepThroughChanges(desk, 1);
    stepThroughChanges(desk, 1);
    expect(said()).toEqual([english.app.wentRound[-1], english.app.wentRound[1]]);
    selectRows(desk, new Set([2, 3]));
    decide(desk, 'accept', 'selection');
    decide(desk, 'accept', 'change');
    stepThroughChanges(desk, 1);
    expect(said().at(-1)).toBe(english.app.onlyHere);
  });

  it.each<[number, 1 | -1, boolean]>([
    [4, 1, true],
    [0, -1, true],
    [0, 1, false],
    [4, -1, false],
  ])('in the texts from segment %s in direction %s: went round is %s', (caret, direction, round) => {
    const { desk, said } = made(caret);
    stepThroughChanges(desk, direction);
    expect(said()).toEqual(round ? [english.app.wentRound[direction]] : []);
  });

  it('says so where there is none', () => {
    const { desk, said } = madeUpDesk(workOn(buildProject([], ['Un.'], '0-1')));
    stepThroughChanges(desk, 1);
    toggleReview(desk);
    stepThroughChanges(desk, -1);
    expect(said()).toEqual([review.noneLeft]);
  });
});

describe('deciding', () => {
  it('accepts change by change, goes on to the next, and each is one transaction to undo', () => {
    const { desk, done, texts, left, current } = made();
    const before = texts();
    toggleReview(desk);
    const places = Array.from({ length: 4 }, () => {
      decide(desk, 'accept', 'change');
      return current() && `${current()?.row}.${current()?.hunk}`;
    });
    expect(places).toEqual(['0.0', '2.0', '3.0', null]);
    expect(texts()).toEqual(before);
    expect(left()).toEqual([0, 0]);
    expect(
      done()
        .slice(1)
        .map(({ label, origin }) => [label, origin]),
    ).toEqual([
      ['accept-change', 'mark'],
      ['accept-change', 'mark'],
      ['accept-change', 'mark'],
      ['accept-segments', 'mark'],
    ]);
    undo(desk);
    undo(desk);
    expect(left()).toEqual([2, 2]);
    redo(desk);
    expect(left()).toEqual([1, 1]);
  });

  it('reverts change by change to the text as it was loaded', () => {
    const { desk, done, texts, current } = made();
    toggleReview(desk);
    for (let round = 0; round < 4; round++) decide(desk, 'revert', 'change');
    expect(texts()).toEqual([
      'Le bac part tôt du port.',
      'La mer est calme.',
      'Le phare brille.',
      'Il pleut.',
      'Fin.',
    ]);
    expect(current()).toBeNull();
    expect(
      done()
        .slice(1)
        .every(({ origin }) => origin === 'restore'),
    ).toBe(true);
  });

  it('decides on everything selected as one transaction', () => {
    const { desk, done, left } = made();
    toggleReview(desk);
    selectRows(desk, new Set([0, 2]));
    decide(desk, 'accept', 'selection');
    expect(done()).toHaveLength(2);
    expect(left()).toEqual([1, 1]);
    undo(desk);
    expect(left()).toEqual([4, 3]);
  });

  it('decides on a whole row, whatever is current', () => {
    const { desk, texts, current } = made();
    toggleReview(desk);
    const { work } = desk.store.state;
    if (!work) throw new Error('the work is gone');
    decideRow(desk, 'revert', rowsOf(work)[2]);
    expect(texts()[2]).toBe('Le phare brille.');
    expect(current()).toEqual({ row: 3, hunk: 0 });
  });

  it('takes an accepted change back to the text as it was loaded', () => {
    const { desk, texts, state } = made();
    toggleReview(desk);
    goTo(desk, { row: 2, hunk: 0 });
    decide(desk, 'accept', 'change');
    goTo(desk, { row: 2, hunk: 0 });
    decide(desk, 'revert', 'change');
    expect(texts()[2]).toBe('Le phare brille.');
    expect(state().work?.edits.project.marks.size).toBe(0);
  });

  it('withdraws what was accepted: the text stays, and the row is current and pending again', () => {
    const { desk, texts, left, current, done } = made();
    const before = texts();
    toggleReview(desk);
    selectRows(desk, new Set([0]));
    decide(desk, 'accept', 'selection');
    expect(left()).toEqual([2, 2]);
    const { work } = desk.store.state;
    if (!work) throw new Error('the work is gone');
    decideRow(desk, 'withdraw', rowsOf(work)[0]);
    expect([texts(), left(), current()]).toEqual([before, [4, 3], { row: 0, hunk: 0 }]);
    expect(done().at(-1)).toMatchObject({ label: 'withdraw-segments', origin: 'mark' });
  });

  it('is about the words at the caret while the texts are shown', () => {
    const { desk, texts, said } = made(0);
    desk.store.dispatch({ kind: 'caret', caret: caretAt(0, 12) });
    decide(desk, 'revert', 'change');
    expect(said()).toEqual([review.noneHere]);
    desk.store.dispatch({ kind: 'caret', caret: caretAt(0, 22) });
    decide(desk, 'revert', 'change');
    expect(texts()[0]).toBe('Le train part tôt du port.');
  });

  it('says so where there is nothing to decide', () => {
    const { desk, said, done } = made(1);
    decide(desk, 'accept', 'change');
    toggleReview(desk);
    selectRows(desk, new Set());
    decide(desk, 'accept', 'selection');
    expect(said()).toEqual([review.noneHere, review.noneLeft]);
    expect(done()).toHaveLength(1);
  });
});

describe('the source of a row', () => {
  // Source ids 0 to 2, translation 3 to 5; the first link has two sentences of the source.
  const base = buildProject(['One.|Two.|Three.'], ['Un deux.|Trois.|Quatre.'], '2-1 1-1 0-1');

  it.each<[string, Partial<ReviewRow>, string]>([
    ['is all that its segment is linked to', { old: [3], now: [3] }, 'One. Two.'],
    ['is each once, in text order', { old: [3, 4], now: [4, 3] }, 'One. Two. Three.'],
    ['is what a deleted one was linked to', { old: [4], now: [] }, 'Three.'],
    ['is empty without a link', { old: [5], now: [5] }, ''],
    ['is empty for what is not there', { old: [], now: [99] }, ''],
  ])('%s', (_, part, expected) => {
    const row: ReviewRow = {
      id: 3,
      kind: 'edited',
      state: 'pending',
      old: [],
      now: [],
      before: '',
      after: '',
      loaded: null,
      ...part,
    };
    expect(sourceOfRow(row, base.bitext, base.bitext)).toBe(expected);
  });

  it('is in text order where links cross, also of what is gone', () => {
    const { bitext } = buildProject(['One.|Two.|Three.'], ['Un.|Deux.'], '1+3:2 2:1');
    const row: ReviewRow = {
      id: 3,
      kind: 'merged',
      state: 'pending',
      old: [3, 4],
      now: [3, 4],
      before: '',
      after: '',
      loaded: null,
    };
    expect(sourceOfRow(row, bitext, bitext)).toBe('One. Two. Three.');
    const now = deleteSegments(bitext, 'target', new Set([3, 4]));
    expect(sourceOfRow({ ...row, now: [] }, now, bitext)).toBe('One. Two. Three.');
  });
});

describe('selecting', () => {
  it('makes the first change of one row current, and keeps a place within it', () => {
    const { desk, current } = made();
    selectRows(desk, new Set([2]));
    expect(current()).toEqual({ row: 2, hunk: 0 });
    goTo(desk, { row: 0, hunk: 1 });
    selectRows(desk, new Set([0]));
    expect(current()).toEqual({ row: 0, hunk: 1 });
    selectRows(desk, new Set([0, 2]));
    expect(current()).toEqual({ row: 0, hunk: 1 });
  });
});

describe('the texts behind the review', () => {
  function behind(desk: Desk) {
    const editor = { reveal: vi.fn(), focus: vi.fn() };
    desk.editor = comingToFront(desk, editor as unknown as BitextEditor);
    return editor;
  }

  it('come to the front when a row is opened, at its words', () => {
    const { desk, state } = made();
    const editor = behind(desk);
    toggleReview(desk);
    openInTexts(desk, 2);
    expect(state().view).toBe('texts');
    expect(editor.reveal).toHaveBeenCalledExactlyOnceWith(
      { side: 'target', segment: 2, start: 9, end: 13 },
      { focus: true },
    );
  });

  it('come to the front beside what was deleted', () => {
    const { desk } = made();
    const editor = behind(desk);
    toggleReview(desk);
    openInTexts(desk, 3);
    expect(editor.reveal.mock.lastCall?.[0]).toMatchObject({ segment: 2 });
  });

  it('stay where they are while a change is taken back in the review, which goes there', () => {
    const { desk, state, current } = made();
    const editor = behind(desk);
    toggleReview(desk);
    decide(desk, 'accept', 'change');
    goTo(desk, { row: 3, hunk: 0 });
    undo(desk);
    expect(editor.reveal).not.toHaveBeenCalled();
    expect([state().view, current()]).toEqual(['review', { row: 0, hunk: 0 }]);
  });

  it('come to the front when the focus is asked for', () => {
    const { desk, state } = made();
    const editor = behind(desk);
    toggleReview(desk);
    desk.editor?.focus('source');
    expect(state().view).toBe('texts');
    expect(editor.focus).toHaveBeenCalledExactlyOnceWith('source');
  });
});
