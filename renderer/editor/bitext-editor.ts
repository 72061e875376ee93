import type { Bitext } from '../../shared/bitext/bitext.ts';
import { type Side, SIDES } from '../../shared/bitext/segment.ts';
import { describeBead } from './bead-announcement.ts';
import { createBothPanes } from './both-panes.ts';
import { createCaret } from './caret.ts';
import { readColors } from './colors.ts';
import { createCurrentBead } from './current-bead.ts';
import { createDecorations, type LineWindow } from './decorations.ts';
import { createDragHint } from './drag-hint.ts';
import { createDragMarks } from './drag-marks.ts';
import { fulfil } from './drag-wishes.ts';
// oxlint-disable-next-line import/no-unassigned-import -- Styles have no name.
import './editor.css';
import type { BitextEditor, EditorOptions, EditorView } from './editor-contract.ts';
import { createFindingHover } from './finding-hover.ts';
import { HOVERED_BEAD } from './finding-decoration.ts';
import { findingsAt, findingsBySegment } from './finding-lookup.ts';
import { frameTask, paintedTask } from './frame-task.ts';
import { createMargins } from './margins.ts';
import { prepareMonaco } from './monaco.ts';
import { createOppositeMark } from './opposite-mark.ts';
import type { PaneChange } from './pane-change.ts';
import type { Touched } from './pane.ts';
import { fitPanes } from './pane-fit.ts';
import { createPaneFont } from './pane-font.ts';
import { listenToPanes } from './pane-listeners.ts';
import { applyTheme, breathFor, fontOptions, lineHeightFor } from './presentation.ts';
import { buildSkeleton } from './skeleton.ts';
import { bothTouched, createStage } from './stage.ts';

