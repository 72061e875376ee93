import type { CheckLevel } from '../../shared/checks/check-levels.ts';
import { checkKey, settingIn } from '../../shared/edit/setting.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { change } from './editing.ts';

/** Shows every check with its level. */
export function openChecks(desk: Desk): void {
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'checks' } });
}

/** Says how gravely the project takes a check; null: as usual. Undoable, and the project keeps it. */
export function changeLevel(desk: Desk, check: string, level: CheckLevel | null): void {
  changeLevels(desk, 'check-level', [[check, level]]);
}

/** Takes every check as usual again. */
export function forgetLevels(desk: Desk): void {
  const said = Object.keys(workOf(desk).edits.project.settings.checks);
  changeLevels(
    desk,
    'check-levels',
    said.map((check) => [check, null]),
  );
}

function changeLevels(
  desk: Desk,
  label: string,
  levels: readonly (readonly [check: string, level: CheckLevel | null])[],
): void {
  const { settings } = workOf(desk).edits.project;
  const steps = levels
    .map(([check, level]): Extract<Step, { kind: 'setting' }> => {
      const key = checkKey(check);
      return { kind: 'setting', key, before: settingIn(settings, key), after: level ?? '' };
    })
    .filter(({ before, after }) => before !== after);
  change(desk, { label, origin: 'setting', steps });
}
