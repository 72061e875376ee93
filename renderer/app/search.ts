import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { stepsForEdits } from '../../shared/edit/steps-for-edits.ts';
import type { Hit, Place, Query } from '../../shared/search/query.ts';
import { escapePattern } from '../../shared/search/query.ts';
import type { Result } from '../../shared/bitext/result.ts';
import { success } from '../../shared/bitext/result.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import type { SideEdits } from '../../shared/search/replacement-edits.ts';
import { placesAfter, replacementEdits } from '../../shared/search/replacement-edits.ts';
import type { RewriteProblem } from '../../shared/search/rewrite.ts';
import { checkRewrite } from '../../shared/search/rewrite.ts';
import type { Replaced, SearchResult } from '../panels/search-result.ts';
import { placeKey } from '../panels/search-result.ts';
import type { After, SearchClient, SearchOutcome } from '../worker/search-client.ts';
import { revertChanges } from './changes.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change, undo } from './editing.ts';
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
  setSearch(desk, {
    focus,
    ...(focus === 'replacement' && { isReplacing: true }),
    ...(selected !== '' && find !== query.find && { query: { ...query, find } }),
  });
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

const NO_HITS: readonly Hit[] = [];

/** The hits of the last search, in text order. */
export function hitsOf({ result }: Pick<SearchState, 'result'>): readonly Hit[] {
  return result?.kind === 'found' ? result.hits : NO_HITS;
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

/** What replacing the ticked hits would do, or why the replacement cannot be. */
export function searchEdits(
  bitext: Bitext,
  search: Pick<SearchState, 'result' | 'unticked' | 'replacement' | 'keepCase'>,
): Result<SideEdits, RewriteProblem> {
  const hits = hitsOf(search);
  if (hits.length === 0) return success(NO_EDITS);
  const checked = checkRewrite(search, hits[0]);
  if (!checked.ok) return checked;
  const unticked = new Set(search.unticked.map(placeKey));
  const ticked = hits.filter((hit) => !unticked.has(placeKey(hit)));
  const { replacement, keepCase } = search;
  return replacementEdits(bitext, ticked, { replacement, keepCase });
}

/** What is wrong with the replacement, in words. */
export function rewriteProblem(desk: Desk, problem: RewriteProblem): string {
  const { search } = desk.messages;
  return problem.code === 'line-break' ? search.lineBreak : search.noGroup(problem.reference);
}

/** Replaces what is ticked on both sides as one change, and says what it did. */
export function replaceTicked(desk: Desk): void {
  const edits = searchEdits(workOf(desk).edits.project.bitext, desk.store.state.search);
  if (!edits.ok) return notify(desk, 'problem', rewriteProblem(desk, edits.failure));
  const replaced = replace(desk, edits.value);
  if (replaced) tellReplaced(desk, replaced);
}

/**
 * Replaces the active hit, ticked or not, as one change, and goes on to the next one; where none is active it goes to one first, so that
 * nothing is replaced unseen.
 */
export function replaceActive(desk: Desk): void {
  const { search } = desk.store.state;
  const { active } = search;
  // The hits of another query than the one that is read are not meant.
  if (search.result?.query !== search.query) return;
  const hits = hitsOf(search);
  const hit = active && hits.find((one) => placeKey(one) === placeKey(active));
  if (!hit) return stepThroughHits(desk, 1, { focus: false });
  const edits = searchEdits(workOf(desk).edits.project.bitext, {
    ...search,
    unticked: hits.filter((one) => one !== hit),
  });
  if (!edits.ok) return notify(desk, 'problem', rewriteProblem(desk, edits.failure));
  const [written = hit] = placesAfter(edits.value);
  const replaced = replace(desk, edits.value);
  // Refused, and said so; what reads so already is gone over.
  if (!replaced && written !== hit) return;
  goOnFrom(desk, written);
  if (replaced && hitsOf(desk.store.state.search).length === 0) tellReplaced(desk, replaced);
}

/** To the first hit behind the place, else to the first of all. */
function goOnFrom(desk: Desk, { side, segment, end }: Place): void {
  const hits = hitsOf(desk.store.state.search);
  if (hits.length === 0) return;
  const order = textOrder(workOf(desk));
  const here = order({ side, segment, start: end, end });
  revealHit(desk, hits.find((hit) => isBefore(here, order(hit))) ?? hits[0], { focus: false });
}

interface Replacement {
  readonly what: Replaced;
  readonly transaction: Transaction;
}

/** Null where nothing was changed. */
function replace(desk: Desk, edits: SideEdits): Replacement | null {
  const work = workOf(desk);
  const source = stepsForEdits(work.edits.project, 'source', edits.source);
  const target = stepsForEdits(work.edits.project, 'target', edits.target);
  if (!source.ok || !target.ok) {
    const why = source.ok ? (target.ok ? 'overlap' : target.failure.why) : source.failure.why;
    notify(desk, 'problem', desk.messages.app.editsRefused(why));
    return null;
  }
  const steps = [...source.value, ...target.value];
  if (!change(desk, { label: 'replace', origin: 'search', steps })) return null;
  const transaction = workOf(desk).edits.done.at(-1);
  if (!transaction) return null;
  const all = [...edits.source, ...edits.target];
  const what = {
    hits: all.length,
    segments: new Set(all.map(({ segment }) => segment)).size,
    reopened: transaction.steps.filter(
      (step) =>
        step.kind === 'mark' && step.before.progress === 'confirmed' && step.after.progress === 'open',
    ).length,
  };
  const { written } = desk.store.state.search;
  setSearch(desk, { written: [...written, ...placesAfter(edits)], replaced: what });
  return { what, transaction };
}

/** How long the word on a replacement stays, in ms: it is the shortest way back. */
const REPLACED_TIME = 15_000;

function tellReplaced(desk: Desk, { what, transaction }: Replacement): void {
  const { search } = desk.messages;
  const action = { label: search.undo, run: () => takeBack(desk, transaction) };
  notify(
    desk,
    'information',
    search.replaced(what.hits, what.segments, what.reopened),
    action,
    REPLACED_TIME,
  );
}

/** Undoes the replacement; where more was done since, that is left alone, as far as it can be. */
function takeBack(desk: Desk, transaction: Transaction): void {
  const { work } = desk.store.state;
  const index = work?.edits.done.lastIndexOf(transaction) ?? -1;
  if (!work || index < 0) return notify(desk, 'information', desk.messages.search.undone);
  if (index === work.edits.done.length - 1) return undo(desk);
  if (revertChanges(desk, [String(index)])) notify(desk, 'information', desk.messages.search.changedSince);
}
