import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../shared/names/name-group.ts';
import {
  countKinds,
  FIRST_NAME_FILTER,
  isInconsistent,
  listNames,
} from '../../../renderer/panels/list-names.ts';
import type { NameFilter } from '../../../renderer/panels/list-names.ts';
import { entryOf, nameGroup } from './made-up-entries.ts';

const oslo = entryOf(nameGroup('oslo', 'place', { Oslo: [0, 1, 2, 3], Osló: [4, 5, 6] }));
const berg = entryOf(nameGroup('berg', 'person', { Bergström: [1, 2, 3, 4, 5, 6, 7, 8, 9] }));
const aalto = entryOf({
  ...nameGroup('aalto', 'person', { Aalto: [3, 4], Alto: [2], Aaltó: [5] }),
  maybe: [{ key: 'alton', form: 'Alton', evidence: 'sounds-alike' }],
  sources: [{ form: 'Aholto', count: 2 }],
});
const entries = [oslo, berg, aalto];
const ALL: NameFilter = { ...FIRST_NAME_FILTER, onlyInconsistent: false };
const position = ({ segment }: { readonly segment: number }) => segment;
const keys = (filter: Partial<NameFilter>) =>
  listNames(entries, { ...ALL, ...filter }, position).map(({ group }) => group.key);

describe('names in the list', () => {
  it.each<[string, Partial<NameFilter>, string[]]>([
    ['the most frequent first', { order: 'count' }, ['berg', 'oslo', 'aalto']],
    ['by name', { order: 'name' }, ['aalto', 'berg', 'oslo']],
    [
      'as they come in the text, by the first mention of any form',
      { order: 'place' },
      ['oslo', 'berg', 'aalto'],
    ],
  ])('stand %s', (_, filter, expected) => {
    expect(keys(filter)).toEqual(expected);
  });

  it.each<[string, Partial<NameFilter>, string[]]>([
    ['only inconsistent ones are wanted', { onlyInconsistent: true }, ['oslo', 'aalto']],
    ['words are typed without accents', { text: 'bergstrom' }, ['berg']],
    ['a rare form is typed', { text: 'alto' }, ['aalto']],
    ['its form in the source is typed', { text: 'aholto' }, ['aalto']],
    ['a kind is chosen', { kinds: new Set<NameKind>(['person']) }, ['berg', 'aalto']],
    ['another name may be the same', { onlyMayBe: true }, ['aalto']],
  ])('pass the filter when %s', (_, filter, expected) => {
    expect(keys(filter)).toEqual(expected);
  });

  it('pass as maybes also where they are consistent', () => {
    const alone = entryOf({
      ...berg.group,
      maybe: [{ key: 'x', form: 'Bergstrom', evidence: 'sounds-alike' }],
    });
    const filter = { ...FIRST_NAME_FILTER, onlyMayBe: true };
    expect(listNames([alone], filter, position)).toEqual([alone]);
  });

  it('are counted by kind as the other conditions let them through', () => {
    expect(countKinds(entries, ALL)).toEqual({ person: 2, place: 1, organisation: 0, other: 0 });
    const narrowed = { ...FIRST_NAME_FILTER, kinds: new Set<NameKind>(['place']) };
    expect(countKinds(entries, narrowed)).toEqual({ person: 1, place: 1, organisation: 0, other: 0 });
  });

  it('are inconsistent as long as something is to be changed', () => {
    expect(entries.map(isInconsistent)).toEqual([true, false, true]);
  });
});
