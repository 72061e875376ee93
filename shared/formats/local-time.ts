import { machineStamp, zonedStamp } from '../edit/local-time.ts';

/** Most minutes that a clock can be from UTC: more comes from a damaged or made-up file. */
const MOST_OFFSET = 24 * 60;

/** Last moment that `Date` knows, in ms. */
const MOST_TIME = 8.64e15 - MOST_OFFSET * 60_000;

/**
 * `2026-03-01 14:05:09 +01:00`: the author's clock and its distance from UTC; with `T` as ISO 8601 writes it. `time` in ms since
 * 1970-01-01 UTC, `offset` in minutes ahead of UTC.
 */
export function localTime(time: number, offset: number, separator: ' ' | 'T'): string {
  if (!(Math.abs(time) <= MOST_TIME)) return 'unknown';
  const moment = { time, offset: Math.abs(offset) < MOST_OFFSET ? Math.trunc(offset) : 0 };
  return separator === 'T' ? machineStamp(moment) : zonedStamp(moment);
}
