import type { Step } from '../../shared/edit/step.ts';
import { mapPlaces } from '../../shared/search/map-places.ts';
import type { Hit, Place, Query } from '../../shared/search/query.ts';
import { NO_QUERY } from '../../shared/search/query.ts';
import type { Replaced, SearchResult } from '../panels/search-result.ts';
import { placeKey } from '../panels/search-result.ts';

/** Find and replace: what is asked, what was found, and what the person makes of it. Stays while other panels are shown. */
export interface SearchState {
  readonly query: Query;
  readonly replacement: string;
  readonly keepCase: boolean;
  /** The field of the replacement is open: only then is anything replaced. */
  readonly isReplacing: boolean;
  /** What was replaced last, as long as nothing else was done and nothing else is asked. */
  readonly replaced: Replaced | null;
  /** Null until something was searched for. Its hits move with the text until it is searched anew. */
  readonly result: SearchResult | null;
  /** Hits that are not to be replaced. */
  readonly unticked: readonly Place[];
  /** The hit that the person is at. */
  readonly active: Place | null;
  /** Words that a replacement put in since the last search: hits in them come unticked, so that nothing is replaced twice by mistake. */
  readonly written: readonly Place[];
  /** The field that is to have the focus as soon as it is there. */
  readonly focus: 'find' | 'replacement' | null;
}

export const NO_SEARCH: SearchState = {
  // Words of the source are changed only where the person says so.
  query: { ...NO_QUERY, sides: 'target' },
  replacement: '',
  keepCase: false,
  isReplacing: false,
  replaced: null,
  result: null,
  unticked: [],
  active: null,
  written: [],
  focus: null,
};

export type SearchChange = Partial<
  Pick<
    SearchState,
    | 'query'
    | 'replacement'
    | 'keepCase'
    | 'isReplacing'
    | 'replaced'
    | 'focus'
    | 'active'
    | 'unticked'
    | 'written'
  >
>;

export type SearchAction =
  | { readonly kind: 'set'; readonly change: SearchChange }
  | { readonly kind: 'answered'; readonly result: SearchResult | null };

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  if (action.kind === 'answered') return answered(state, action.result);
  const { change } = action;
  const isOther = change.query !== undefined || change.replacement !== undefined;
  return { ...state, ...(isOther && { replaced: null }), ...change };
}

/** Other texts are open, or none: what was asked stays. */
export function forgetHits(state: SearchState): SearchState {
  return { ...state, result: null, unticked: [], active: null, written: [], replaced: null };
}

/** Everything that stands somewhere in the texts goes along with them. */
export function followSteps(before: SearchState, steps: readonly Step[]): SearchState {
  const state = before.replaced ? { ...before, replaced: null } : before;
  const { result } = state;
  if (!result) return state;
  const unticked = mapPlaces(state.unticked, steps);
  const written = mapPlaces(state.written, steps);
  const active = state.active && (mapPlaces([state.active], steps)[0] ?? null);
  const hits = result?.kind === 'found' ? mapPlaces(result.hits, steps) : [];
  const moved =
    result?.kind === 'found' && hits !== result.hits
      ? { ...result, hits, count: result.count - result.hits.length + hits.length }
      : result;
  const isSame =
    moved === result && unticked === state.unticked && written === state.written && active === state.active;
  return isSame ? state : { ...state, result: moved, unticked, written, active };
}

function answered(state: SearchState, result: SearchResult | null): SearchState {
  // A pattern half typed takes no tick away.
  if (result?.kind !== 'found') return { ...state, result };
  const keys = new Set(state.unticked.map(placeKey));
  const isWritten = overlapping(state.written);
  const isReference = referenceHits(state, result.query);
  const unticked = result.hits.filter((hit) => keys.has(placeKey(hit)) || isWritten(hit) || isReference(hit));
  const { active } = state;
  const isThere = active !== null && result.hits.some((hit) => placeKey(hit) === placeKey(active));
  return { ...state, result, unticked, written: [], active: isThere ? active : null };
}

/**
 * Where both sides are searched the source is there to be compared with: its hits come unticked, but for those that the person has ticked
 * in the same search.
 */
function referenceHits({ result, unticked }: SearchState, query: Query): (hit: Hit) => boolean {
  if (query.sides !== 'both') return () => false;
  const before = result?.kind === 'found' && result.query.sides === 'both' ? result.hits : [];
  const left = new Set(unticked.map(placeKey));
  const ticked = new Set(before.map(placeKey).filter((key) => !left.has(key)));
  return (hit) => hit.side === 'source' && !ticked.has(placeKey(hit));
}

function overlapping(places: readonly Place[]): (hit: Hit) => boolean {
  const bySegment = new Map<number, Place[]>();
  for (const place of places) bySegment.set(place.segment, [...(bySegment.get(place.segment) ?? []), place]);
  return (hit) =>
    bySegment.get(hit.segment)?.some(({ start, end }) => hit.start < end && start < hit.end) ?? false;
}
