/** So many of the newest versions are kept, whenever they were replaced. */
export const NEWEST_KEPT = 10;
/** Up to this age the last version of each day is kept. */
export const DAYS_KEPT = 14;
/** Never more than so many together. */
export const VERSIONS_KEPT = 40;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Which of a project's versions are to be deleted, by the times that they were replaced at and the time now, all in milliseconds
 * since 1970-01-01 UTC. What stays:
 *
 * 1. the 10 newest;
 * 2. of those from the last 14 days and from the future (a clock that was set back), the last of each day, in UTC;
 * 3. of older ones the last of each month, in UTC;
 * 4. of all these the 40 newest.
 *
 * As the last of a month is the last of its day too, what rule 3 wants is still there when its day grows older than 14 days.
 */
export function versionsToDrop(times: readonly number[], now: number): number[] {
  const newestFirst = [...new Set(times)].sort((left, right) => right - left);
  const seen = new Set<string>();
  let kept = 0;
  return newestFirst.filter((time, at) => {
    const period = periodOf(time, now);
    const last = !seen.has(period);
    seen.add(period);
    if ((at >= NEWEST_KEPT && !last) || kept === VERSIONS_KEPT) return true;
    kept++;
    return false;
  });
}

/** The stretch of time of which one version stays. */
function periodOf(time: number, now: number): string {
  const date = new Date(time).toISOString();
  const days = Math.floor(now / DAY) - Math.floor(time / DAY);
  return days < DAYS_KEPT ? date.slice(0, date.indexOf('T')) : date.slice(0, date.lastIndexOf('-'));
}
