import { expect, it } from 'vitest';
import { filterPreview, NO_PREVIEW_FILTER } from '../../../renderer/panels/filter-preview.ts';

const ITEMS = [
  { id: 'a', segmentNumber: 12, before: 'Le coeur', after: 'Le cœur', checks: ['garble/entity'] },
  {
    id: 'b',
    segmentNumber: 3,
    before: 'Été , hiver',
    after: 'Été, hiver',
    checks: ['space/before-punctuation'],
  },
  {
    id: 'c',
    segmentNumber: 7,
    before: 'Été , hiver',
    after: null,
    note: 'Said twice',
    checks: ['repeat/near'],
  },
  { id: 'd', segmentNumber: 9, before: 'x', after: 'y' },
];

it.each<[string, readonly string[], readonly string[]]>([
  ['', [], ['a', 'b', 'c', 'd']],
  ['ete', [], ['b', 'c']],
  ['ete 7', [], ['c']],
  ['said', [], ['c']],
  ['', ['garble/entity', 'repeat/near'], ['a', 'c']],
  ['hiver', ['space/before-punctuation'], ['b']],
  ['coeur', ['repeat/near'], []],
])('the words %j and the checks %j leave %j', (text, checks, ids) => {
  expect(filterPreview(ITEMS, { text, checks: new Set(checks) }).map(({ id }) => id)).toEqual(ids);
});

it('without words and checks nothing is made anew', () => {
  expect(filterPreview(ITEMS, NO_PREVIEW_FILTER)).toBe(ITEMS);
});
