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
  const elsewhere = messages.linkedElsewhere;
  return {
    source: createPane(
      parts.source,
      {
        side: 'source',
        label: messages.sourceLabel,
        zones: { absent: messages.absentInSource, elsewhere },
        font,
      },
      (changes) => onChange('source', changes),
      (line) => goTo('source', line),
    ),
    target: createPane(
      parts.target,
      {
        side: 'target',
        label: messages.targetLabel,
        zones: { absent: messages.absentInTarget, elsewhere },
        font,
      },
      (changes) => onChange('target', changes),
      (line) => goTo('target', line),
    ),
  };
}
