import type { Segment, Side } from '../../shared/bitext/segment.ts';
import { endsParagraph } from '../../shared/bitext/segment.ts';
import type { RowFrame } from '../../shared/rows/frame.ts';
import { lineStart } from '../../shared/rows/frame.ts';

/** Empty space between rows, in px. */
export interface BreathSizes {
  readonly bead: number;
  /** On top of that where a paragraph ends on either side. */
  readonly paragraph: number;
}

/** Which segments end a paragraph. */
export interface ParagraphEnds {
  readonly segments: readonly Segment[];
  /** 1 where the segment does, by index. */
  readonly ends: Uint8Array;
}

/** Looks only at segments that are not those of `known`, since this runs at each keystroke. The same `ends` where none differs. */
export function paragraphEnds(segments: readonly Segment[], known: ParagraphEnds | null): ParagraphEnds {
  if (known?.segments === segments) return known;
  const old = known?.segments.length === segments.length ? known : null;
  let ends = old ? old.ends : new Uint8Array(segments.length);
  for (let index = 0; index < segments.length; index++) {
    if (old?.segments[index] === segments[index]) continue;
    // Nearly all gaps are one space, and a pattern is dear a hundred thousand times.
    const flag = segments[index].gap !== ' ' && endsParagraph(segments[index]) ? 1 : 0;
    if (ends[index] === flag) continue;
    if (ends === old?.ends) ends = ends.slice();
    ends[index] = flag;
  }
  return { segments, ends };
}

/** Space after each row: paragraphs are told apart as on a printed page. O(rows). */
export function breathOf(
  frame: RowFrame,
  ends: Readonly<Record<Side, ParagraphEnds>>,
  sizes: BreathSizes,
): Int32Array {
  const breath = new Int32Array(frame.count);
  for (let row = 0; row < frame.count; row++) {
    const paragraph = isEnd(frame, 'source', row, ends.source) || isEnd(frame, 'target', row, ends.target);
    breath[row] = sizes.bead + (paragraph ? sizes.paragraph : 0);
  }
  return breath;
}

function isEnd(frame: RowFrame, side: Side, row: number, { ends }: ParagraphEnds): boolean {
  const end = frame[side][row];
  return end > lineStart(frame, side, row) && ends[end - 1] === 1;
}
