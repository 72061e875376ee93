import type { Side } from '../../shared/bitext/segment.ts';
import type { Messages } from '../locale/messages.ts';
import type { editor } from './monaco.ts';
import type { PaneChange } from './pane-change.ts';
import { createPane, type Pane } from './pane.ts';
import type { Skeleton } from './skeleton.ts';

export interface BothPanesEvents {
  readonly onChange: (side: Side, changes: readonly PaneChange[]) => void;
  /** A sign was pressed that stands for a segment of that line, by index. */
  readonly goTo: (side: Side, line: number) => void;
}

/** The source's pane and the target's, each with its words. */
export function createBothPanes(
  parts: Pick<Skeleton, Side>,
  messages: Messages['editor'],
  font: editor.IEditorOptions,
  { onChange, goTo }: BothPanesEvents,
): Readonly<Record<Side, Pane>> {
  const create = (side: Side, label: string, absent: string): Pane =>
    createPane(
      parts[side],
      { side, label, zones: { absent, elsewhere: messages.linkedElsewhere }, font },
      (changes) => onChange(side, changes),
      (line) => goTo(side, line),
    );
  return {
    source: create('source', messages.sourceLabel, messages.absentInSource),
    target: create('target', messages.targetLabel, messages.absentInTarget),
  };
}
