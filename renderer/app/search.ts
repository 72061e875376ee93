import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { stepsForEdits } from '../../shared/edit/steps-for-edits.ts';
import type { Hit, Place, Query } from '../../shared/search/query.ts';
import { escapePattern } from '../../shared/search/query.ts';
import type { SideEdits } from '../../shared/search/replacement-edits.ts';
import { placesAfter, replacementEdits } from '../../shared/search/replacement-edits.ts';
import type { SearchResult } from '../panels/search-result.ts';
import { placeKey } from '../panels/search-result.ts';
import type { After, SearchClient, SearchOutcome } from '../worker/search-client.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';
import type { SearchChange, SearchState } from './search-state.ts';
import { textIn } from './speaker.ts';
import type { Work } from './state.ts';

/** How long the query and the texts must rest, in ms, before they are searched. */
export const SEARCH_REST = 150;

/** Ms that a regular expression may take, and hits that are listed and replaced in one go. */
export const SEARCH_LIMITS = { time: 2_000, hits: 10_000 } as const;

export function setSearch(desk: Desk, what: SearchChange): void {
  desk.store.dispatch({ kind: 'search', action: { kind: 'set', change: what } });
}

/** Shows the panel with what is selected in the text as its query. */
export function openSearch(desk: Desk, focus: 'find' | 'replacement'): void {
  const { query } = desk.store.state.search;
  const selected = selectedWords(workOf(desk));
  const find = query.regularExpression ? escapePattern(selected) : selected;
  setSearch(desk, { focus, ...(selected !== '' && find !== query.find && { query: { ...query, find } }) });
  desk.store.dispatch({ kind: 'panel', panel: 'search' });
}

/** Empty where nothing is selected, or more than one segment. */
function selectedWords(work: Work): string {
  const caret = work.carets[work.activeSide];
  if (!caret || caret.segments.length > 1) return '';
  return textIn(work.edits.project.bitext[caret.side], caret.segment).slice(caret.start, caret.end);
}

/** The query as it is run: without a source there is the translation only. */
function queryFor(work: Work, query: Query): Query {
  return work.edits.project.monolingual ? { ...query, sides: 'target' } : query;
}

/**
 * Searches anew, while the panel is shown, whenever the query or the texts have changed and come to rest. An answer to what is no
 * longer asked is passed over. The function returned stops it.
 */
export function keepSearchFresh(desk: Desk, client: SearchClient, after: After): () => void {
  let asked: { readonly bitext: unknown; readonly query: Query } | null = null;
  let cancel = () => {};
  return desk.store.subscribe(() => {
    const { work, panel, search } = desk.store.state;
    if (!work) {
      if (asked) client.forget();
      asked = null;
      cancel();
      return;
    }
    const { query } = search;
    const { bitext } = work.edits.project;
    if (panel !== 'search' || (asked?.bitext === bitext && asked.query === query)) return;
    asked = { bitext, query };
    cancel();
    cancel = query.find === '' ? () => {} : after(SEARCH_REST, () => void searchNow(desk, client));
    if (query.find === '' && search.result) take(desk, null);
  });
}

async function searchNow(desk: Desk, client: SearchClient): Promise<void> {
  const { work, search } = desk.store.state;
  if (!work) return;
  const { query } = search;
  const { bitext } = work.edits.project;
  const outcome = await client.find(bitext, queryFor(work, query));
  const now = desk.store.state;
  if (outcome.kind === 'superseded' || now.search.query !== query) return;
  if (now.work?.edits.project.bitext === bitext) take(desk, resultOf(outcome, query));
}

function take(desk: Desk, result: SearchResult | null): void {
  desk.store.dispatch({ kind: 'search', action: { kind: 'answered', result } });
}

function resultOf(outcome: Exclude<SearchOutcome, { kind: 'superseded' }>, query: Query): SearchResult {
  if (outcome.kind !== 'answered') return { ...outcome, query };
  const { answer } = outcome;
  return answer.ok
    ? { kind: 'found', query, ...answer.value }
    : { kind: 'problem', query, problem: answer.failure };
}

