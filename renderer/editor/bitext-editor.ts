import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { otherSide, SIDES } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Mark } from '../../shared/edit/project.ts';
import { beadOfLine, rowOfLine } from '../../shared/rows/frame.ts';
import type { Messages } from '../locale/messages.ts';
import { describeBead } from './bead-announcement.ts';
import { caretPlace, type CaretPlace } from './caret-place.ts';
import { readColors } from './colors.ts';
import { createCurrentBead } from './current-bead.ts';
import { createDecorations, type LineWindow } from './decorations.ts';
import { createDragHint } from './drag-hint.ts';
import { createDragMarks } from './drag-marks.ts';
import { fulfil, type LinkEvents } from './drag-wishes.ts';
// oxlint-disable-next-line import/no-unassigned-import -- Styles have no name.
import './editor.css';
import { createFindingHover } from './finding-hover.ts';
import { HOVERED_BEAD } from './finding-decoration.ts';
import { findingsAt, findingsBySegment } from './finding-lookup.ts';
import { frameTask, paintedTask } from './frame-task.ts';
import type { ShownHit } from './hit-decoration.ts';
import type { HoverContent } from './hover-content.ts';
import { createMargins } from './margins.ts';
import { editor, prepareMonaco } from './monaco.ts';
import { createOppositeMark } from './opposite-mark.ts';
import type { PaneChange } from './pane-change.ts';
import { createPane, type Pane, type Touched } from './pane.ts';
import { createPaneFont } from './pane-font.ts';
import type { Presentation, ReadingFont } from './presentation.ts';
import { applyTheme, breathFor, fontOptions, lineHeightFor } from './presentation.ts';
import { listenForRegroup } from './regroup-listener.ts';
import type { RegroupWish } from './regroup-keys.ts';
import type { LinkMenuPlace } from './ribbon.ts';
import { buildSkeleton } from './skeleton.ts';
import { bothTouched, createStage } from './stage.ts';

/** What the editor shows. Immutable: what is identical to the last time is not looked at again. */
export interface EditorView {
  readonly bitext: Bitext;
  /** In any order; a finding that did not change is the same object as before. */
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<SegmentId, Mark>;
  /** Key of the finding that the person is at, or null. */
  readonly activeFinding: string | null;
  /** Segments that a correction is offered for. */
  readonly offered: ReadonlySet<SegmentId>;
  /** What a search met, in any order; empty while nobody searches. */
  readonly hits: readonly ShownHit[];
  /** The hit that the person is at. */
  readonly activeHit: ShownHit | null;
  /** Where the caret of the other text was left: what a command to link would join to the segments at the caret. */
  readonly opposite: readonly SegmentId[];
  /** True where the translation may be read but not changed. */
  readonly isReadOnly: boolean;
}

export interface EditorOptions extends LinkEvents {
  readonly messages: Messages['editor'];
  /** Px, if already known: saves measuring a font that is not used. */
  readonly textSize?: number;
  /** What the person did. `show` is expected in answer, with the project that came of it. */
  readonly onChange: (change: PaneChange) => void;
  readonly onCaret: (place: CaretPlace) => void;
  /** Something was typed in the source, whose words stand fast. */
  readonly onRegroup: (wish: RegroupWish) => void;
  /** A finding was clicked. */
  readonly onActivateFinding: (key: string) => void;
  /** A menu was asked for on the ribbon, or in a text. */
  readonly onLinkMenu: (place: LinkMenuPlace) => void;
  readonly describe: (finding: Finding) => HoverContent;
  readonly onFix: (finding: Finding, fix: number) => void;
  readonly onDismiss: (finding: Finding) => void;
}

export interface RevealPlace {
  readonly side: Side;
  readonly segment: SegmentId;
  /** UTF-16 offsets to select; the caret goes to the segment's start where they are left out. */
  readonly start?: number;
  readonly end?: number;
}

export interface RevealOptions {
  readonly focus: boolean;
  /** Scrolls only where the place is out of sight. */
  readonly isSteady?: boolean;
}

