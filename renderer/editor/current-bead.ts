import type { Bitext } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import type { LineRange } from '../../shared/rows/lines.ts';
import { CURRENT_BEAD } from './finding-decoration.ts';
import { lineRuns } from './line-runs.ts';
import type { editor } from './monaco.ts';
import type { Pane } from './pane.ts';

/** A bead that is tinted on both sides: the one where the caret is, or one that is pointed at. */
export interface CurrentBead {
  /** Index of the bead, -1 for none. Returns whether it is another one than before. */
  set(bitext: Bitext, bead: number): boolean;
  index(): number;
  /** To be called where lines were written anew, which takes their tint with them. */
  forget(): void;
}

export function createCurrentBead(
  panes: Readonly<Record<Side, Pick<Pane, 'model'>>>,
  options: editor.IModelDecorationOptions = CURRENT_BEAD,
): CurrentBead {
  let index = -1;
  let shown: Bitext['beads'][number] | null = null;
  const ids: Record<Side, string[]> = { source: [], target: [] };
  return {
    index: () => index,
    forget() {
      shown = null;
    },
    set(bitext, bead) {
      const next = bitext.beads[bead] ?? null;
      const isSame = next === shown && bead === index;
      index = bead;
      if (isSame) return false;
      shown = next;
      for (const side of ['source', 'target'] as const) {
        const lines = next ? next[side].map((segment) => positionOf(bitext[side], segment)) : [];
        const wanted = lineRuns(lines).map((run) => ({ range: linesRange(run), options }));
        ids[side] = panes[side].model.deltaDecorations(ids[side], wanted);
      }
      return true;
    },
  };
}

function linesRange({ start, end }: LineRange): editor.IModelDeltaDecoration['range'] {
  return { startLineNumber: start + 1, startColumn: 1, endLineNumber: end, endColumn: 1 };
}
