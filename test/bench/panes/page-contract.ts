import type { BitextEditor } from '../../../renderer/editor/editor-contract.ts';
import type { PaneChange } from '../../../renderer/editor/pane-change.ts';
import type { LinkMenuPlace } from '../../../renderer/editor/ribbon.ts';
import type { Project } from '../../../shared/edit/project.ts';

/** What the bench and the tests read from the page. */
export interface PanesPage {
  /** Ms from the text to the frame in which it is painted. */
  open(kind: 'bare' | 'linked', segments: number): Promise<number>;
  /** Puts the caret where typing changes a line, and gives the target pane the focus. */
  startTyping(): void;
  /** Ms from each key event since `startTyping` to the moment after the frame that shows it. */
  keyTimes(): readonly number[];
  startFrames(): void;
  /** Ms between frames since `startFrames`. */
  frameTimes(): readonly number[];
  /** The most px by which one pane was scrolled further than the other in any frame since `startFrames`. */
  apart(): number;
  /** Px by which columns differ at the row boundaries in the page: 0 where law 6 holds, -1 where none is seen. */
  unevenness(): number;
  editor(): BitextEditor | null;
  changes(): readonly PaneChange[];
  /** Menus that were asked for on the ribbon. */
  menus(): readonly LinkMenuPlace[];
  project(): Project | null;
  replaceProject(project: Project): void;
}

declare global {
  interface Window {
    panes: PanesPage;
  }
}
