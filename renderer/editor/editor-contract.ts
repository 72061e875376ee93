import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Messages } from '../locale/messages.ts';
import type { CaretPlace } from './caret-place.ts';
import type { DecoratedView } from './decorations.ts';
import type { LinkEvents } from './drag-wishes.ts';
import type { HoverContent } from './hover-content.ts';
import type { PaneChange } from './pane-change.ts';
import type { Presentation, ReadingFont } from './presentation.ts';
import type { RegroupWish } from './regroup-keys.ts';
import type { LinkMenuPlace } from './ribbon.ts';

/** What the editor shows. Immutable: what is identical to the last time is not looked at again. */
export interface EditorView extends DecoratedView {
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