/** The hits of the last search, in text order. */
export function hitsOf({ result }: Pick<SearchState, 'result'>): readonly Hit[] {
  return result?.kind === 'found' ? result.hits : [];
}

/** Shows a hit in its pane and in the list. */
export function revealHit(desk: Desk, hit: Place, options: { readonly focus: boolean }): void {
  const { side, segment, start, end } = hit;
  setSearch(desk, { active: { side, segment, start, end } });
  desk.editor?.reveal({ side, segment, start, end }, options);
}

/** The hit after, or before, the caret; round at the ends. */
export function stepThroughHits(desk: Desk, direction: 1 | -1, options = { focus: true }): void {
  const { search } = desk.store.state;
  const hits = hitsOf(search);
  desk.store.dispatch({ kind: 'panel', panel: 'search' });
  if (search.query.find === '') return setSearch(desk, { focus: 'find' });
  if (hits.length === 0) {
    if (search.result?.query === search.query) notify(desk, 'information', desk.messages.search.noHits);
    return;
  }
  const work = workOf(desk);
  const at = indexAtCaret(work, search, hits);
  const next = at.isOn ? at.index + direction : direction === 1 ? at.index : at.index - 1;
  revealHit(desk, hits[(next + hits.length) % hits.length], options);
}

/** Index of the hit that is active and selected, else of the first one that begins at or after the caret. */
function indexAtCaret(work: Work, search: SearchState, hits: readonly Hit[]) {
  const caret = work.carets[work.activeSide];
  const { active } = search;
  const isSelected =
    active !== null &&
    (caret === null ||
      (caret.segment === active.segment && caret.start === active.start && caret.end === active.end));
  const index = active && isSelected ? hits.findIndex((hit) => placeKey(hit) === placeKey(active)) : -1;
  if (index >= 0) return { index, isOn: true };
  if (!caret) return { index: 0, isOn: false };
  const order = textOrder(work);
  const here = order({ ...caret, start: caret.end });
  const following = hits.findIndex((hit) => isBefore(here, order(hit)));
  return { index: following < 0 ? hits.length : following, isOn: false };
}

/** Compares as the hits are listed: link by link, source before target. */
function textOrder({ edits }: Work): (place: Place) => readonly number[] {
  const { bitext } = edits.project;
  const beads = beadIndexOf(bitext);
  return ({ side, segment, start }) => [
    beads.get(segment) ?? -1,
    side === 'source' ? 0 : 1,
    positionOf(bitext[side], segment),
    start,
  ];
}

/** At or before. */
function isBefore(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 || left[at] < right[at];
}

const NO_EDITS: SideEdits = { source: [], target: [] };

/** What replacing the ticked hits would do; null where the replacement cannot be. */
export function searchEdits(
  bitext: Bitext,
  search: Pick<SearchState, 'result' | 'unticked' | 'replacement' | 'keepCase'>,
): SideEdits | null {
  const hits = hitsOf(search);
  if (hits.length === 0) return NO_EDITS;
  const unticked = new Set(search.unticked.map(placeKey));
  const ticked = hits.filter((hit) => !unticked.has(placeKey(hit)));
  const { replacement, keepCase } = search;
  const edits = replacementEdits(bitext, ticked, { replacement, keepCase });
  return edits.ok ? edits.value : null;
}

/** Replaces what is ticked on both sides as one change. */
export function replaceTicked(desk: Desk): void {
  const { search } = desk.store.state;
  const work = workOf(desk);
  const edits = searchEdits(work.edits.project.bitext, search);
  if (!edits) return notify(desk, 'problem', desk.messages.search.lineBreak);
  const source = stepsForEdits(work.edits.project, 'source', edits.source);
  const target = stepsForEdits(work.edits.project, 'target', edits.target);
  if (!source.ok || !target.ok) {
    const why = source.ok ? (target.ok ? 'overlap' : target.failure.why) : source.failure.why;
    return notify(desk, 'problem', desk.messages.app.editsRefused(why));
  }
  const steps = [...source.value, ...target.value];
  if (change(desk, { label: 'replace', origin: 'search', steps }))
    setSearch(desk, { written: placesAfter(edits) });
}
