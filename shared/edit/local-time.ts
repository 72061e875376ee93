/** A moment on the clock of whoever was there: when, and how far that clock was from UTC. */
export interface LocalTime {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  /** Minutes that the clock was ahead of UTC: 120 is +02:00. */
  readonly offset: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The last moment that a date can name (ECMA-262, time values), short of the widest zone. */
const LAST = 8.64e15 - DAY;

/** What the clock showed, as if it were UTC: for formatters that are told the zone UTC. Times from files may be anything. */
export function clockTime({ time, offset }: LocalTime): number {
  const shifted = Math.trunc(time + offset * MINUTE);
  return Number.isNaN(shifted) ? 0 : Math.max(-LAST, Math.min(LAST, shifted));
}

/** Number of the day on that clock; neighbours differ by one. */
export function localDay(moment: LocalTime): number {
  return Math.floor(clockTime(moment) / DAY);
}

/** The start of a day, for formatters that are told the zone UTC. */
export function dayStart(day: number): number {
  return day * DAY;
}

/** `2026-11-23 14:03:12 +02:00`: to the second, with the zone. */
export function zonedStamp(moment: LocalTime): string {
  return `${dateOf(moment)} ${timeOf(moment)} ${zoneOf(moment)}`;
}

/** The same as the `time` element takes it. */
export function machineStamp(moment: LocalTime): string {
  return `${dateOf(moment)}T${timeOf(moment)}${zoneOf(moment)}`;
}

function dateOf(moment: LocalTime): string {
  return isoOf(moment).split('T')[0] ?? '';
}

function timeOf(moment: LocalTime): string {
  return isoOf(moment).split('T')[1]?.slice(0, 8) ?? '';
}

function isoOf(moment: LocalTime): string {
  return new Date(clockTime(moment)).toISOString();
}

function zoneOf({ offset }: LocalTime): string {
  const minutes = Math.abs(Math.trunc(offset));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
