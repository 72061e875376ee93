import { numberFormat } from './number-format.ts';

const CLOCK = /^(\d{1,2})\.([0-5]\d)$/;
/** What says behind a number that it is a time of day, its range included: "9.30–11.30 Uhr". */
const BEHIND =
  /^(?:[ \u00a0\u202f]?(?:[-–—]|\p{L}{1,4})[ \u00a0\u202f]?\d{1,2}[.:]\d\d)?[ \u00a0\u202f]?(?:[ap][. ]{0,2}m|uhr|uur|val|sati|uri|ч|год)(?![\p{L}\p{N}])/iu;
/** Where a decimal is written with a full stop, "2.50 h" may be one. */
const HOURS_BEHIND = /^[ \u00a0\u202f]?(?:h|hrs?)(?![\p{L}\p{N}])/iu;
const BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:klo|kello|kl|klockan|klokken|kell|plkst|ore|godz|godzinie|saat|orele)\.?[ \u00a0\u202f]?(?:\d{1,2}[.:]\d\d[ \u00a0\u202f]?(?:[-–—]|\p{L}{1,4})[ \u00a0\u202f]?)?$/iu;
const REACH = 24;

/**
 * How many digits are the hour where a number is a time written with a full stop ("23.30 Uhr", "klo 21.30", "9.30 pm"); 0 where it
 * is not, or where no word beside it says so. `digits` stands at `start` of `text` (UTF-16 units).
 */
export function hourDigits(text: string, digits: string, start: number, language: string): number {
  if (digits.length > 5 || digits.length < 4) return 0;
  const hour = CLOCK.exec(digits)?.[1];
  if (hour === undefined || Number(hour) > 24) return 0;
  const end = start + digits.length;
  const after = text.slice(end, end + REACH);
  const isTime =
    BEHIND.test(after) ||
    (HOURS_BEHIND.test(after) && numberFormat(language)?.decimal === ',') ||
    BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  return isTime ? hour.length : 0;
}