/** Two texts side by side, link by link at the same height: one thing that is shown, scrolled and edited. */
export interface BitextEditor {
  show(view: EditorView): void;
  /** Returns the font that is used, as `readingFont` does. */
  present(presentation: Presentation): ReadingFont;
  /** The font in use: for a very long text it is the even one, whatever was asked for. */
  readingFont(): ReadingFont;
  /**
   * Brings the place to the middle of both panes and selects it. The focus goes there where it is asked for, and where the other pane
   * has it: the caret that is seen blinking is the one that commands mean.
   */
  reveal(place: RevealPlace, options: RevealOptions): void;
  /** In the pane that last had the focus; null where no segment is there. */
  caret(): CaretPlace | null;
  /** Px in the window, for what is anchored at the caret; null where the caret is out of sight. */
  caretRectangle(): DOMRect | null;
  /** Shows what is known of the findings at the caret and moves the focus there. False where there are none. */
  showHover(): boolean;
  focus(side: Side): void;
  /** Fits both panes to the container. It is watched, so this is for what cannot wait for the next frame. */
  layout(): void;
  dispose(): void;
}

export function createBitextEditor(container: HTMLElement, options: EditorOptions): BitextEditor {
  prepareMonaco();
  const { messages } = options;
  const parts = buildSkeleton(container);
  let view: EditorView | null = null;
  let textSize = options.textSize ?? 15;
  let caretSide: Side = 'target';
  let decorated: LineWindow = { source: NO_LINES, target: NO_LINES };
  let isTelling = false;
  /** Segments whose lines were written or changed since their decorations were laid. */
  let touched: Touched = new Set();
  let answered: EditorView | null = null;

  const firstFont = fontOptions(parts.root, textSize, 'even');
  const panes: Readonly<Record<Side, Pane>> = {
    source: createPane(
      parts.source,
      {
        side: 'source',
        label: messages.sourceLabel,
        zones: { absent: messages.absentInSource, elsewhere: messages.linkedElsewhere },
        font: firstFont,
      },
      (changes) => edited('source', changes),
      (line) => goToLine('source', line),
    ),
    target: createPane(
      parts.target,
      {
        side: 'target',
        label: messages.targetLabel,
        zones: { absent: messages.absentInTarget, elsewhere: messages.linkedElsewhere },
        font: firstFont,
      },
      (changes) => edited('target', changes),
      (line) => goToLine('target', line),
    ),
  };
  const stage = createStage(panes, {
    onMove() {
      decorateNear();
      drawing.ask();
    },
    onScroll: () => hover.hide(),
    attention: () => caret()?.segment ?? null,
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
    giveBack: () => panes[caretSide].editor.focus(),
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
  const listeners = SIDES.flatMap((side) => {
    const pane = panes[side].editor;
    return [
      pane.onDidFocusEditorText(() => caretMoved(side)),
      pane.onDidChangeCursorSelection(() => {
        if (pane.hasTextFocus()) caretMoved(side);
      }),
      pane.onMouseUp((event) => {
        // The focus may have been there already and the caret at that place: then neither of the two above came.
        if (caretSide !== side && pane.hasTextFocus()) caretMoved(side);
        const finding = hover.findingUnder(side, event);
        if (finding) options.onActivateFinding(finding.key);
      }),
      pane.onContextMenu(({ event, target }) => {
        event.preventDefault();
        const { position } = target;
        if (position && !pane.getSelection()?.containsPosition(position)) pane.setPosition(position);
        pane.focus();
        caretMoved(side);
        const place = caret();
        if (!place) return;
        hover.hide();
        const { clientX, clientY } = event.browserEvent;
        const bead = caretBead();
        options.onLinkMenu({ bead, side, segment: place.segment, isInText: true, clientX, clientY });
      }),
    ];
  });
  listeners.push(...listenForRegroup(panes.source, () => placeIn('source'), options.onRegroup));

  const describe = (bead: number): string =>
    view ? describeBead(view.bitext, findingsBySegment(view.findings), bead, messages) : '';

  function edited(side: Side, changes: readonly PaneChange[]): void {
    caretSide = side;
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
    const bead = caretBead();
    if (bead >= 0) showCurrent(next.bitext, bead);
    oppositeMark.show(next.bitext, next.opposite, bead);
    drawing.ask();
  }

  const caret = (): CaretPlace | null => placeIn(caretSide);

  function placeIn(side: Side): CaretPlace | null {
    const selection = panes[side].editor.getSelection();
    return selection && caretPlace(side, panes[side].lines(), selection);
  }

  /** Index of the bead that the caret is in, -1 for none. */
  function caretBead(): number {
    const line = panes[caretSide].editor.getPosition()?.lineNumber ?? 0;
    return view ? beadOfLine(stage.frame(), caretSide, line - 1) : -1;
  }

  function caretMoved(side: Side): void {
    caretSide = side;
    const place = caret();
    if (!place || !view) return;
    const bead = caretBead();
    // A jump may land where beads did not stand line by line yet, and so beside the screen.
    const position = panes[side].editor.getPosition();
    if (position && stage.settle(rowOfLine(stage.frame(), side, position.lineNumber - 1))) {
      panes[side].editor.revealPosition(position, editor.ScrollType.Immediate);
    }
    showCurrent(view.bitext, bead);
    oppositeMark.show(view.bitext, view.opposite, bead);
    options.onCaret(place);
  }

  function showCurrent(bitext: Bitext, bead: number): void {
    if (!currentBead.set(bitext, bead)) return;
    drawing.ask();
    announcing.ask();
  }

  function layout(): void {
    hover.hide();
    const isFitted = SIDES.every((side) => isFit(panes[side].editor, parts[side]));
    if (!isFitted) fit();
    margins.resize();
    draw();
  }

  function fit(): void {
    const before = wrapping();
    stage.rewrap(
      () => {
        // Painted below, when both are level.
        for (const side of SIDES) panes[side].editor.layout(undefined, true);
      },
      () => wrapping() !== before,
      breathFor(textSize),
    );
    for (const side of SIDES) panes[side].editor.render();
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
    if (segment !== undefined) reveal({ side, segment }, { focus: true });
  }

  function reveal(place: RevealPlace, { focus, isSteady = false }: RevealOptions): void {
    if (!view) return;
    const pane = panes[place.side].editor;
    const line = positionOf(view.bitext[place.side], place.segment) + 1;
    if (line === 0) return;
    stage.settle(rowOfLine(stage.frame(), place.side, line - 1));
    const start = place.start ?? 0;
    pane.setSelection({
      startLineNumber: line,
      startColumn: start + 1,
      endLineNumber: line,
      endColumn: (place.end ?? start) + 1,
    });
    caretSide = place.side;
    const top = pane.getTopForPosition(line, start + 1);
    const room = stage.sight().height - lineHeightFor(textSize);
    const isInSight = top >= pane.getScrollTop() && top <= pane.getScrollTop() + room;
    if (!isSteady || !isInSight) pane.setScrollTop(top - room / 2, editor.ScrollType.Immediate);
    if (focus || panes[otherSide(place.side)].editor.hasTextFocus()) pane.focus();
    caretMoved(place.side);
  }

  const wrapping = (): string => SIDES.map((side) => panes[side].editor.getLayoutInfo().contentWidth).join();

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

    reveal,

    caret,

    caretRectangle() {
      const pane = panes[caretSide].editor;
      const position = pane.getPosition();
      const place = position && pane.getScrolledVisiblePosition(position);
      const box = pane.getDomNode()?.getBoundingClientRect();
      if (!place || !box || place.top < 0 || place.top > box.height) return null;
      return new DOMRect(box.left + place.left, box.top + place.top, 1, place.height);
    },

    showHover: () => hover.showAtCaret(caretSide),

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

function isFit(view: editor.ICodeEditor, container: HTMLElement): boolean {
  const { width, height } = view.getLayoutInfo();
  return width === container.clientWidth && height === container.clientHeight;
}
