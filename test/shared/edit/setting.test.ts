import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../../shared/edit/edit-session.ts';
import { checkKey, settingIn } from '../../../shared/edit/setting.ts';
import { stepSchema } from '../../../shared/edit/step-schema.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { documentOf } from '../formats/project-file-documents.ts';

const small = buildProject(['One'], ['Un']);
const say = (check: string, before: string, after: string): Step => ({
  kind: 'setting',
  key: checkKey(check),
  before,
  after,
});

describe('the level of a check, whatever the check is called', () => {
  it.each(['space/doubled', 'future/check', 'constructor', 'toString', 'a:b', ' ', '\ud800'])(
    'is said, changed and taken back: %j',
    (check) => {
      expect(settingIn(small.settings, checkKey(check))).toBe('');
      const said = proveStepLaws(small, [say(check, '', 'off')]);
      expect(settingIn(said.settings, checkKey(check))).toBe('off');
      const changed = proveStepLaws(said, [say(check, 'off', 'loud')]);
      expect(settingIn(changed.settings, checkKey(check))).toBe('loud');
      expect(proveStepLaws(changed, [say(check, 'loud', '')]).settings).toEqual(small.settings);
    },
  );

  it.each(['future/check', 'constructor', 'toString', 'toJSON', 'a:b'])(
    'is kept by the project’s file: %j',
    (check) => {
      const project = proveStepLaws(small, [say(check, '', 'off')]);
      const file = writeProjectFile(documentOf(startSession(project), small));
      const read = readProjectFile(file);
      if (!read.ok) throw new Error(read.failure.code);
      expect(read.value.damage).toEqual([]);
      expect(settingIn(read.value.session.project.settings, checkKey(check))).toBe('off');
      expect(writeProjectFile(read.value)).toBe(file);
    },
  );

  it.each(['check:', 'check', 'constructor', 'check:__proto__', '', 7])(
    'is not said under the key %j',
    (key) => {
      const step = { kind: 'setting', key, before: '', after: 'off' };
      expect(stepSchema.safeParse(step).success).toBe(false);
    },
  );

  it('does not depend on the order in which levels were said', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a/b', 'constructor', 'valueOf', '10', '9', 'z'), {
      minLength: 2,
    });
    fc.assert(
      fc.property(ids, (checks) => {
        const steps = checks.map((check) => say(check, '', 'off'));
        const [one, other] = [steps, steps.toReversed()].map((all) => proveStepLaws(small, all));
        expect(Object.entries(one.settings.checks)).toEqual(Object.entries(other.settings.checks));
      }),
    );
  });
});
