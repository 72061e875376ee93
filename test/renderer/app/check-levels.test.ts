import { describe, expect, it } from 'vitest';
import { changeLevel, forgetLevels } from '../../../renderer/app/check-levels.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { undo } from '../../../renderer/app/editing.ts';
import { english } from '../../../renderer/locale/english.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const project = buildProject(['One'], ['Un']);

function deskWith(checks: Readonly<Record<string, string>> = {}) {
  const made = madeUpDesk(workOn({ ...project, settings: { ...project.settings, checks } }));
  return { ...made, levels: () => workOf(made.desk).edits.project.settings.checks };
}

describe('the level of a check', () => {
  it('is the project’s, and can be undone', () => {
    const { desk, levels, done } = deskWith();
    changeLevel(desk, 'space/missing', 'off');
    expect(levels()).toEqual({ 'space/missing': 'off' });
    expect(done().map(({ label, origin }) => [label, origin])).toEqual([['check-level', 'setting']]);
    undo(desk);
    expect(levels()).toEqual({});
  });

  it.each([null, 'off'] as const)('said again (%s) is no change', (level) => {
    const { desk, done } = deskWith(level === null ? {} : { 'space/missing': level });
    changeLevel(desk, 'space/missing', level);
    expect(done()).toEqual([]);
  });

  it('is as usual again for all at once, also for checks that nobody knows here, and in one step', () => {
    const { desk, levels, done } = deskWith({ 'space/missing': 'off', 'later/check': 'hint' });
    forgetLevels(desk);
    expect(levels()).toEqual({});
    expect(done()).toHaveLength(1);
    undo(desk);
    expect(levels()).toEqual({ 'later/check': 'hint', 'space/missing': 'off' });
  });

  it('is not changed where another window has the project', () => {
    const { desk, levels, said } = deskWith();
    desk.store.dispatch({ kind: 'taken' });
    changeLevel(desk, 'space/missing', 'off');
    expect(levels()).toEqual({});
    expect(said()).toEqual([english.keeping.takenAway]);
  });

  it('has a name in the list of changes', () => {
    expect(english.app.changes).toHaveProperty('check-level');
    expect(english.app.changes).toHaveProperty('check-levels');
  });
});
