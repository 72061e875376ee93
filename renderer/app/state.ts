import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { FileReference, RecentProject, SessionStart, Settings } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import type { TextOrigin } from '../../shared/formats/project-file.ts';
import type { Suggestion } from '../../shared/memory/suggestion.ts';
import type { NamesView } from '../panels/names-context.ts';
import type { SegmentFilter } from '../panels/segments-listing.ts';
import { NO_SEGMENT_FILTER } from '../panels/segments-listing.ts';
import type { Dialog } from './dialog.ts';
import type { MainView, ReviewState } from './review-state.ts';
import { NO_REVIEW } from './review-state.ts';
import type { GatheredNames } from './gathered-names.ts';
import { FIRST_NAMES_VIEW } from './first-names-view.ts';
import type { OfferState } from './offer-state.ts';
import { NO_OFFER } from './offer-state.ts';
import type { SearchState } from './search-state.ts';
import { NO_SEARCH } from './search-state.ts';

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
  /** What was said last to those who hear the window. */
  readonly announcement: Announcement | null;
  readonly panel: PanelName;
  /** Whether the panel stands in the place of the texts. */
  readonly isPanelWhole: boolean;
  /** What the list of segments shows. */
  readonly segmentFilter: SegmentFilter;
  readonly namesView: NamesView;
  readonly search: SearchState;
  readonly offer: OfferState;
  readonly view: MainView;
  readonly review: ReviewState;
}

export type PanelName = 'findings' | 'names' | 'changes' | 'segment' | 'segments' | 'search';

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
  /** When it was opened in this window, in milliseconds since 1970-01-01 UTC. */
  readonly openedAt: number;
  /** The project as it was opened. */
  readonly base: Project;
  readonly edits: EditSession;
  /** The end of `edits.done` when the project was last saved: what tells whether there is unsaved work. */
  readonly saved: SavedMark;
  readonly hold: Hold;
  /** How the next save must keep the file that it replaces; null where it is whole and of today's format. */
  readonly keep: 'damaged' | 'older' | null;
  /** Whether all that its files hold could be read: only then may an untouched draft be deleted unasked. */
  readonly isTraceless: boolean;
  readonly journal: JournalState;
  /** All of them, dismissed ones too, in text order; moved with the text until the engine has new ones. */
  readonly findings: readonly Finding[];
  /** Null until they were gathered. */
  readonly names: GatheredNames | null;
  /** Where else the editor's corrections fit; left out until the engine has looked, and as old as its last look. */
  readonly suggestions?: readonly Suggestion[];
  readonly activeFinding: string | null;
  /** Where the caret was last on each side. */
  readonly carets: Readonly<Record<Side, Caret | null>>;
  readonly activeSide: Side;
}

/** Whether this window may change the project: it holds it, only reads it, or another window took it over. */
export type Hold = 'held' | 'reading' | 'taken';

export interface SavedMark {
  /** -1: nobody knows, what was done last is not in the file. */
  readonly count: number;
  readonly last: Transaction | null;
  /** As it was saved: what another program's change of the file is compared with. */
  readonly project: Project;
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

export interface Announcement {
  /** The same words said again have another. */
  readonly id: number;
  readonly text: string;
  /** Only read out: who sees the window sees it where it is. */
  readonly isUnseen?: true;
}

export interface NoticeState {
  readonly id: number;
  readonly tone: 'information' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How long it stays, in ms, where that is not as long as others. */
  readonly stay?: number;
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
  announcement: null,
  panel: 'findings',
  isPanelWhole: false,
  segmentFilter: NO_SEGMENT_FILTER,
  namesView: FIRST_NAMES_VIEW,
  search: NO_SEARCH,
  offer: NO_OFFER,
  view: 'texts',
  review: NO_REVIEW,
};

export function markOf(edits: EditSession): SavedMark {
  return { count: edits.done.length, last: edits.done.at(-1) ?? null, project: edits.project };
}

/** Whether something was done, or undone, since the project was last saved. */
export function isUnsaved(work: Work): boolean {
  if (work.hold !== 'held') return false;
  const now = markOf(work.edits);
  return now.count !== work.saved.count || now.last !== work.saved.last;
}
