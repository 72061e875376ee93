import { describe, expect, it } from 'vitest';
import type { NameDecision } from '../../../../shared/edit/project.ts';
import {
  decisionFor,
  decisionSteps,
  openFormsOf,
  releaseSteps,
} from '../../../../shared/names/decide/decision-for.ts';
import { madeGroup } from './made-group.ts';

const group = madeGroup({ Belarus: 3, Biélorussie: 2, Bélarus: 1 }, { key: 'country:BY' });

function decision(preferred: string, more: Partial<NameDecision> = {}): NameDecision {
  return { preferred, kept: [], deprecated: [], left: [], ...more };
}

describe('the decision on a group', () => {
  it('is the one under its key', () => {
    const own = decision('Biélorussie');
    const decisions = new Map([
      ['term:belarus', decision('Belarus')],
      ['country:BY', own],
    ]);
    expect(decisionFor(group, decisions)).toEqual({ key: 'country:BY', decision: own });
  });

  it.each<[string, NameDecision]>([
    ['prefers', decision('Bélarus')],
    ['admits', decision('Russie blanche', { kept: ['Biélorussie'] })],
    ['deprecates', decision('Russie blanche', { deprecated: ['Belarus'] })],
  ])('is one of a list that %s a form of it', (_, listed) => {
    expect(decisionFor(group, new Map([['term:x', listed]]))).toEqual({ key: 'term:x', decision: listed });
  });

  it('is the one that names most mentions', () => {
    const decisions = new Map([
      ['term:a', decision('Bélarus')],
      ['term:b', decision('Belarus')],
    ]);
    expect(decisionFor(group, decisions)?.key).toBe('term:b');
  });

  it('looks through kinds of apostrophe and space, not through accents', () => {
    const coast = madeGroup({ 'Côte d’Ivoire': 1 });
    expect(decisionFor(coast, new Map([['term:c', decision("Côte\u00A0d'Ivoire")]]))?.key).toBe('term:c');
    expect(decisionFor(coast, new Map([['term:c', decision("Cote d'Ivoire")]]))).toBeNull();
  });

  it('is not that of the group that a form was split off from', () => {
    const split = madeGroup({ Loukachenka: 1 }, { key: 'name:split' });
    const other = decision('Loukachenko', { deprecated: ['Loukachenka'] });
    expect(decisionFor(split, new Map([['name:LKXNK', other]]))).toBeNull();
  });
});

describe('deciding', () => {
  const none = { decisions: new Map<string, NameDecision>() };

  it('deprecates the forms that are neither preferred nor kept', () => {
    const steps = decisionSteps(none, group, {
      preferred: 'Biélorussie',
      kept: ['Bélarus'],
      left: ['1:0:Belarus'],
    });
    expect(steps).toEqual([
      {
        kind: 'decide',
        group: 'country:BY',
        before: null,
        after: {
          preferred: 'Biélorussie',
          kept: ['Bélarus'],
          deprecated: ['Belarus'],
          left: ['1:0:Belarus'],
        },
      },
    ]);
  });

  it('remembers what was deprecated before and is not in the text any more', () => {
    const before = decision('Biélorussie', { deprecated: ['Biélarus', 'Belarus'] });
    const [step] = decisionSteps({ decisions: new Map([['country:BY', before]]) }, group, {
      preferred: 'Belarus',
      kept: [],
      left: [],
    });
    expect(step.after?.deprecated).toEqual(['Biélorussie', 'Bélarus', 'Biélarus']);
  });

  it('changes the decision of a list where the group has it from there', () => {
    const listed = decision('Biélorussie', { deprecated: ['Belarus'] });
    const decisions = new Map([['term:bielorussie', listed]]);
    const [step] = decisionSteps({ decisions }, group, { preferred: 'Belarus', kept: [], left: [] });
    expect(step).toMatchObject({ group: 'term:bielorussie', before: listed });
    expect(decisionSteps({ decisions }, group, null)).toMatchObject([
      { group: 'term:bielorussie', after: null },
    ]);
  });

  it('makes no step where nothing changes', () => {
    const [step] = decisionSteps(none, group, { preferred: 'Belarus', kept: [], left: [] });
    if (step.after === null) throw new Error('nothing was decided');
    const decisions = new Map([['country:BY', step.after]]);
    expect(decisionSteps({ decisions }, group, step.after)).toEqual([]);
    expect(decisionSteps(none, group, null)).toEqual([]);
  });

  it('lets go of a form that is split off', () => {
    const before = decision('Biélorussie', { kept: ['Bélarus'], deprecated: ['Belarus'] });
    const decisions = new Map([['country:BY', before]]);
    const after = (form: string) => releaseSteps({ decisions }, group, form).map((step) => step.after);
    expect(after('Belarus')).toEqual([{ ...before, deprecated: [] }]);
    expect(after('Bélarus')).toEqual([{ ...before, kept: [] }]);
    expect(after('Biélorussie')).toEqual([null]);
    expect(after('Bielarus')).toEqual([]);
    expect(releaseSteps(none, group, 'Belarus')).toEqual([]);
  });

  it('leaves open what is neither preferred nor kept', () => {
    const open = openFormsOf(group, decision('Biélorussie', { kept: ['Bélarus'] }));
    expect(open.map(({ form }) => form)).toEqual(['Belarus']);
  });
});
