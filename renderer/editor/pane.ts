import type { Segment, SegmentId, Side } from '../../shared/bitext/segment.ts';
import { spliced } from '../../shared/bitext/spliced.ts';
import { correctionOf, linesOf } from './correction.ts';
import { editor } from './monaco.ts';
import type { ModelChange, PaneChange } from './pane-change.ts';
import { NO_LINES, type PaneLines, type Stretch, translate } from './pane-lines.ts';
import { paneOptions } from './pane-options.ts';

/** One text of the pair in its text pane: what it holds line by line, and how high each line is. */
export interface Pane {
  readonly side: Side;
  readonly editor: editor.IStandaloneCodeEditor;
  readonly model: editor.ITextModel;
  /** What the pane reads now, which may be ahead of the project by what the person has just typed. */
  lines(): PaneLines;
  /** Px of each line, by line index, as last measured. */
  heights(): readonly number[];
  /** Makes the pane read as the segments do. Segments whose lines were written or changed since the last time. */
  show(segments: readonly Segment[]): ReadonlySet<SegmentId>;
  /** Measures every line again, for instance after the width changed. O(lines). */
  measure(): void;
  dispose(): void;
}

/** Beyond so many edits at once it is cheaper to write the whole text. */
const MOST_EDITS = 2000;

/** `onChange` is told what the person did, never what `show` did. */
export function createPane(
  container: HTMLElement,
  side: Side,
  ariaLabel: string,
  onChange: (changes: readonly PaneChange[]) => void,
): Pane {
  const model = editor.createModel('', 'plaintext');
  model.setEOL(editor.EndOfLineSequence.LF);
  const view = editor.create(container, { ...paneOptions(side, ariaLabel), model });
  let lines: PaneLines = NO_LINES;
  let heights: readonly number[] = [0];
  let correcting = false;
  let typed = new Set<SegmentId>();

  const heightOf = (line: number): number =>
    view.getBottomForLineNumber(line + 1) - view.getTopForLineNumber(line + 1);

  function remeasure(stretches: readonly Stretch[]): void {
    let moved = 0;
    for (const { start, before, after } of stretches) {
      const at = start + moved;
      const measured = Array.from({ length: after }, (_, index) => heightOf(at + index));
      moved += after - before;
      // Most keystrokes change no height, and then nothing needs to be levelled.
      const isSame = before === after && measured.every((height, index) => height === heights[at + index]);
      if (!isSame) heights = spliced(heights, at, before, measured);
    }
  }

  function measure(): void {
    heights = Array.from({ length: lines.ids.length }, (_, line) => heightOf(line));
  }

  function apply(edits: readonly ModelChange[]): void {
    correcting = true;
    try {
      model.applyEdits(edits.map(({ range, text }) => ({ range, text, forceMoveMarkers: false })));
    } finally {
      correcting = false;
    }
  }

  function write(segments: readonly Segment[]): void {
    lines = linesOf(segments);
    const text = lines.texts.join('\n');
    correcting = true;
    try {
      model.setValue(text);
      model.setEOL(editor.EndOfLineSequence.LF);
    } finally {
      correcting = false;
    }
    // A model takes U+FEFF at its start for a byte order mark and leaves it out.
    if (text.startsWith('\uFEFF')) apply([{ range: ORIGIN, text: '\uFEFF' }]);
    measure();
  }

  const listener = view.onDidChangeModelContent((event) => {
    if (correcting) return;
    const translated = translate(side, lines, event.changes);
    lines = translated.lines;
    remeasure(translated.stretches);
    for (const { start, after } of translated.stretches) {
      for (let line = start; line < start + after; line++) typed.add(lines.ids[line]);
    }
    onChange(translated.changes);
  });

  return {
    side,
    editor: view,
    model,
    lines: () => lines,
    heights: () => heights,
    show(segments) {
      const correction = correctionOf(lines, segments);
      const kept = segments.length > 0 && correction.touched.size < segments.length;
      if (correction.edits.length > MOST_EDITS || (!kept && correction.edits.length > 0)) {
        write(segments);
        typed = new Set();
        return new Set(lines.ids);
      }
      lines = correction.lines;
      if (correction.edits.length > 0) apply(correction.edits);
      remeasure(correction.stretches);
      const touched = new Set([...typed, ...correction.touched]);
      typed = new Set();
      return touched;
    },
    measure,
    dispose() {
      listener.dispose();
      view.dispose();
      model.dispose();
    },
  };
}

const ORIGIN = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };
