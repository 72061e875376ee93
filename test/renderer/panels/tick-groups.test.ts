import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNumbers, tickedTogether } from '../../../renderer/panels/tick-groups.ts';

/** `a1` has the group `a`, `-` none: `tick('a1 a2 -3', ...)`. */
const itemsOf = (words: string) =>
  words
    .split(' ')
    .map((id, at) => ({ id, segmentNumber: at + 1, ...(id.startsWith('-') ? {} : { group: id[0] }) }));
const setOf = (words: string) => new Set(words.split(' ').filter(Boolean));

describe('ticks', () => {
  it.each<[string, string, string, string, string]>([
    ['one of a pair takes the other along', 'a1 -2 a3', '', 'a1', 'a1 a3'],
    ['unticked, it takes the other along too', 'a1 -2 a3', 'a1 -2 a3', 'a1 -2', '-2'],
    ['what has no group stands alone', 'a1 -2 a3', 'a1 -2 a3', 'a1 a3', 'a1 a3'],
    ['pairs do not touch each other', 'a1 b2 a3 b4', 'a1 a3', 'a1 b2 a3', 'a1 b2 a3 b4'],
    ['all are all', 'a1 -2 a3', '', 'a1 -2 a3', 'a1 -2 a3'],
    ['none are none', 'a1 -2 a3', 'a1 -2 a3', '', ''],
    ['what was not turned stays', 'a1 -2 a3', 'a1 -2 a3', 'a1 -2 a3', 'a1 -2 a3'],
  ])('%s', (_, items, before, after, expected) => {
    expect([...tickedTogether(itemsOf(items), setOf(before), setOf(after))]).toEqual([...setOf(expected)]);
  });

  it('never part a group, and do to what was turned what was asked for', () => {
    const item = fc.record({ group: fc.constantFrom('a', 'b', 'c', undefined), turned: fc.boolean() });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), fc.boolean(), (drawn, isTicked) => {
        const items = drawn.map(({ group }, at) => ({
          id: `${at}`,
          ...(group === undefined ? {} : { group }),
        }));
        const all = new Set(items.map(({ id }) => id));
        const before = isTicked ? new Set<string>() : all;
        const after = new Set([...all].filter((_, at) => drawn[at].turned === isTicked));
        const ticked = tickedTogether(items, before, after);
        for (const one of items)
          for (const other of items)
            if (one.group !== undefined && one.group === other.group)
              expect(ticked.has(one.id)).toBe(ticked.has(other.id));
        for (const [at, { id }] of items.entries())
          if (drawn[at].turned) expect(ticked.has(id)).toBe(isTicked);
      }),
    );
  });
});

it('a group of one is no group', () => {
  expect([...groupNumbers(itemsOf('a1 b2 -3 a4'))]).toEqual([['a', [1, 4]]]);
});
