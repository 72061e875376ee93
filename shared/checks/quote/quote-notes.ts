import type { QuoteNote } from './quote-note.ts';
import type { SegmentId } from '../../bitext/segment.ts';
import type { ReplaceEdit } from '../../edit/edit.ts';
import type { Place } from '../place.ts';
import { conventionOf } from '../style/conventions.ts';
import { isAcceptedPair } from './accepted-pairs.ts';
import { orderEdits } from './order.ts';
import { pairEdits } from './pair-edits.ts';
import type { Pairing, PlacedMark } from './pairing.ts';

/**
 * `style/quotes` and `quote/order` for one quotation that is well paired, with the index of the place that each is noted on.
 *
 * `style/quotes`: a pair that is straight, or another language's („x“ in French). Leaves alone pairs that the language has as well,
 * single marks, empty quotations, and marks right between two letters, where a space is missing too.
 */
export function quoteNotesOf(
  pairing: Pairing,
  places: readonly Place[],
  language: string,
): readonly (readonly [number, QuoteNote])[] {
  const { open, close, fits } = pairing;
  if (!open || !close || !fits || open.mark.coded || close.mark.coded) return NONE;
  const opening = places[open.at]?.segment;
  const closing = places[close.at]?.segment;
  if (!opening || !closing) return NONE;
  const notes: [number, QuoteNote][] = [];
  if (
    !isAcceptedPair(open.mark.sign, close.mark.sign, pairing.depth, language) &&
    isSetOff(opening.text, open, closing.text, close)
  ) {
    const edits = pairEdits(open, close, pairing.depth, places, language);
    const isWithin = open.at === close.at;
    const end = isWithin ? close.mark.end : open.mark.end;
    const [first, last] = edits;
    notes.push([
      open.at,
      {
        check: 'style/quotes',
        start: open.mark.start,
        end,
        expected: isWithin ? expectedOf(opening.text, open.mark.start, end, edits) : null,
        found: open.mark.sign + close.mark.sign,
        wanted: (first?.insert.trim() ?? '') + (last?.insert.trim() ?? ''),
        edits,
      },
    ]);
  }
  const { comma, stop } = conventionOf(language);
  if (comma !== null || stop !== null) {
    const note = orderNote(closing.id, closing.text, close, comma, stop);
    if (note) notes.push([close.at, note]);
  }
  return notes;
}

const NONE: readonly (readonly [number, QuoteNote])[] = [];

function orderNote(
  segment: SegmentId,
  text: string,
  { mark }: PlacedMark,
  comma: 'inside' | 'outside' | null,
  stop: 'inside' | 'outside' | null,
): QuoteNote | null {
  const edits = orderEdits(segment, text, mark, comma, stop);
  const [first, last] = edits;
  if (!first || !last) return null;
  const { start } = first;
  const { end } = last;
  const expected = expectedOf(text, start, end, edits);
  return {
    check: 'quote/order',
    start,
    end,
    expected,
    found: text.slice(start, end),
    wanted: expected,
    edits,
  };
}

/**
 * Neither letters nor other marks stand right before it, nor letters or quotation marks right behind it: what such a mark does is
 * a guess. But for `,”a`, of which `space/missing` speaks.
 */
function isSetOff(opening: string, open: PlacedMark, closing: string, close: PlacedMark): boolean {
  if (/[\p{L}\p{N}.,!?…„“”«»"]/u.test(opening.charAt(open.mark.start - 1))) return false;
  if (open.at === close.at && opening.slice(open.mark.end, close.mark.start).trim() === '') return false;
  const next = closing.charAt(close.mark.end);
  if (/[„“”«»"]/.test(next)) return false;
  if (!/[\p{L}\p{N}]/u.test(next)) return true;
  return /\p{Ll}/u.test(next) && /[\p{L}\p{N}][,.!?…]$/u.test(closing.slice(0, close.mark.start).slice(-2));
}

function expectedOf(text: string, start: number, end: number, edits: readonly ReplaceEdit[]): string {
  let expected = '';
  let at = start;
  for (const edit of edits) {
    expected += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return expected + text.slice(at, end);
}
