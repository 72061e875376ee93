import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { lineRuns } from './line-runs.ts';
import type { editor } from './monaco.ts';
import type { Pane } from './pane.ts';

/** Marks what a command to link would join to the segments at the caret: where the other text's caret was left. */
export interface OppositeMark {
  /** Quiet where the segments share the link at `bead` (its index, -1 for none) already. Cheap where nothing changed. */
  show(bitext: Bitext, segments: readonly SegmentId[], bead: number): void;
  /** To be called where lines were written anew, which takes their mark with them. */
  forget(): void;
}

const OPPOSITE: editor.IModelDecorationOptions = {
  className: 'bitext-opposite',
  marginClassName: 'bitext-opposite',
  isWholeLine: true,
  zIndex: -1,
};

export function createOppositeMark(panes: Readonly<Record<Side, Pick<Pane, 'model'>>>): OppositeMark {
  const ids: Record<Side, string[]> = { source: [], target: [] };
  let shown: readonly unknown[] = [];
  return {
    forget() {
      shown = [];
    },
    show(bitext, segments, bead) {
      const current = bitext.beads[bead];
      const inputs = [bitext.source.segments, bitext.target.segments, segments, current];
      if (inputs.every((one, index) => one === shown[index]) && shown.length > 0) return;
      shown = inputs;
      const isLinked = segments.every((id) => current?.source.includes(id) || current?.target.includes(id));
      for (const side of SIDES) {
        const lines = isLinked ? [] : segments.map((id) => positionOf(bitext[side], id));
        const wanted = lineRuns(lines.filter((line) => line >= 0)).map(({ start, end }) => ({
          range: { startLineNumber: start + 1, startColumn: 1, endLineNumber: end, endColumn: 1 },
          options: OPPOSITE,
        }));
        if (ids[side].length + wanted.length > 0)
          ids[side] = panes[side].model.deltaDecorations(ids[side], wanted);
      }
    },
  };
}
