import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { FileReference, RecentProject, SessionStart, Settings } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import type { TextOrigin } from '../../shared/formats/project-file.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import type { Dialog } from './dialog.ts';

/** Everything that the window shows, in one value. Changed by `reduce` only. */
export interface AppState {
  /** Null until the host has answered. */
  readonly host: SessionStart | null;
  /** Why the host did not let the window in, where it did not. */
  readonly stranded: Failure | null;
  readonly settings: Settings;
  readonly recent: readonly RecentProject[];
  /** The open project, or null on the welcome screen. */
  readonly work: Work | null;
  readonly dialog: Dialog | null;
  readonly progress: Progress | null;
  readonly notices: readonly NoticeState[];
  readonly panel: PanelName;
}

export type PanelName = 'findings' | 'names' | 'changes' | 'segment';

/** An open project and what is known about it now. */
export interface Work {
  /** The host's name for it. */
  readonly id: string;
  readonly file: FileReference;
  /** Never saved to a place that the person chose. */
  readonly draft: boolean;
  readonly source: TextOrigin | null;
  readonly target: TextOrigin;
  /** The texts' files, where they can be read again with another encoding. */
  readonly files: { readonly source: FileReference | null; readonly target: FileReference | null };
  /** The project as it was opened. */
  readonly base: Project;
  readonly edits: EditSession;
  /** The end of `edits.done` when the project was last saved: what tells whether there is unsaved work. */
  readonly saved: SavedMark;
  readonly journal: JournalState;
  /** All of them, dismissed ones too, in text order; moved with the text until the engine has new ones. */
  readonly findings: readonly Finding[];
  /** False until the engine has looked once. */
  readonly checked: boolean;
  readonly names: readonly NameGroup[] | null;
  readonly activeFinding: string | null;
  /** Where the caret was last on each side. */
  readonly carets: Readonly<Record<Side, Caret | null>>;
  readonly activeSide: Side;
}

export interface SavedMark {
  readonly count: number;
  readonly last: Transaction | null;
}

/** A caret or a selection in a pane. Offsets are UTF-16 in the segment where it ends. */
export interface Caret {
  readonly side: Side;
  readonly segment: SegmentId;
  readonly start: number;
  readonly end: number;
  /** Every segment that the selection touches, in text order. */
  readonly segments: readonly SegmentId[];
}

/** How far the journal is: what the host has on disk, and what stopped it. */
export interface JournalState {
  readonly pending: number;
  readonly failure: Failure | null;
}

export interface Progress {
  readonly label: string;
  /** 0 to 1; null where nobody knows. */
  readonly done: number | null;
  /** Null where it cannot be stopped any more. */
  readonly cancel: (() => void) | null;
}

export interface NoticeState {
  readonly id: number;
  readonly tone: 'information' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const INITIAL_STATE: AppState = {
  host: null,
  stranded: null,
  settings: DEFAULT_SETTINGS,
  recent: [],
  work: null,
  dialog: null,
  progress: null,
  notices: [],
  panel: 'findings',
};

export function markOf(edits: EditSession): SavedMark {
  return { count: edits.done.length, last: edits.done.at(-1) ?? null };
}

/** Whether something was done, or undone, since the project was last saved. */
export function isUnsaved(work: Work): boolean {
  const now = markOf(work.edits);
  return now.count !== work.saved.count || now.last !== work.saved.last;
}
