import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAYS_KEPT,
  NEWEST_KEPT,
  VERSIONS_KEPT,
  versionsToDrop,
} from '../../../main/host/versions-to-drop.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 23, 13, 26);

const some = fc.array(fc.integer({ min: NOW - 1000 * DAY, max: NOW + 2 * DAY }), { maxLength: 200 });

function keptOf(times: readonly number[], now = NOW): number[] {
  const dropped = new Set(versionsToDrop(times, now));
  return times.filter((time) => !dropped.has(time)).sort((left, right) => right - left);
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function month(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

describe('of the versions', () => {
  it('the newest are kept, and never more than the limit', () => {
    fc.assert(
      fc.property(some, (times) => {
        const kept = new Set(keptOf(times));
        const newest = [...new Set(times)].sort((left, right) => right - left).slice(0, NEWEST_KEPT);
        expect(newest.every((time) => kept.has(time))).toBe(true);
        expect(kept.size).toBeLessThanOrEqual(VERSIONS_KEPT);
      }),
    );
  });

  it('only those are dropped that were given, each once, whatever their order', () => {
    fc.assert(
      fc.property(some, (times) => {
        const dropped = versionsToDrop(times, NOW);
        expect(dropped.every((time) => times.includes(time))).toBe(true);
        expect(new Set(dropped).size).toBe(dropped.length);
        expect(versionsToDrop(times.toReversed(), NOW)).toEqual(dropped);
      }),
    );
  });

  it('what is kept stays when it is thinned again', () => {
    fc.assert(fc.property(some, (times) => versionsToDrop(keptOf(times), NOW).length === 0));
  });

  it('each of the last days and each month before keeps its last one, as far as the limit goes', () => {
    fc.assert(
      fc.property(some, (times) => {
        const kept = keptOf(times);
        const oldest = kept.length === VERSIONS_KEPT ? (kept.at(-1) ?? 0) : -Infinity;
        const recent = (time: number) => Math.floor(NOW / DAY) - Math.floor(time / DAY) < DAYS_KEPT;
        for (const time of times.filter((each) => each >= oldest)) {
          const period = recent(time) ? day : month;
          const same = times.filter((each) => recent(each) === recent(time) && period(each) === period(time));
          expect(kept).toContain(Math.max(...same));
        }
      }),
    );
  });

  it.each<[string, number[], number[]]>([
    ['none', [], []],
    ['up to ten', Array.from({ length: 10 }, (_, at) => NOW - at * MINUTE), []],
    ['twelve of one day', Array.from({ length: 12 }, (_, at) => NOW - at * MINUTE), [10, 11]],
    ['ten of today and two of a day before', offsets(10, [DAY, DAY + MINUTE]), [11]],
    ['ten of today and two of a month before', offsets(10, [40 * DAY, 41 * DAY]), [11]],
    ['ten of today and two of different months', offsets(10, [40 * DAY, 80 * DAY]), []],
  ])('%s: drops what the rule says', (_which, times, dropped) => {
    expect(versionsToDrop(times, NOW)).toEqual(dropped.map((at) => times[at]));
  });

  it('saved every half hour for a year, the last two weeks and every month can be gone back to', () => {
    let versions: number[] = [];
    const start = NOW - 365 * DAY;
    for (let now = start; now <= NOW; now += 30 * MINUTE) versions = keptOf([...versions, now], now);
    expect(versions.slice(0, NEWEST_KEPT)).toEqual(
      Array.from({ length: NEWEST_KEPT }, (_, at) => NOW - at * 30 * MINUTE),
    );
    const days = new Set(versions.map(day));
    for (let back = 0; back < DAYS_KEPT; back++) expect(days).toContain(day(NOW - back * DAY));
    const months = new Set(versions.map(month));
    expect(months.size).toBe(13);
    expect(versions.length).toBeLessThanOrEqual(VERSIONS_KEPT);
  });
});

/** So many minutes of today, then these ages. */
function offsets(today: number, ages: readonly number[]): number[] {
  return [...Array.from({ length: today }, (_, at) => NOW - at * MINUTE), ...ages.map((age) => NOW - age)];
}
