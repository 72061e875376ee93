import type { Segment } from '../../bitext/segment.ts';
import { marksOf, type Mark } from '../quote/mark.ts';
import { pairMarks } from '../quote/pairing.ts';

/** A pair of quotation marks or brackets. */
export interface MarkPair {
  readonly on: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The pairs of one family in one side of a bead; null where any mark stands alone, or a pair runs over several segments: what is not
 * paired is another check's matter, or the beginning of something longer.
 */
export function markPairs(segments: readonly Segment[], family: Mark['family']): readonly MarkPair[] | null {
  const pairs: MarkPair[] = [];
  for (const [on, { text }] of segments.entries()) {
    const marks = marksOf(text).filter((mark) => mark.family === family);
    if (marks.length === 0) continue;
    for (const { open, close, fits } of pairMarks(marks)) {
      if (!fits || !open || !close) return null;
      pairs.push({ on, start: open.mark.start, end: close.mark.end });
    }
  }
  return pairs;
}
