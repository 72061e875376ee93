import type { SegmentId } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';

/**
 * The lines of a text file, as editors and `wc` count them: ended by LF, CRLF or CR, and by nothing else; the last may
 * lack its end. Separators that stand inside a line for others (U+2028, form feed) are part of it.
 */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Each line as one segment, however long, also where it is blank: segment n is line n of the file, both from 0. */
export function lineText(text: string, firstId: SegmentId): SegmentedText {
  const segments = linesOf(text).map((line, at) => ({ id: firstId + at, text: line.trim(), gap: '\n' }));
  return { lead: '', segments };
}
