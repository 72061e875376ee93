import type { Segment } from '../../bitext/segment.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import { replaceFix } from '../segment-check.ts';
import { tableLanguage } from './table-language.ts';
import { monthName, monthNamed } from './number-months.ts';
import type { NumberToken } from './number-token.ts';

interface NamedMonth {
  readonly on: number;
  readonly start: number;
  readonly end: number;
  readonly month: number;
}

/** "8 December" against "8 novembre": where each side names one month beside a number, and not the same. */
export function monthDifference(
  { source, target, sourceLanguage, targetLanguage }: BeadView,
  ours: readonly NumberToken[],
  theirs: readonly NumberToken[],
): BeadDraft | null {
  if (ours.length === 0 || theirs.length === 0) return null;
  const language = tableLanguage(targetLanguage);
  const here = datedMonths(target, theirs, language);
  const [found] = here;
  if (!found || here.some(({ month }) => month !== found.month)) return null;
  const there = datedMonths(source, ours, tableLanguage(sourceLanguage));
  const [named] = there;
  if (here.length !== 1 || there.length !== 1 || !named || named.month === found.month) return null;
  const segment = target[found.on];
  const expected = monthName(named.month, language);
  const values = {
    source: source[named.on]?.text.slice(named.start, named.end) ?? '',
    target: segment?.text.slice(found.start, found.end) ?? '',
  };
  const fixes =
    segment && expected !== null ? [replaceFix('set-month', segment, found.start, found.end, expected)] : [];
  const { on, start, end } = found;
  return {
    check: 'source/number',
    severity: 'warning',
    on,
    start,
    end,
    code: 'month-differs',
    values,
    fixes,
  };
}

const BEHIND =
  /^(?:(?:st|nd|rd|th|er|ro|º)\b)?[., \u00a0\u202f-]{0,2}(?:(?:de|d’|d'|of|m\.) ?)?(\p{L}{2,14})/iu;
const BEFORE = /(?<!\p{L})(\p{L}{2,14})[., \u00a0\u202f]{1,2}$/u;
const REACH = 24;

function datedMonths(
  segments: readonly Segment[],
  tokens: readonly NumberToken[],
  language: string,
): NamedMonth[] {
  const months = new Map<string, NamedMonth>();
  for (const { on, start, digitsEnd } of tokens) {
    const text = segments[on]?.text ?? '';
    const behind = BEHIND.exec(text.slice(digitsEnd, digitsEnd + REACH));
    const word = behind?.[1];
    if (behind && word) add(digitsEnd + behind[0].length - word.length, word, on);
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
    if (before?.[1]) add(Math.max(0, start - REACH) + before.index, before[1], on);
  }
  return [...months.values()];

  function add(start: number, word: string, on: number): void {
    const month = isPlainWord(word) ? 0 : monthNamed(word, language);
    if (month > 0) months.set(`${on}:${start}`, { on, start, end: start + word.length, month });
  }
}

/** Short forms and names that are common words as well: "may 5", "3 mars" in English, "1 set". */
function isPlainWord(word: string): boolean {
  return word.length < 4 && !/^\p{Lu}/u.test(word) && word !== 'mai';
}
