import type { SegmentId, Side } from '../../shared/bitext/segment.ts';

/** What the person did to a pane's text. Line indexes and offsets are those before the change. */
export type PaneChange = LineTextChange | LinesChange;

/** A stretch of one line replaced. */
export interface LineTextChange {
  readonly kind: 'text';
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offset in the line. */
  readonly at: number;
  readonly remove: string;
  readonly insert: string;
}

/** Lines [first, first + count) replaced by others: Enter, Backspace at a line's start, a paste or deletion over lines. */
export interface LinesChange {
  readonly kind: 'lines';
  readonly side: Side;
  readonly first: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** One replacement as the text pane reports it: 1-based lines and columns, in the text before all of them. */
export interface ModelChange {
  readonly range: {
    readonly startLineNumber: number;
    readonly startColumn: number;
    readonly endLineNumber: number;
    readonly endColumn: number;
  };
  readonly text: string;
}
