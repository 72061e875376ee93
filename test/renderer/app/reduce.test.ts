import { describe, expect, it } from 'vitest';
import type { Action } from '../../../renderer/app/reduce.ts';
import { reduce } from '../../../renderer/app/reduce.ts';
import type { AppState, Work } from '../../../renderer/app/state.ts';
import { INITIAL_STATE, isUnsaved } from '../../../renderer/app/state.ts';
import { openFindings, dismissedFindings } from '../../../renderer/app/findings.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { commit, undo } from '../../../shared/edit/edit-session.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { buildProject } from '../../support/build-project.ts';
import { workOn } from './made-up-desk.ts';

const finding = (key: string, start: number): Finding => ({
  key,
  check: 'space/doubled',
  severity: 'hint',
  side: 'target',
  segment: 1,
  start,
  end: start + 2,
  confidence: 1,
  actual: '',
  words: '',
  expected: null,
  reason: { code: 'space-doubled', values: {} },
  related: [],
  fixes: [],
});

const opened = (): Work => ({
  ...workOn(buildProject(['One'], ['Un  deux'])),
  findings: [finding('a', 2)],
  activeFinding: 'a',
});

const after = (...actions: Action[]): AppState =>
  actions.reduce(reduce, { ...INITIAL_STATE, work: opened() });

const write: Step = { kind: 'text', side: 'target', segment: 1, at: 0, remove: '', insert: 'Et ' };

function edited(from: Work, step: Step): Action {
  const next = commit(from.edits, {
    label: 'type',
    origin: 'typed',
    author: '',
    time: 0,
    offset: 0,
    steps: [step],
  });
  if (!next.ok) throw new Error(next.failure.why);
  return { kind: 'edited', edits: next.value, steps: [step] };
}

describe('the state of the window', () => {
  it('moves findings with the text until the engine has new ones', () => {
    const { work } = after(edited(opened(), write));
    expect(work?.findings.map(({ start, end }) => [start, end])).toEqual([[5, 7]]);
  });

  it('lets go of the active finding when it is no more', () => {
    expect(after({ kind: 'findings', findings: [finding('a', 2)] }).work?.activeFinding).toBe('a');
    expect(after({ kind: 'findings', findings: [finding('b', 2)] }).work?.activeFinding).toBeNull();
  });

  it('knows that work is unsaved after an edit, and saved again after its undo', () => {
    const work = opened();
    const state = after(edited(work, write));
    if (!state.work) throw new Error('the work is gone');
    expect(isUnsaved(state.work)).toBe(true);
    const back = undo(state.work.edits);
    if (!back.ok) throw new Error(back.failure.why);
    expect(isUnsaved({ ...state.work, edits: back.value })).toBe(false);
  });

  it('parts findings into those that stand and those set aside', () => {
    const step: Step = { kind: 'dismiss', finding: 'a', dismissed: true };
    const { work } = after(edited(opened(), step));
    if (!work) throw new Error('the work is gone');
    expect(openFindings(work)).toEqual([]);
    expect(dismissedFindings(work).map(({ key }) => key)).toEqual(['a']);
  });

  it('keeps the newest four notices, and of equal ones the newest', () => {
    const notice = (id: number, text: string): Action => ({
      kind: 'noticed',
      notice: { id, tone: 'information', text },
    });
    const different = Array.from({ length: 6 }, (_, id) => notice(id, `x${id}`));
    expect(after(...different).notices.map(({ id }) => id)).toEqual([2, 3, 4, 5]);
    expect(after(...different, notice(6, 'x3')).notices.map(({ id }) => id)).toEqual([2, 4, 5, 6]);
  });

  it('remembers the caret of each side, and which side was last', () => {
    const caret = { side: 'source' as const, segment: 0, start: 0, end: 0, segments: [0] };
    expect(after({ kind: 'caret', caret }).work).toMatchObject({
      activeSide: 'source',
      carets: { source: caret, target: null },
    });
  });

  it('passes over what comes for a project that is closed', () => {
    const state = after({ kind: 'closed' }, { kind: 'findings', findings: [] });
    expect(state.work).toBeNull();
  });
});
