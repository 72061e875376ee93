import type { SegmentId } from '../../bitext/segment.ts';
import type { ReplaceEdit } from '../../edit/edit.ts';
import type { Mark } from './mark.ts';

type Where = 'inside' | 'outside' | null;

/**
 * `quote/order`: the comma, or the full stop that ends the sentence, on the side of the closing mark where the language does not have
 * it (`,”` in German, `”,` in American English).
 *
 * Leaves alone what the convention leaves to the sentence, other marks than these two, several in a row (`...”`, `!”,`), the
 * point of an abbreviation, and a mark with no space behind.
 */
export function orderEdits(
  segment: SegmentId,
  text: string,
  { start, end }: Pick<Mark, 'start' | 'end'>,
  comma: Where,
  stop: Where,
): readonly ReplaceEdit[] {
  const trimmed = /[ \u00a0\u202f]/.test(text.charAt(start - 1)) ? start - 1 : start;
  const last = text.charAt(trimmed - 1);
  const next = text.charAt(end);
  if (next === ',' || next === '.') {
    const where = next === ',' ? comma : stop;
    if (where !== 'inside' || !/[\p{L}\p{N}%)]/u.test(last) || !endsHere(text, end + 1, next))
      return NO_EDITS;
    return [replace(segment, trimmed, trimmed, next), replace(segment, end, end + 1, '')];
  }
  if (last !== ',' && last !== '.') return NO_EDITS;
  const where = last === ',' ? comma : stop;
  if (where !== 'outside' || !endsHere(text, end, last)) return NO_EDITS;
  const before = text.slice(Math.max(0, trimmed - 6), trimmed - 1);
  if (last === ',' ? !/[\p{L}\p{N}%)]$/u.test(before) : !/\p{L}{4}$/u.test(before)) return NO_EDITS;
  return [replace(segment, trimmed - 1, trimmed, ''), replace(segment, end, end, last)];
}

const NO_EDITS: readonly ReplaceEdit[] = [];

/** A comma goes on behind a space; a full stop ends the text, or a capital follows. */
function endsHere(text: string, at: number, mark: string): boolean {
  const rest = text.slice(at, at + 3);
  return mark === ',' ? /^[ \u00a0]\p{L}/u.test(rest) : /^(?:\s*$|\s\p{Lu})/u.test(rest);
}

function replace(segment: SegmentId, start: number, end: number, insert: string): ReplaceEdit {
  return { kind: 'replace', segment, start, end, insert };
}
