import type { WordChange } from '../../shared/checks/word-difference.ts';
import { wordDifference } from '../../shared/checks/word-difference.ts';

/** Kept of what did not change, on either side, in UTF-16 code units. */
const AROUND = 24;

/** Longest stretch that is compared word by word. */
const LONGEST = 300;

/**
 * What changed from one text to the other, in one or two lines: the words that changed, whole, with a little of what stands around
 * them. Linear in the texts, whatever they hold.
 */
export function shortDifference(before: string, after: string): readonly WordChange[] {
  if (before === after) return [];
  const { start, end } = changedStretch(before, after);
  const from = wordStart(before, start);
  const kept = wordEnd(before, before.length - end);
  const to = before.length - kept;
  const parts = wordDifference(cut(before.slice(from, kept)), cut(after.slice(from, after.length - to)));
  const lead = before.slice(wholeCharacter(before, Math.max(0, from - AROUND)), from);
  const rest = before.slice(kept, wholeCharacter(before, Math.min(before.length, kept + AROUND)));
  return [
    ...same(lead.length < from ? `…${lead}` : lead),
    ...parts,
    ...same(rest.length < to ? `${rest}…` : rest),
  ];
}

/** How much two texts have in common at their start and at their end, never cutting a surrogate pair. */
export function changedStretch(before: string, after: string): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isWithinPair(before, start) || isWithinPair(after, start)) start--;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (isWithinPair(before, before.length - end) || isWithinPair(after, after.length - end)) end--;
  return { start: Math.max(0, start), end: Math.max(0, end) };
}

function same(text: string): readonly WordChange[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}

/** The start of the word that the offset stands in, or the offset where the word is longer than anybody reads. */
function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at <= AROUND && !isSpace(text, at - 1)) at--;
  return offset - at > AROUND ? offset : at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && at - offset <= AROUND && !isSpace(text, at)) at++;
  return at - offset > AROUND ? offset : at;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${text.slice(0, wholeCharacter(text, half))} … ${text.slice(wholeCharacter(text, text.length - half))}`;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? '');
}

function wholeCharacter(text: string, offset: number): number {
  return isWithinPair(text, offset) ? offset - 1 : offset;
}

function isWithinPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
}