export function createBitextEditor(container: HTMLElement, options: EditorOptions): BitextEditor {
  prepareMonaco();
  const { messages } = options;
  const parts = buildSkeleton(container);
  let view: EditorView | null = null;
  let textSize = options.textSize ?? 15;
  let decorated: LineWindow = { source: NO_LINES, target: NO_LINES };
  let isTelling = false;
  /** Segments whose lines were written or changed since their decorations were laid. */
  let touched: Touched = new Set();
  let answered: EditorView | null = null;

  const firstFont = fontOptions(parts.root, textSize, 'even');
  const panes = createBothPanes(parts, messages, firstFont, { onChange: edited, goTo: goToLine });
  const stage = createStage(panes, {
    onMove() {
      decorateNear();
      drawing.ask();
    },
    onScroll: () => hover.hide(),
    attention: () => caret.place()?.segment ?? null,
  });
  const caret = createCaret(panes, stage, {
    bitext: () => view?.bitext ?? null,
    lineHeight: () => lineHeightFor(textSize),
    onMove(place, bead) {
      if (!view) return;
      showCurrent(view.bitext, bead);
      oppositeMark.show(view.bitext, view.opposite, bead);
      options.onCaret(place);
    },
  });
  const font = createPaneFont(parts.root, panes, (change) =>
    stage.rewrap(change, () => true, breathFor(textSize)),
  );
  const decorations = createDecorations(panes);
  const currentBead = createCurrentBead(panes);
  const hoveredBead = createCurrentBead(panes, HOVERED_BEAD);
  const oppositeMark = createOppositeMark(panes);
  const dragMarks = createDragMarks(panes);
  const dragHint = createDragHint(parts.root, parts.ribbon, messages);
  const margins = createMargins(parts, stage, {
    onWish: (wish) => fulfil(wish, options),
    onMenu(place) {
      hover.hide();
      options.onLinkMenu(place);
    },
    onDrag(state) {
      if (state.kind === 'pressed') hover.hide();
      if (!view) return;
      dragMarks.show(view.bitext, state);
      dragHint.show(view.bitext, state);
    },
    onHover(bead, isCrossing) {
      if (view) hoveredBead.set(view.bitext, isCrossing ? bead : -1);
    },
    describe: (bead) => `${describe(bead)}\n${messages.dragHelp}`,
  });
  const hover = createFindingHover(parts.root, panes, {
    ...options,
    findingsAt: (segment, offset) => (view ? findingsAt(view.findings, segment, offset) : []),
    giveBack: () => panes[caret.side()].editor.focus(),
  });
  const drawing = frameTask(draw);
  const decorating = paintedTask(decorate);
  const announcing = frameTask(() => {
    if (!view) return;
    const words = describe(currentBead.index());
    if (parts.status.textContent !== words) parts.status.textContent = words;
  });
  // It comes once a frame, before the paint: what it does is seen in the same frame.
  const sizeWatch = new ResizeObserver(layout);
  sizeWatch.observe(parts.root);
  const listeners = listenToPanes(panes, caret, hover, options);

  const describe = (bead: number): string =>
    view ? describeBead(view.bitext, findingsBySegment(view.findings), bead, messages) : '';

  function edited(side: Side, changes: readonly PaneChange[]): void {
    caret.enter(side);
    hover.hide();
    if (changes.every((change) => change.kind === 'text')) stage.typed();
    // Several carets make several changes, and the pane has them all: what is shown after the first would undo the rest.
    isTelling = true;
    try {
      for (const change of changes) options.onChange(change);
    } finally {
      isTelling = false;
    }
    const answer = answered;
    answered = null;
    if (answer) show(answer);
    // It was refused: the pane goes back to what the project reads.
    else if (view) show(view);
  }

  function show(next: EditorView): void {
    if (isTelling) {
      answered = next;
      return;
    }
    if (view?.isReadOnly !== next.isReadOnly)
      panes.target.editor.updateOptions({ readOnly: next.isReadOnly, domReadOnly: next.isReadOnly });
    view = next;
    const { source, target } = next.bitext;
    font.forSegments(Math.max(source.segments.length, target.segments.length), () => {
      touched = bothTouched(touched, stage.show(next.bitext, breathFor(textSize)));
    });
    const isRewritten = touched === 'all' || touched.size > 1;
    // A text that is opened is painted before what was found in it.
    if (touched === 'all') decorating.ask();
    else decorate();
    if (isRewritten) {
      currentBead.forget();
      hoveredBead.forget();
      oppositeMark.forget();
    }
    const bead = caret.bead();
    if (bead >= 0) showCurrent(next.bitext, bead);
    oppositeMark.show(next.bitext, next.opposite, bead);
    drawing.ask();
  }

  function showCurrent(bitext: Bitext, bead: number): void {
    if (!currentBead.set(bitext, bead)) return;
    drawing.ask();
    announcing.ask();
  }

  function layout(): void {
    hover.hide();
    fitPanes(panes, parts, stage, breathFor(textSize));
    margins.resize();
    draw();
  }

  function decorate(): void {
    decorating.cancel();
    if (!view) return;
    decorated = stage.linesNear(2);
    decorations.show(view, decorated, touched);
    touched = new Set();
  }

  /** Called at each scroll: most go no further than what is decorated already. */
  function decorateNear(): void {
    if (touched === 'all') return;
    const near = stage.linesNear(0);
    const isBeyond = (side: Side): boolean =>
      near[side].start < decorated[side].start || near[side].end > decorated[side].end;
    if (SIDES.some(isBeyond)) decorate();
  }

  function draw(): void {
    drawing.cancel();
    if (view) margins.draw(view, currentBead.index(), lineHeightFor(textSize));
  }

  /** A sign was pressed that stands for a segment of that line. */
  function goToLine(side: Side, line: number): void {
    const segment = view?.bitext[side].segments[line]?.id;
    if (segment !== undefined) caret.reveal({ side, segment }, { focus: true });
  }

  return {
    show,

    present(presentation) {
      textSize = presentation.textSize;
      font.use(presentation.readingFont, textSize);
      const colors = readColors(parts.root);
      applyTheme(presentation.theme, colors);
      margins.colors(colors);
      return font.font();
    },

    readingFont: () => font.font(),

    reveal: (place, how) => caret.reveal(place, how),

    caret: () => caret.place(),

    caretRectangle: () => caret.rectangle(),

    showHover: () => hover.showAtCaret(caret.side()),

    focus(side) {
      panes[side].editor.focus();
    },

    layout,

    dispose() {
      for (const task of [drawing, decorating, announcing]) task.cancel();
      sizeWatch.disconnect();
      for (const listener of listeners) listener.dispose();
      font.dispose();
      margins.dispose();
      hover.dispose();
      stage.dispose();
      for (const side of SIDES) panes[side].dispose();
      parts.root.remove();
    },
  };
}

const NO_LINES = { start: 0, end: 0 };
