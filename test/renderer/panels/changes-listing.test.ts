import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeEntry, ChangeFilter, Since } from '../../../renderer/panels/changes-listing.ts';
import {
  changePasses,
  countValues,
  dayLister,
  isDayHead,
  isNarrowed,
  NO_CHANGE_FILTER,
  startOf,
} from '../../../renderer/panels/changes-listing.ts';
import { foldWords } from '../../../renderer/panels/fold-words.ts';
import { growingFilter } from '../../../renderer/panels/growing-filter.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 23, 12);

const entry = (id: string, change: Partial<ChangeEntry> = {}): ChangeEntry => ({
  id,
  place: 0,
  label: 'Typing',
  origin: 'typed',
  natures: ['text'],
  author: '',
  time: NOON,
  offset: 0,
  steps: 1,
  isUndone: false,
  isTakenBack: false,
  ...change,
});

const ask = {
  touches: ({ id }: ChangeEntry, segment: number) => id === `on ${segment}`,
  foldedText: ({ label }: ChangeEntry) => foldWords(label),
};

describe('the filter of changes', () => {
  const changes = [
    entry('on 1', { label: 'Élan', time: NOON - 30 * HOUR }),
    entry('on 2', { origin: 'fix', natures: ['delete', 'text'], time: NOON - 5 * HOUR }),
    entry('link', { origin: 'link', natures: ['link'], time: NOON - 50_000 }),
  ];
  it.each<[string, Partial<ChangeFilter>, number | null, string[]]>([
    ['all', {}, null, ['on 1', 'on 2', 'link']],
    ['words without their accents', { text: 'elan' }, null, ['on 1']],
    ['the segment at the caret', { onlySegment: true }, 2, ['on 2']],
    ['nothing where the caret is nowhere', { onlySegment: true }, null, []],
    ['one of several kinds', { natures: new Set(['delete', 'link'] as const) }, null, ['on 2', 'link']],
    ['an origin', { origins: new Set(['typed'] as const) }, null, ['on 1']],
    [
      'both a kind and an origin',
      { natures: new Set(['text'] as const), origins: new Set(['fix'] as const) },
      null,
      ['on 2'],
    ],
    ['today', { since: 'today' }, null, ['on 2', 'link']],
    ['the last hour', { since: 'hour' }, null, ['link']],
    ['this session', { since: 'session' }, null, ['on 2', 'link']],
  ])('shows %s', (_, change, segment, expected) => {
    const filter = { ...NO_CHANGE_FILTER, ...change };
    const start = startOf(filter.since, { time: NOON, offset: 0 }, NOON - 6 * HOUR);
    expect(changes.filter(changePasses(filter, start, segment, ask)).map(({ id }) => id)).toEqual(expected);
    expect(isNarrowed(filter)).toBe(Object.keys(change).length > 0);
  });

  it('counts today by the clocks of the authors', () => {
    const start = startOf('today', { time: NOON, offset: 600 }, 0);
    const passes = changePasses({ ...NO_CHANGE_FILTER, since: 'today' }, start, null, ask);
    // 22:00 on the person's clock. An hour after midnight there is still yesterday in London.
    const time = NOON - 21 * HOUR;
    expect([passes(entry('there', { time, offset: 600 })), passes(entry('London', { time }))]).toEqual([
      true,
      false,
    ]);
  });

  it.each<Since>(['all', 'today', 'hour', 'session'])('is the same for %s within a minute', (since) => {
    const at = (time: number) => startOf(since, { time, offset: 120 }, 5);
    expect(at(NOON + 59_999)).toEqual(at(NOON));
  });

  it('counts what its menus offer, most frequent first', () => {
    expect([...countValues(changes, ({ natures }) => natures)]).toEqual([
      ['text', 2],
      ['delete', 1],
      ['link', 1],
    ]);
  });
});

describe('a growing filter', () => {
  it('lets through what a plain filter does, whatever the lists before', () => {
    const items = fc.array(fc.nat(30));
    fc.assert(
      fc.property(fc.array(items), (lists) => {
        const isEven = (value: number) => value % 2 === 0;
        const filter = growingFilter(isEven);
        for (const list of lists) expect(filter(list)).toEqual(list.filter(isEven));
      }),
    );
  });

  it('looks at nothing twice while a list grows, and keeps its result where nothing changed', () => {
    let asked = 0;
    const filter = growingFilter((value: number) => {
      asked += 1;
      return value > 1;
    });
    const first = filter([1, 2, 3]);
    expect(filter([1, 2, 3])).toBe(first);
    expect(filter([1, 2, 3, 4])).toEqual([2, 3, 4]);
    expect(asked).toBe(4);
  });
});

describe('the days of changes', () => {
  const shown = (changes: readonly ChangeEntry[], most = 100) =>
    dayLister()(changes, most).map((item) => (isDayHead(item) ? `# ${item.day}` : item.id));
  const day = NOON / (24 * HOUR) - 0.5;

  it('stand above their changes, newest first', () => {
    const changes = [entry('a', { time: NOON - 24 * HOUR }), entry('b'), entry('c')];
    expect(shown(changes)).toEqual([`# ${day}`, 'c', 'b', `# ${day - 1}`, 'a']);
    expect(shown(changes, 1)).toEqual([`# ${day}`, 'c']);
    expect(shown([])).toEqual([]);
  });

  it('have names of their own where a clock was set back', () => {
    const changes = [entry('a'), entry('b', { time: NOON - 24 * HOUR }), entry('c')];
    const ids = dayLister()(changes, 9).map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it('are the same objects while the list grows', () => {
    const list = dayLister();
    const [head] = list([entry('a')], 9);
    expect(list([entry('a'), entry('b')], 9)[0]).toBe(head);
  });
});
