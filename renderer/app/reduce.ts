import { unreachable } from '../../shared/bitext/bug.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { mapFindingsOver } from '../../shared/checks/map-findings.ts';
import type { RecentProject, SessionStart, Settings } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { Suggestion } from '../../shared/memory/suggestion.ts';
import type { NamesView } from '../panels/names-context.ts';
import type { SegmentFilter } from '../panels/segments-listing.ts';
import { NO_SEGMENT_FILTER } from '../panels/segments-listing.ts';
import type { Dialog } from './dialog.ts';
import type { MainView, ReviewState } from './review-state.ts';
import { forgetPlace } from './review-state.ts';
import type { GatheredNames } from './gathered-names.ts';
import { FIRST_NAMES_VIEW } from './first-names-view.ts';
import type { OfferState } from './offer-state.ts';
import { NO_OFFER } from './offer-state.ts';
import type { SearchAction } from './search-state.ts';
import { followSteps, forgetHits, reduceSearch } from './search-state.ts';
import type {
  Announcement,
  AppState,
  Caret,
  JournalState,
  NoticeState,
  PanelName,
  Progress,
  Work,
} from './state.ts';

/** Everything that can happen to the window's state. */
export type Action =
  | { readonly kind: 'host-answered'; readonly host: SessionStart }
  | { readonly kind: 'stranded'; readonly failure: Failure }
  | { readonly kind: 'opened'; readonly work: Work }
  | { readonly kind: 'closed' }
  /** `steps` lead from the project before to the one of `edits`. */
  | { readonly kind: 'edited'; readonly edits: EditSession; readonly steps: readonly Step[] }
  | { readonly kind: 'saved'; readonly change: Pick<Work, 'file' | 'draft' | 'saved' | 'keep'> }
  /** Another window has the project now. */
  | { readonly kind: 'taken' }
  /** It took the place that this one left in the meantime: this one goes on. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'journal'; readonly journal: JournalState }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'offer'; readonly change: Partial<OfferState> }
  | { readonly kind: 'names'; readonly names: GatheredNames }
  | { readonly kind: 'names-view'; readonly change: Partial<NamesView> }
  | { readonly kind: 'caret'; readonly caret: Caret }
  | { readonly kind: 'finding-activated'; readonly key: string | null }
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'panel-whole'; readonly isWhole: boolean }
  | { readonly kind: 'segment-filter'; readonly filter: SegmentFilter }
  | { readonly kind: 'search'; readonly action: SearchAction }
  | { readonly kind: 'view'; readonly view: MainView }
  | { readonly kind: 'review'; readonly change: Partial<ReviewState> }
  | { readonly kind: 'dialog'; readonly dialog: Dialog | null }
  | { readonly kind: 'progress'; readonly progress: Progress | null }
  | { readonly kind: 'noticed'; readonly notice: NoticeState }
  | { readonly kind: 'notice-dismissed'; readonly id: number }
  | { readonly kind: 'announced'; readonly announcement: Announcement }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'recent'; readonly recent: readonly RecentProject[] };

/** Notices that stay on the screen at once; older ones make room. */
const MOST_NOTICES = 4;

export function reduce(state: AppState, action: Action): AppState {
  switch (action.kind) {
    case 'host-answered':
      return { ...state, host: action.host, settings: action.host.settings, recent: action.host.recent };
    case 'stranded':
      return { ...state, stranded: action.failure };
    case 'opened':
      return {
        ...state,
        work: action.work,
        dialog: null,
        progress: null,
        segmentFilter: NO_SEGMENT_FILTER,
        namesView: FIRST_NAMES_VIEW,
        offer: NO_OFFER,
        search: forgetHits(state.search),
        view: 'texts',
        isPanelWhole: false,
        review: forgetPlace(state.review),
      };
    case 'closed':
      return { ...state, work: null, dialog: null, search: forgetHits(state.search) };
    case 'edited':
      return withWork({ ...state, search: followSteps(state.search, action.steps) }, (work) => ({
        edits: action.edits,
        findings: mapFindingsOver(work.findings, action.steps),
      }));
    case 'saved':
      return withWork(state, () => action.change);
    case 'taken':
      return withWork(state, () => ({ hold: 'taken' }));
    case 'kept':
      return withWork(state, () => ({ hold: 'held' }));
    case 'journal':
      return withWork(state, () => ({ journal: action.journal }));
    case 'findings':
      return withWork(state, (work) => ({
        findings: action.findings,
        activeFinding: action.findings.some(({ key }) => key === work.activeFinding)
          ? work.activeFinding
          : null,
      }));
    case 'suggestions':
      return withWork(state, () => ({ suggestions: action.suggestions }));
    case 'offer':
      return { ...state, offer: { ...state.offer, ...action.change } };
    case 'names':
      return withWork(state, () => ({ names: action.names }));
    case 'names-view':
      return { ...state, namesView: { ...state.namesView, ...action.change } };
    case 'caret':
      return withWork(state, (work) => ({
        carets: { ...work.carets, [action.caret.side]: action.caret },
        activeSide: action.caret.side,
      }));
    case 'finding-activated':
      return withWork(state, () => ({ activeFinding: action.key }));
    case 'view':
      return { ...state, view: action.view, isPanelWhole: false };
    case 'review':
      return { ...state, review: { ...state.review, ...action.change } };
    case 'panel':
      return { ...state, panel: action.panel };
    case 'panel-whole':
      return { ...state, isPanelWhole: action.isWhole };
    case 'search':
      return { ...state, search: reduceSearch(state.search, action.action) };
    case 'segment-filter':
      return { ...state, segmentFilter: action.filter };
    case 'dialog':
      return { ...state, dialog: action.dialog };
    case 'progress':
      return { ...state, progress: action.progress };
    case 'noticed':
      return { ...state, notices: withNotice(state.notices, action.notice) };
    case 'notice-dismissed':
      return { ...state, notices: state.notices.filter(({ id }) => id !== action.id) };
    case 'announced':
      return { ...state, announcement: action.announcement };
    case 'settings':
      return { ...state, settings: action.settings };
    case 'recent':
      return { ...state, recent: action.recent };
    default:
      return unreachable(action);
  }
}

/** What is said already is not said twice; of too many the oldest go. */
function withNotice(notices: readonly NoticeState[], notice: NoticeState): readonly NoticeState[] {
  return [...notices.filter(({ text }) => text !== notice.text), notice].slice(-MOST_NOTICES);
}

function withWork(state: AppState, change: (work: Work) => Partial<Work>): AppState {
  return state.work ? { ...state, work: { ...state.work, ...change(state.work) } } : state;
}
