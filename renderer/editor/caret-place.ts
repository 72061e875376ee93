import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { PaneLines } from './pane-lines.ts';
import { NO_SEGMENT } from './pane-lines.ts';

/** Where the caret is and what is selected. */
export interface CaretPlace {
  readonly side: Side;
  /** The segment that the caret is in: where a selection ends that is being drawn. */
  readonly segment: SegmentId;
  /** What is selected of that segment, UTF-16 offsets, `end` exclusive; equal where nothing is. */
  readonly start: number;
  readonly end: number;
  /** All segments that the selection touches, in text order. */
  readonly segments: readonly SegmentId[];
}

/** A selection as a text pane has it: 1-based, `position` is the end that moves. */
export interface LineSelection {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
  readonly positionLineNumber: number;
}

/** Null on a line that is no segment (yet). */
export function caretPlace(side: Side, lines: PaneLines, selection: LineSelection): CaretPlace | null {
  const line = selection.positionLineNumber - 1;
  const segment = lines.ids[line] ?? NO_SEGMENT;
  if (segment === NO_SEGMENT) return null;
  const isFirst = line === selection.startLineNumber - 1;
  const isLast = line === selection.endLineNumber - 1;
  return {
    side,
    segment,
    start: isFirst ? selection.startColumn - 1 : 0,
    end: isLast ? selection.endColumn - 1 : lines.texts[line].length,
    segments: lines.ids
      .slice(selection.startLineNumber - 1, selection.endLineNumber)
      .filter((id) => id !== NO_SEGMENT),
  };
}
