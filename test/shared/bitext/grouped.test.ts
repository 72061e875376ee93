import { expect, it } from 'vitest';
import { addTo, groupedBy } from '../../../shared/bitext/grouped.ts';

it('groups items by their key, both in the order in which they came', () => {
  const groups = groupedBy(['port', 'bac', 'pont', 'bord', 'port'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['p', ['port', 'pont', 'port']],
    ['b', ['bac', 'bord']],
  ]);
  addTo(groups, 'q', 'quai');
  addTo(groups, 'b', 'bief');
  expect(groups.get('q')).toEqual(['quai']);
  expect(groups.get('b')).toEqual(['bac', 'bord', 'bief']);
});
