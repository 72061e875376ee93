import { bug } from '../bitext/bug.ts';

/** A stretch of a text, half-open: `[start, end)` in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span `[start, end)`; an end before its start, a negative or a fractional offset is a bug of the caller. */
export function span(start: number, end: number): Span {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start) {
    return bug(`no such span: [${start}, ${end})`);
  }
  return { start, end };
}

/** Length in UTF-16 units. */
export function spanLength(of: Span): number {
  return of.end - of.start;
}

/** Whether the unit at that offset belongs to the span. The end does not. */
export function containsOffset(of: Span, offset: number): boolean {
  return of.start <= offset && offset < of.end;
}

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two have at least one unit in common. Neighbours and empty spans have none. */
export function spansOverlap(left: Span, right: Span): boolean {
  return Math.max(left.start, right.start) < Math.min(left.end, right.end);
}

/** What both have in common, or null where that is nothing. */
export function spanIntersection(left: Span, right: Span): Span | null {
  if (!spansOverlap(left, right)) return null;
  return span(Math.max(left.start, right.start), Math.min(left.end, right.end));
}

/** The text of the span; a span past the end of the text is a bug of the caller. */
export function spanText(text: string, of: Span): string {
  if (of.end > text.length) return bug(`span ${spanLabel(of)} ends after a text of ${text.length}`);
  return text.slice(of.start, of.end);
}

/** `[3, 5)`, for messages and tests. */
export function spanLabel(of: Span): string {
  return `[${of.start}, ${of.end})`;
}
