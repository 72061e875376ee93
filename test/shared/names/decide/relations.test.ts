import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectSettings } from '../../../../shared/edit/project.ts';
import { withSetting } from '../../../../shared/edit/setting.ts';
import type { SettingStep } from '../../../../shared/edit/step.ts';
import {
  apartSteps,
  joinSteps,
  relationOf,
  relationsIn,
  relationSteps,
  splitSteps,
} from '../../../../shared/names/decide/relations.ts';
import { madeGroup } from './made-group.ts';

const NOTHING: ProjectSettings = { sourceLanguage: 'en', targetLanguage: 'fr', checks: {}, names: {} };

function after(settings: ProjectSettings, steps: readonly SettingStep[]): ProjectSettings {
  return steps.reduce((now, step) => withSetting(now, step.key, step.after), settings);
}

const spelling = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });

describe('what is said of two spellings', () => {
  it('holds in either order, whatever their case and accents', () => {
    const { names } = after(NOTHING, relationSteps(NOTHING, [['Loukachenko', 'Lukašenka']], 'same'));
    expect(relationOf(names, 'LUKASENKA', 'loukachenko')).toBe('same');
    expect(relationOf(names, 'Loukachenko', 'Lukashenko')).toBeNull();
  });

  it('can tell spellings apart that differ in an accent alone', () => {
    const { names } = after(NOTHING, relationSteps(NOTHING, [['Bélarus', 'Belarus']], 'different'));
    expect(relationOf(names, 'Belarus', 'Bélarus')).toBe('different');
    expect(relationOf(names, 'Belarus', 'BELARUS')).toBeNull();
  });

  it('is symmetric, and can be listed and taken back, for any two spellings', () => {
    fc.assert(
      fc.property(
        spelling,
        spelling,
        fc.constantFrom('same' as const, 'different' as const),
        (a, b, said) => {
          const settings = after(NOTHING, relationSteps(NOTHING, [[a, b]], said));
          expect(relationOf(settings.names, b, a)).toBe(relationOf(settings.names, a, b));
          const listed = relationsIn(settings.names);
          expect(listed.map(({ relation }) => relation)).toEqual(
            relationOf(settings.names, a, b) === null ? [] : [said],
          );
          const back = relationSteps(
            settings,
            listed.map(({ left, right }) => [left, right]),
            '',
          );
          expect(after(settings, back)).toEqual(NOTHING);
        },
      ),
    );
  });

  it('makes no step for what is said already, nor for a spelling beside itself', () => {
    const settings = after(NOTHING, relationSteps(NOTHING, [['Minsk', 'Mensk']], 'same'));
    expect(relationSteps(settings, [['Mensk', 'Minsk']], 'same')).toEqual([]);
    expect(relationSteps(NOTHING, [['Minsk', 'Minsk ']], 'different')).toEqual([]);
    expect(
      relationSteps(
        NOTHING,
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        'same',
      ),
    ).toHaveLength(1);
  });

  it('is nothing where the entry is of another kind, or an object has such a property', () => {
    expect(relationsIn({ preset: 'same', 'pair:a\nb': 'perhaps', 'pair:ab': 'same' })).toEqual([]);
    expect(relationOf({ 'pair:a\nb': 'perhaps' }, 'a', 'b')).toBeNull();
  });
});

describe('groups', () => {
  const one = madeGroup({ Loukachenko: 3, Lukashenko: 1 });
  const other = madeGroup({ Lukašenka: 2, Lukasjenko: 1 }, { key: 'name:other' });

  it('are joined by their first forms, and what kept their forms apart is taken back', () => {
    const apart = after(NOTHING, apartSteps(NOTHING, one, other));
    const { names } = after(apart, joinSteps(apart, one, other));
    expect(relationOf(names, 'Loukachenko', 'Lukašenka')).toBe('same');
    expect(relationOf(names, 'Loukachenko', 'Lukasjenko')).toBe('same');
    expect(relationOf(names, 'Lukashenko', 'Lukašenka')).toBe('same');
    expect(relationOf(names, 'Lukashenko', 'Lukasjenko')).toBeNull();
  });

  it('that are not the same differ in every form', () => {
    const { names } = after(NOTHING, apartSteps(NOTHING, one, other));
    expect(relationsIn(names)).toHaveLength(4);
    expect(new Set(relationsIn(names).map(({ relation }) => relation))).toEqual(new Set(['different']));
  });

  it('lose a form that is split off, also where it was joined before', () => {
    const joined = after(NOTHING, relationSteps(NOTHING, [['Loukachenko', 'Lukashenko']], 'same'));
    const steps = splitSteps(joined, one, 'Lukashenko');
    expect(steps).toEqual([
      { kind: 'setting', key: 'name:pair:loukachenko\nlukashenko', before: 'same', after: 'different' },
    ]);
  });
});
