import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { DragState } from './drag-state.ts';
import { wishOf } from './drag-state.ts';
import type { editor } from './monaco.ts';
import type { Pane } from './pane.ts';

/** In the texts, what a drag on the ribbon holds and what it would be dropped on. */
export interface DragMarks {
  show(bitext: Bitext, state: DragState): void;
}

const HELD: editor.IModelDecorationOptions = { className: 'bitext-dragged', isWholeLine: true, zIndex: 6 };
const HIT: editor.IModelDecorationOptions = { className: 'bitext-dropped', isWholeLine: true, zIndex: 6 };

export function createDragMarks(panes: Readonly<Record<Side, Pick<Pane, 'model'>>>): DragMarks {
  const ids: Record<Side, string[]> = { source: [], target: [] };
  let shown = '';
  return {
    show(bitext, state) {
      const marks = marksOf(state);
      const key = marks.map(({ side, segment }) => `${side} ${segment}`).join();
      if (key === shown) return;
      shown = key;
      for (const side of SIDES) {
        const wanted = marks.flatMap((mark) => {
          // The segment may go while it is dragged.
          const line = mark.side === side ? positionOf(bitext[side], mark.segment) : -1;
          return line >= 0 ? [{ range: lineRange(line), options: mark.options }] : [];
        });
        ids[side] = panes[side].model.deltaDecorations(ids[side], wanted);
      }
    },
  };
}

interface DragMark {
  readonly side: Side;
  readonly segment: SegmentId;
  readonly options: editor.IModelDecorationOptions;
}

function marksOf(state: DragState): readonly DragMark[] {
  if (state.kind !== 'dragging') return [];
  const { edge, spot } = state;
  const isHit = spot.kind === 'line' && wishOf(state) !== null;
  return [{ ...edge, options: HELD }, ...(isHit ? [{ ...spot, options: HIT }] : [])];
}

function lineRange(line: number): editor.IModelDeltaDecoration['range'] {
  return { startLineNumber: line + 1, startColumn: 1, endLineNumber: line + 1, endColumn: 1 };
}
