import { describe, expect, it } from 'vitest';
import type { Preset } from '../../../../shared/names/decide/presets.ts';
import { presetIn, presetSteps } from '../../../../shared/names/decide/presets.ts';
import { proposedForm } from '../../../../shared/names/decide/proposed-form.ts';
import { buildProject } from '../../../support/build-project.ts';
import { madeGroup } from './made-group.ts';

const belarus = madeGroup(
  { Belarus: 3, Biélorussie: 2 },
  { key: 'country:BY', thing: 'country:BY', sources: [{ form: 'Bélarussie', count: 1 }] },
);

describe('the proposed form', () => {
  it.each<[string, string, string]>([
    ['', 'Belarus', 'frequent'],
    ['frequent', 'Belarus', 'frequent'],
    ['unheard-of', 'Belarus', 'frequent'],
    ['source', 'Bélarussie', 'source'],
    ['cldr', 'Biélorussie', 'cldr'],
    ['canada', 'Bélarus', 'canada'],
    ['un', 'Bélarus', 'un'],
  ])('with the preset "%s" is %s', (preset, form, because) => {
    expect(proposedForm(belarus, { preset }, 'fr')).toEqual({ form, because });
  });

  it.each<Preset>(['cldr', 'canada', 'un'])(
    'with the preset %s is the most frequent of a name in no list',
    (preset) => {
      const group = madeGroup({ Trucmuche: 2, Trukmuch: 1 });
      expect(proposedForm(group, { preset }, 'fr')).toEqual({ form: 'Trucmuche', because: 'frequent' });
    },
  );

  it('is, among equals, one that the source does not have', () => {
    const sources = [{ form: 'Orlovsky', count: 4 }];
    const equal = madeGroup({ Orlovsky: 2, Orlovski: 2 }, { sources });
    expect(proposedForm(equal, {}, 'fr').form).toBe('Orlovski');
    expect(proposedForm(madeGroup({ Orlovsky: 3, Orlovski: 2 }, { sources }), {}, 'fr').form).toBe(
      'Orlovsky',
    );
  });

  it('is none of the source in another script', () => {
    const group = madeGroup({ Minsk: 1 }, { sources: [{ form: 'Минск', count: 1 }] });
    expect(proposedForm(group, { preset: 'source' }, 'fr')).toEqual({ form: 'Minsk', because: 'frequent' });
  });

  it.each([
    ['country:BY', 'decided'],
    ['term:x', 'list'],
  ])('is what was decided under %s before any preset', (key, because) => {
    const decision = { preferred: 'Bélarus', kept: [], deprecated: [], left: [] };
    expect(proposedForm(belarus, { preset: 'source' }, 'fr', { key, decision })).toEqual({
      form: 'Bélarus',
      because,
    });
  });
});

describe('choosing a preset', () => {
  const { settings } = buildProject(['One.'], ['Un.']);

  it('is one step, and none where it is chosen', () => {
    expect(presetSteps(settings, 'un')).toEqual([
      { kind: 'setting', key: 'name:preset', before: '', after: 'un' },
    ]);
    expect(presetSteps({ ...settings, names: { preset: 'un' } }, 'un')).toEqual([]);
    expect(presetSteps(settings, 'frequent')).toEqual([]);
  });

  it('is read from what was said', () => {
    expect(presetIn({ preset: 'canada' })).toBe('canada');
    expect(presetIn({})).toBe('frequent');
  });
});
