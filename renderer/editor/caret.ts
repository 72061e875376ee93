import type { Bitext } from '../../shared/bitext/bitext.ts';
import { otherSide, type Side } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { beadOfLine, rowOfLine } from '../../shared/rows/frame.ts';
import { caretPlace, type CaretPlace } from './caret-place.ts';
import type { RevealOptions, RevealPlace } from './editor-contract.ts';
import { editor } from './monaco.ts';
import type { Pane } from './pane.ts';
import type { Stage } from './stage.ts';

/** The caret that commands mean: that of the pane which last had the focus. */
export interface Caret {
  side(): Side;
  /** Null where no segment is there. */
  place(): CaretPlace | null;
  /** The same of one pane, whichever had the focus. */
  placeIn(side: Side): CaretPlace | null;
  /** Index of the bead that it is in, -1 for none. */
  bead(): number;
  /** Px in the window; null where it is out of sight. */
  rectangle(): DOMRect | null;
  /** From now on it is that pane's. Nothing is told. */
  enter(side: Side): void;
  /** To be called where the pane's caret moved, or the focus came to it. */
  moved(side: Side): void;
  /** As `reveal` of the editor. */
  reveal(place: RevealPlace, options: RevealOptions): void;
}

export interface CaretSurroundings {
  readonly bitext: () => Bitext | null;
  /** Px. */
  readonly lineHeight: () => number;
  readonly onMove: (place: CaretPlace, bead: number) => void;
}

export function createCaret(
  panes: Readonly<Record<Side, Pane>>,
  stage: Pick<Stage, 'frame' | 'settle' | 'sight'>,
  { bitext, lineHeight, onMove }: CaretSurroundings,
): Caret {
  let caretSide: Side = 'target';

  const place = (): CaretPlace | null => placeIn(caretSide);

  function placeIn(side: Side): CaretPlace | null {
    const selection = panes[side].editor.getSelection();
    return selection && caretPlace(side, panes[side].lines(), selection);
  }

  function bead(): number {
    const line = panes[caretSide].editor.getPosition()?.lineNumber ?? 0;
    return bitext() ? beadOfLine(stage.frame(), caretSide, line - 1) : -1;
  }

  function moved(side: Side): void {
    caretSide = side;
    const now = place();
    if (!now || !bitext()) return;
    const here = bead();
    // A jump may land where beads did not stand line by line yet, and so beside the screen.
    const position = panes[side].editor.getPosition();
    if (position && stage.settle(rowOfLine(stage.frame(), side, position.lineNumber - 1))) {
      panes[side].editor.revealPosition(position, editor.ScrollType.Immediate);
    }
    onMove(now, here);
  }

  function reveal({ side, segment, start = 0, end = start }: RevealPlace, options: RevealOptions): void {
    const shown = bitext();
    if (!shown) return;
    const pane = panes[side].editor;
    const line = positionOf(shown[side], segment) + 1;
    if (line === 0) return;
    stage.settle(rowOfLine(stage.frame(), side, line - 1));
    pane.setSelection({
      startLineNumber: line,
      startColumn: start + 1,
      endLineNumber: line,
      endColumn: end + 1,
    });
    caretSide = side;
    const top = pane.getTopForPosition(line, start + 1);
    const room = stage.sight().height - lineHeight();
    const isInSight = top >= pane.getScrollTop() && top <= pane.getScrollTop() + room;
    if (!options.isSteady || !isInSight) pane.setScrollTop(top - room / 2, editor.ScrollType.Immediate);
    if (options.focus || panes[otherSide(side)].editor.hasTextFocus()) pane.focus();
    moved(side);
  }

  return {
    side: () => caretSide,
    place,
    placeIn,
    bead,
    rectangle() {
      const pane = panes[caretSide].editor;
      const position = pane.getPosition();
      const at = position && pane.getScrolledVisiblePosition(position);
      const box = pane.getDomNode()?.getBoundingClientRect();
      if (!at || !box || at.top < 0 || at.top > box.height) return null;
      return new DOMRect(box.left + at.left, box.top + at.top, 1, at.height);
    },
    enter(side) {
      caretSide = side;
    },
    moved,
    reveal,
  };
}
