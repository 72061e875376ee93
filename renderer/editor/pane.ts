import type { Segment, SegmentId, Side } from '../../shared/bitext/segment.ts';
import { spliced } from '../../shared/bitext/spliced.ts';
import type { Spacer } from '../../shared/rows/spacers.ts';
import { correctionOf, knownSame, linesOf } from './correction.ts';
import { editor } from './monaco.ts';
import type { ModelChange, PaneChange } from './pane-change.ts';
import { NO_LINES, type PaneLines, type Stretch, translate } from './pane-lines.ts';
import { paneOptions } from './pane-options.ts';
import { createZones, type ZoneLabels } from './zones.ts';

/** One text of the pair in its text pane: what it holds line by line, and how high each line is. */
export interface Pane {
  readonly side: Side;
  readonly editor: editor.IStandaloneCodeEditor;
  readonly model: editor.ITextModel;
  /** What the pane reads now, which may be ahead of the project by what the person has just typed. */
  lines(): PaneLines;
  /** Px of each line, by line index, as last measured. */
  heights(): readonly number[];
  /** Makes the pane read as the segments do. */
  show(segments: readonly Segment[]): Touched;
  /** Measures every line again, for instance after the width changed. O(lines). */
  measure(): void;
  /** Makes exactly these spacers stand between the lines. */
  place(spacers: readonly Spacer[]): void;
  dispose(): void;
}

/** Segments whose lines were written or changed, by the person or by `show`, since `show` was last called. */
export type Touched = ReadonlySet<SegmentId> | 'all';

/** Beyond so many edits at once it is cheaper to write the whole text. */
const MOST_EDITS = 2000;

export interface PaneSetting {
  readonly side: Side;
  readonly label: string;
  /** What stands where this side has no segment for what is opposite. */
  readonly zones: ZoneLabels;
  readonly font: editor.IEditorOptions;
}

/** `onChange` is told what the person did, never what `show` did; `goTo` for which line, by index, a sign was pressed. */
export function createPane(
  container: HTMLElement,
  { side, label, zones: zoneLabels, font }: PaneSetting,
  onChange: (changes: readonly PaneChange[]) => void,
  goTo: (line: number) => void,
): Pane {
  const model = editor.createModel('', 'plaintext');
  model.setEOL(editor.EndOfLineSequence.LF);
  const view = editor.create(container, { ...paneOptions(side, label), ...font, model });
  const zones = createZones(view, side, zoneLabels, goTo);
  let lines: PaneLines = NO_LINES;
  let heights: readonly number[] = [0];
  let correcting = false;
  let typed = new Set<SegmentId>();
  let shown: readonly Segment[] = [];
  // Lines that may differ from `shown`: [start, end).
  let dirty = { start: Infinity, end: 0 };

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
    const count = lines.ids.length;
    heights = zones.areNone()
      ? bareHeights(count)
      : Array.from({ length: count }, (_, line) => heightOf(line));
  }

  /** Half the questions, which is what opening a long text waits for. */
  function bareHeights(count: number): number[] {
    const measured: number[] = [];
    let top = view.getTopForLineNumber(1);
    for (let line = 1; line < count; line++) {
      const next = view.getTopForLineNumber(line + 1);
      measured.push(next - top);
      top = next;
    }
    measured.push(heightOf(count - 1));
    return measured;
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
    zones.place([]);
    // Before the text is there: a wider margin would wrap every line a second time.
    view.updateOptions({ lineNumbersMinChars: lineNumberChars(lines.ids.length) });
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

  /** After the whole text was written: nothing of before counts any more, and every segment was touched. */
  function reset(): Touched {
    dirty = { start: Infinity, end: 0 };
    typed = new Set();
    return 'all';
  }

  const listener = view.onDidChangeModelContent((event) => {
    if (correcting) return;
    const translated = translate(side, lines, event.changes);
    lines = translated.lines;
    remeasure(translated.stretches);
    for (const { start, before, after } of translated.stretches) {
      const end = Math.max(dirty.end, start + before) + after - before;
      dirty = { start: Math.min(dirty.start, start), end };
    }
    for (let line = dirty.start; line < dirty.end; line++) typed.add(lines.ids[line]);
    onChange(translated.changes);
  });

  return {
    side,
    editor: view,
    model,
    lines: () => lines,
    heights: () => heights,
    show(segments) {
      if (shown.length === 0 && segments.length > 0 && lines.texts.length === 1) {
        shown = segments;
        write(segments);
        return reset();
      }
      const known = knownSame(shown, segments, lines.ids.length, dirty.start, dirty.end);
      const correction = correctionOf(lines, segments, known);
      shown = segments;
      const kept = segments.length > 0 && correction.touched.size < segments.length;
      if (correction.edits.length > MOST_EDITS || (!kept && correction.edits.length > 0)) {
        write(segments);
        return reset();
      }
      lines = correction.lines;
      if (correction.edits.length > 0) apply(correction.edits);
      remeasure(correction.stretches);
      const touched = new Set([...typed, ...correction.touched]);
      dirty = { start: Infinity, end: 0 };
      typed = new Set();
      return touched;
    },
    measure,
    place: (spacers) => zones.place(spacers),
    dispose() {
      listener.dispose();
      view.dispose();
      model.dispose();
    },
  };
}

/** Room for the numbers and a little air before them. */
function lineNumberChars(count: number): number {
  return Math.max(4, String(count).length + 1);
}

const ORIGIN = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };
