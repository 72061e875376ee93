import { isWordUnit } from '../decide/whole-words.ts';
import type { Mention } from '../name-group.ts';

/**
 * Where a mention stands after its segment's words changed in one stretch, as they do while somebody types; null where the change
 * touches it, or makes its first or last word another one. Linear in the segment.
 */
export function shiftedMention(mention: Mention, before: string, after: string): Mention | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const { start, end } = mention;
  if (end <= head) return isWordAt(after, end) ? null : mention;
  const by = after.length - before.length;
  if (start < before.length - tail || isWordAt(after, start + by - 1)) return null;
  return { ...mention, start: start + by, end: end + by };
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordUnit(text, at);
}
