import type { Bitext } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { joinText, positionOf } from '../bitext/segmented-text.ts';

/** Line and column of a character, both counted from 1; columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Where segments stand in the file that they were cut from. Lines end at any line end that Unicode knows. */
export class TextPlaces {
  readonly #text: SegmentedText;
  /** Offset in the file of the first character of each line. */
  readonly #lines: readonly number[];
  /** Offset in the file of each segment. */
  readonly #segments: readonly number[];

  /** Reads the whole text once; every question after that costs the logarithm of the number of lines. */
  constructor(text: SegmentedText) {
    this.#text = text;
    this.#lines = lineStarts(joinText(text));
    let at = text.lead.length;
    this.#segments = text.segments.map((segment) => {
      const start = at;
      at += segment.text.length + segment.gap.length;
      return start;
    });
  }

  /** The place of a UTF-16 offset in a segment. The offset may lie behind the segment's text, in its gap. */
  placeOf(segment: SegmentId, offset: number): LinePlace {
    const index = positionOf(this.#text, segment);
    if (index < 0) return bug(`no segment ${segment} among ${this.#text.segments.length}`);
    const at = this.#segments[index] + offset;
    const line = lastNotAfter(this.#lines, at);
    return { line: line + 1, column: at - this.#lines[line] + 1 };
  }
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(LINE_END)) starts.push(index + end.length);
  return starts;
}

/** Index of the last of the ascending numbers that is not greater. The first is never greater. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Position of a segment in its text, counted from 0: how written forms name segments. */
export function indexOfSegment(bitext: Bitext, side: Side, segment: SegmentId): number {
  const index = positionOf(bitext[side], segment);
  return index < 0 ? bug(`no ${side} segment ${segment}`) : index;
}
