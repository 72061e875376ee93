import type { Convention } from './conventions.ts';
import type { Deviation, StyleView } from './matter.ts';

const MARKS = /[;:!?»%«]/g;
const ENDS_WORD = /[\p{L}\p{N}\p{M})\]»”"’'%…]/u;
/** What comes behind a mark that ends something: not what makes a smiley, a ratio or an address of it. */
const GOES_ON = /[\p{L}\p{N}.,;:!?()\-/\\|=<>*&#]/u;

/**
 * `style/no-break-space`: an ordinary space, or none, where the convention has one at which no line breaks: before `; : ! ? » %` and
 * after `«`; and a space where a region has none.
 *
 * Leaves alone ratios and times, smileys, several spaces in a row (`space/doubled`), marks between letters, and guillemets that
 * point the other way.
 */
export function noBreakSpaceDeviations({ text, convention }: StyleView): Deviation[] {
  const deviations: Deviation[] = [];
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    const found = mark === '«' ? afterOpening(text, index, convention) : beforeMark(text, index, convention);
    if (found) deviations.push(found);
  }
  return deviations;
}

function afterOpening(text: string, at: number, { spaces }: Convention): Deviation | null {
  const rule = spaces['«'];
  if (!rule || /[\p{L}\p{N}\p{M}.,!?…%)]/u.test(text.charAt(at - 1))) return null;
  const next = text.charAt(at + 1);
  const beyond = text.charAt(at + 2);
  if (next === ' ' && !rule.ordinary && beyond !== '' && !/[\s»]/.test(beyond))
    return { start: at + 1, end: at + 2, insert: rule.wanted };
  if (!rule.tight && /[\p{L}\p{N}]/u.test(next)) return { start: at, end: at + 1, insert: `«${rule.wanted}` };
  return null;
}

function beforeMark(text: string, at: number, { spaces }: Convention): Deviation | null {
  const mark = text.charAt(at);
  const rule = spaces[mark];
  if (!rule || !mayEnd(mark, text.charAt(at + 1))) return null;
  const before = text.charAt(at - 1);
  if (before === ' ') {
    const beyond = text.charAt(at - 2);
    if (rule.ordinary || !follows(mark, beyond) || isRatio(text, at, beyond)) return null;
    return { start: at - 1, end: at, insert: rule.wanted };
  }
  if (rule.tight || !follows(mark, before)) return null;
  // A colon without a space behind it is a time, a ratio, an address.
  if (mark === ':' && !/^\s/.test(text.slice(at + 1))) return null;
  return { start: at, end: at + 1, insert: `${rule.wanted}${mark}` };
}

function follows(mark: string, before: string): boolean {
  if (mark === '%') return /\d/.test(before);
  if (mark === '»') return ENDS_WORD.test(before) || /[.,!?]/.test(before);
  return ENDS_WORD.test(before);
}

function mayEnd(mark: string, next: string): boolean {
  if (mark === '»') return !/[\p{L}\p{N}]/u.test(next);
  if (mark === '%') return !/[\p{L}\p{N}]/u.test(next);
  if ((mark === '!' || mark === '?') && /[!?)\].,…]/.test(next)) return true;
  return !GOES_ON.test(next);
}

/** `1 : 2` */
function isRatio(text: string, at: number, beyond: string): boolean {
  return text.charAt(at) === ':' && /\d/.test(beyond) && /^\s*\d/.test(text.slice(at + 1, at + 4));
}
