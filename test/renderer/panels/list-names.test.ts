import { describe, expect, it } from 'vitest';
import type { NameDecision } from '../../../shared/edit/project.ts';
import type { NameGroup, NameKind } from '../../../shared/names/name-group.ts';
import {
  countKinds,
  countMentions,
  countRewrites,
  listNames,
  openForms,
} from '../../../renderer/panels/list-names.ts';
import type { NameFilter } from '../../../renderer/panels/list-names.ts';

function group(key: string, kind: NameKind, forms: Readonly<Record<string, number>>): NameGroup {
  return {
    key,
    kind,
    evidence: 'sounds-alike',
    forms: Object.entries(forms).map(([form, amount]) => ({
      form,
      mentions: Array.from({ length: amount }, (_, segment) => ({
        side: 'target',
        segment,
        start: 0,
        end: form.length,
      })),
    })),
  };
}

const oslo = group('oslo', 'place', { Oslo: 4, Osló: 3 });
const berg = group('berg', 'person', { Bergström: 9 });
const aalto = group('aalto', 'person', { Aalto: 2, Alto: 1, Aaltó: 1 });
const groups = [oslo, berg, aalto];
const ALL: NameFilter = { text: '', onlyInconsistent: false, kinds: new Set() };
const none = new Map<string, NameDecision>();

describe('names in the list', () => {
  it('stand with the most frequent first', () => {
    expect(listNames(groups, none, ALL).map(({ key }) => key)).toEqual(['berg', 'oslo', 'aalto']);
  });

  it.each<[string, Partial<NameFilter>, string[]]>([
    ['only inconsistent ones are wanted', { onlyInconsistent: true }, ['oslo', 'aalto']],
    ['words are typed without accents', { text: 'bergstrom' }, ['berg']],
    ['a rare form is typed', { text: 'alto' }, ['aalto']],
    ['a kind is chosen', { kinds: new Set<NameKind>(['person']) }, ['berg', 'aalto']],
  ])('pass the filter when %s', (_, filter, expected) => {
    expect(listNames(groups, none, { ...ALL, ...filter }).map(({ key }) => key)).toEqual(expected);
  });

  it.each<[string, NameDecision | undefined, string[]]>([
    ['nothing was decided', undefined, ['Aalto', 'Alto', 'Aaltó']],
    ['one form was chosen', { preferred: 'Aalto', kept: [] }, ['Alto', 'Aaltó']],
    ['another form is kept', { preferred: 'Aalto', kept: ['Alto'] }, ['Aaltó']],
    ['every form is settled', { preferred: 'Aalto', kept: ['Alto', 'Aaltó'] }, []],
  ])('have forms that are open when %s', (_, decision, expected) => {
    expect(openForms(aalto, decision).map(({ form }) => form)).toEqual(expected);
  });

  it('are no longer inconsistent once every form is settled', () => {
    const decided = new Map([['oslo', { preferred: 'Oslo', kept: ['Osló'] }]]);
    expect(listNames([oslo], decided, { ...ALL, onlyInconsistent: true })).toEqual([]);
  });

  it('are counted', () => {
    expect(countMentions(oslo.forms)).toBe(7);
    expect(countKinds(groups)).toEqual({ person: 2, place: 1, organisation: 0, other: 0 });
    expect(countRewrites(aalto, 'Aalto', new Set(['Alto']))).toBe(1);
    expect(countRewrites(aalto, 'Somebody', new Set())).toBe(4);
  });
});
