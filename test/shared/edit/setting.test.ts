import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../../shared/edit/edit-session.ts';
import { checkKey, nameKey, settingIn, type TableKey } from '../../../shared/edit/setting.ts';
import { stepSchema } from '../../../shared/edit/step-schema.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { documentOf } from '../formats/project-file-documents.ts';

const small = buildProject(['One'], ['Un']);
type KeyOf = (entry: string) => TableKey;
const say = (keyOf: KeyOf, entry: string, before: string, after: string): Step => ({
  kind: 'setting',
  key: keyOf(entry),
  before,
  after,
});

describe.each<[string, KeyOf]>([
  ['the level of a check', checkKey],
  ['what is said of names', nameKey],
])('%s, whatever it is called', (_, keyOf) => {
  it.each(['space/doubled', 'pair:a\nb', 'constructor', 'toString', 'a:b', ' ', '\ud800'])(
    'is said, changed and taken back: %j',
    (entry) => {
      expect(settingIn(small.settings, keyOf(entry))).toBe('');
      const said = proveStepLaws(small, [say(keyOf, entry, '', 'off')]);
      expect(settingIn(said.settings, keyOf(entry))).toBe('off');
      const changed = proveStepLaws(said, [say(keyOf, entry, 'off', 'loud')]);
      expect(settingIn(changed.settings, keyOf(entry))).toBe('loud');
      expect(proveStepLaws(changed, [say(keyOf, entry, 'loud', '')]).settings).toEqual(small.settings);
    },
  );

  it.each(['pair:a\nb', 'constructor', 'toString', 'toJSON', 'a:b'])(
    'is kept by the project’s file: %j',
    (entry) => {
      const project = proveStepLaws(small, [say(keyOf, entry, '', 'off')]);
      const file = writeProjectFile(documentOf(startSession(project), small));
      const read = readProjectFile(file);
      if (!read.ok) throw new Error(read.failure.code);
      expect(read.value.damage).toEqual([]);
      expect(settingIn(read.value.session.project.settings, keyOf(entry))).toBe('off');
      expect(writeProjectFile(read.value)).toBe(file);
    },
  );

  it('does not depend on the order in which levels were said', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a/b', 'constructor', 'valueOf', '10', '9', 'z'), {
      minLength: 2,
    });
    fc.assert(
      fc.property(ids, (entries) => {
        const steps = entries.map((entry) => say(keyOf, entry, '', 'off'));
        const [one, other] = [steps, steps.toReversed()].map((all) => proveStepLaws(small, all));
        expect(JSON.stringify(one.settings)).toBe(JSON.stringify(other.settings));
      }),
    );
  });
});

it.each(['check:', 'check', 'constructor', 'check:__proto__', 'name:', 'name:__proto__', '', 7])(
  'nothing is said under the key %j',
  (key) => {
    const step = { kind: 'setting', key, before: '', after: 'off' };
    expect(stepSchema.safeParse(step).success).toBe(false);
  },
);

it('a decision of before, without deprecated forms and mentions left, is read', () => {
  const decision = { preferred: 'Minsk', kept: ['Mensk'] };
  const step = { kind: 'decide', group: 'city:Minsk', before: null, after: decision };
  expect(stepSchema.parse(step)).toEqual({ ...step, after: { ...decision, deprecated: [], left: [] } });
});
