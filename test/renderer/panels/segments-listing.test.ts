import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentFilter, SegmentRow } from '../../../renderer/panels/segments-listing.ts';
import {
  ALL_UNMATCHED,
  countSegments,
  listSegments,
  NO_SEGMENT_FILTER,
  NOT_CONFIRMED,
} from '../../../renderer/panels/segments-listing.ts';
import { between, listMove, rowsInSight } from '../../../renderer/panels/segments-selection.ts';

const row = (id: number, status: SegmentRow['status'], flags = '', text = 'Un mot'): SegmentRow => ({
  id,
  side: status === null ? 'source' : 'target',
  text,
  status,
  bookmarked: flags.includes('b'),
  noted: flags.includes('n'),
  unmatched: flags.includes('u'),
  settled: flags.includes('s'),
  crossing: flags.includes('c'),
  doubtful: flags.includes('d'),
  pinned: flags.includes('p') || flags.includes('s'),
  uneven: flags.includes('e'),
  confidence: flags.includes('d') ? 0.3 : 0.9,
});

const rows = [
  row(10, 'new', 'b'),
  row(11, 'edited', 'bn', 'L’été au port'),
  row(12, 'confirmed', 'u'),
  row(13, 'edited', 'cd'),
  row(2, null, 'u'),
  row(14, 'new', 's'),
  row(15, 'new', 'pe'),
];

describe('the filter of segments', () => {
  it.each<[string, Partial<SegmentFilter>, number[]]>([
    ['all', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['what is left to do', NOT_CONFIRMED, [0, 1, 3, 5, 6]],
    ['any of several states', { statuses: new Set(['new', 'confirmed'] as const) }, [0, 2, 5, 6]],
    ['what has every sign', { flags: new Set(['bookmarked', 'noted'] as const) }, [1]],
    ['what has no partner', ALL_UNMATCHED, [2, 4]],
    ['what was confirmed to have none', { flags: new Set(['settled'] as const) }, [5]],
    ['what is pinned', { flags: new Set(['pinned'] as const) }, [5, 6]],
    ['what is not linked one to one', { flags: new Set(['uneven'] as const) }, [6]],
    ['what crosses', { flags: new Set(['crossing'] as const) }, [3]],
    ['what is in doubt', { flags: new Set(['doubtful'] as const) }, [3]],
    ['the least sure link first, else in text order', { order: 'confidence' }, [3, 0, 1, 2, 4, 5, 6]],
    ['words without their accents', { text: 'ete port' }, [1]],
    ['a state and words', { statuses: new Set(['edited'] as const), text: 'mot' }, [3]],
  ])('shows %s', (_, change, expected) => {
    expect(listSegments(rows, { ...NO_SEGMENT_FILTER, ...change })).toEqual(expected);
  });

  it('counts what each of its buttons would show', () => {
    const counts = countSegments(rows);
    expect(counts).toEqual({
      new: 3,
      edited: 2,
      confirmed: 1,
      bookmarked: 2,
      noted: 1,
      unmatched: 2,
      settled: 1,
      crossing: 1,
      doubtful: 1,
      pinned: 2,
      uneven: 1,
    });
    for (const status of ['new', 'edited', 'confirmed'] as const)
      expect(listSegments(rows, { ...NO_SEGMENT_FILTER, statuses: new Set([status]) })).toHaveLength(
        counts[status],
      );
  });
});

describe('a key in the list of segments', () => {
  it.each<[string, string, number, string, [number, string] | null]>([
    ['down', 'ArrowDown', 3, '', [4, 'only']],
    ['up', 'ArrowUp', 3, '', [2, 'only']],
    ['up at the start, where it stays', 'ArrowUp', 0, '', [0, 'only']],
    ['down at the end, where it stays', 'ArrowDown', 99, '', [99, 'only']],
    ['down before anything has the focus', 'ArrowDown', -1, '', [0, 'only']],
    ['a page down, held at the end', 'PageDown', 95, '', [99, 'only']],
    ['a page up', 'PageUp', 50, '', [40, 'only']],
    ['the start', 'Home', 50, '', [0, 'only']],
    ['the end with all between', 'End', 50, 's', [99, 'range']],
    ['down without choosing', 'ArrowDown', 3, 'c', [4, 'nothing']],
    ['a letter, which is no move', 'x', 3, '', null],
  ])('goes %s', (_, key, at, modifiers, expected) => {
    const pressed = { key, shiftKey: modifiers.includes('s'), isCommand: modifiers.includes('c') };
    const move = listMove(pressed, at, 100, 10);
    expect(move && [move.to, move.choose]).toEqual(expected);
  });

  it('does nothing in an empty list', () => {
    expect(listMove({ key: 'End', shiftKey: false, isCommand: false }, -1, 0, 10)).toBeNull();
  });

  it('chooses between two places in either order', () => {
    expect([...between([5, 6, 7, 8], 2, 1)]).toEqual([6, 7]);
    expect([...between([5, 6, 7, 8], 1, 2)]).toEqual([6, 7]);
  });
});

describe('the rows that are drawn', () => {
  it('hold every row in sight, and few more', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(2000),
        fc.integer({ min: 20, max: 90 }),
        fc.nat(100_000),
        (top, height, rowHeight, amount) => {
          const { start, end } = rowsInSight(top, height, rowHeight, amount);
          const first = Math.floor(top / rowHeight);
          const last = Math.ceil((top + height) / rowHeight);
          expect(start).toBeLessThanOrEqual(Math.min(first, amount));
          expect(end).toBe(Math.min(amount, last + 6));
          expect(end - start).toBeLessThanOrEqual(height / rowHeight + 15);
        },
      ),
    );
  });
});
