import { groupedBy } from '../../shared/bitext/grouped.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionsOf } from '../../shared/bitext/segmented-text.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Suggestion } from '../../shared/memory/suggestion.ts';
import { isSameSentence } from '../../shared/memory/same-sentence.ts';
import type { Transaction } from '../../shared/edit/step.ts';
import { growingFilter } from '../panels/growing-filter.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import type { PreviewItem } from './dialog.ts';
import { changeByEdits } from './editing.ts';
import { openFindings } from './findings.ts';
import { showKey } from './key-text.ts';
import type { KeyName } from './keys.ts';
import { leftTexts, touchesAny } from './left-texts.ts';
import { targetSegment } from './marks.ts';
import { withProgress } from './progress.ts';
import { numberIn, textIn } from './speaker.ts';
import { rememberLast } from './remember-last.ts';
import type { Work } from './state.ts';

/** Built-in key of the command `take-suggestion`. */
export const TAKE_KEYS: KeyName = 'Alt+Enter';

const WHAT = { label: 'suggestion', origin: 'suggestion' } as const;

const NONE: readonly Suggestion[] = [];

/**
 * The suggestions that still fit: what they are for reads as it did when they were made, is not confirmed, and is not to be deleted as a
 * repeat; and it never had the text that is suggested, and left it. O(suggestions + steps), once for the same state.
 */
export const standingSuggestions = rememberLast(whatTheyFollow, sameWhereEqual(standingIn));

function standingIn(work: Work): readonly Suggestion[] {
  const { suggestions, base, edits } = work;
  if (!suggestions || suggestions.length === 0) return NONE;
  const { segments, touching } = watchFor(suggestions);
  const left = leftTexts(base, touching(edits.done), segments);
  const repeats = new Set(
    openFindings(work)
      .filter(isDeletion)
      .map(({ segment }) => segment),
  );
  return suggestions.filter(
    (one) =>
      stands(edits.project, one) &&
      !repeats.has(one.segment) &&
      left.get(one.segment)?.has(one.after) !== true,
  );
}

/** What to look for in all that is done; a keystroke looks at what it added. */
function watchFor(suggestions: readonly Suggestion[]): Watch {
  let watch = watches.get(suggestions);
  if (!watch) {
    const segments = new Set(suggestions.map(({ segment }) => segment));
    watch = { segments, touching: growingFilter((transaction) => touchesAny(transaction, segments)) };
    watches.set(suggestions, watch);
  }
  return watch;
}

interface Watch {
  readonly segments: ReadonlySet<SegmentId>;
  readonly touching: (done: readonly Transaction[]) => readonly Transaction[];
}

const watches = new WeakMap<readonly Suggestion[], Watch>();

function whatTheyFollow(work: Work): readonly unknown[] {
  return [work.suggestions, work.base, work.edits, openFindings(work)];
}

/** What follows a list need not look again at each keystroke: an equal one is the same one. */
function sameWhereEqual(select: (work: Work) => readonly Suggestion[]): typeof select {
  let last = NONE;
  return (work) => {
    const next = select(work);
    const isSame = next.length === last.length && next.every((one, index) => one === last[index]);
    if (!isSame) last = next;
    return last;
  };
}

/** A sentence that repeats another; a word said twice within one is corrected like any other mistake. */
function isDeletion({ check, segment, fixes }: Finding): boolean {
  return (
    check.startsWith('repeat/') &&
    fixes.some(({ edits }) => edits.some((edit) => edit.kind === 'delete' && edit.segment === segment))
  );
}

/** The suggestions for one segment, best first. */
export function suggestionsAt(work: Work, segment: SegmentId): readonly Suggestion[] {
  return standingSuggestions(work).filter((one) => one.segment === segment);
}

/** The segments that have one. The same set as long as the suggestions are the same. */
export function offeredSegments(work: Work): ReadonlySet<SegmentId> {
  const standing = standingSuggestions(work);
  let segments = offered.get(standing);
  if (!segments) {
    segments = new Set(standing.map(({ segment }) => segment));
    offered.set(standing, segments);
  }
  return segments;
}

const offered = new WeakMap<readonly Suggestion[], ReadonlySet<SegmentId>>();

/** Tells offers apart, also those for one segment. */
export function offerKey({ segment, after }: Suggestion): string {
  return `${segment} ${after}`;
}

/** How like the sentence is to the one that was corrected: `same` to the letter, `folded` but for case, accents and the like. */
export function kindOf({ base }: Work, { kind, from, before }: Suggestion): 'same' | 'folded' | 'near' {
  return kind === 'same' && textIn(base.bitext.target, from) !== before ? 'folded' : kind;
}

function stands({ bitext, marks }: Project, { segment, before }: Suggestion): boolean {
  const at = positionsOf(bitext.target).get(segment);
  return (
    at !== undefined &&
    bitext.target.segments[at].text === before &&
    marks.get(segment)?.progress !== 'confirmed'
  );
}

/** Does what is suggested, as one transaction. */
export function takeSuggestion(desk: Desk, { edits }: Suggestion): void {
  changeByEdits(desk, WHAT, edits);
}

/** Takes the best suggestion for the segment at the caret; where it is not on the screen it is shown, and taken the next time. */
export function takeSuggestionHere(desk: Desk): void {
  const segment = targetSegment(desk);
  if (segment === null) return;
  const { suggestions: words } = desk.messages;
  const [best] = suggestionsAt(workOf(desk), segment);
  if (!best) return notify(desk, 'information', words.noneHere);
  if (isShown(desk, best)) return takeSuggestion(desk, best);
  // The details are those of the side where the caret is.
  if (workOf(desk).activeSide !== 'target') desk.editor?.focus('target');
  desk.store.dispatch({ kind: 'panel', panel: 'segment' });
  desk.store.dispatch({ kind: 'offer', change: { asked: offerKey(best) } });
  const keys = showKey(desk.store.state.settings.keys['take-suggestion'] ?? TAKE_KEYS);
  notify(desk, 'information', words.again(keys));
}

/** Nothing is changed unseen. */
function isShown({ store }: Desk, suggestion: Suggestion): boolean {
  const { panel, offer, work } = store.state;
  const key = offerKey(suggestion);
  return panel === 'segment' && work?.activeSide === 'target' && (offer.seen === key || offer.asked === key);
}

/**
 * Shows every place that a correction was made for elsewhere, or only those of one sentence, and corrects those that the editor keeps ticked,
 * as one transaction. Only the same sentences come ticked, and of those none that the sources make doubtful.
 */
export async function previewSuggestions(desk: Desk, sentence: string | null): Promise<void> {
  const asked = desk.engine?.run('suggestions', null).answer;
  const found = asked && (await withProgress(desk, desk.messages.app.preparing, asked));
  if (!found?.ok) return;
  desk.store.dispatch({ kind: 'suggestions', suggestions: found.value });
  const wanted = standingSuggestions(workOf(desk)).filter(
    ({ kind, before }) => sentence === null || (kind === 'same' && isSameSentence(before, sentence)),
  );
  const items = previewItems(desk, wanted);
  if (items.length === 0) return notify(desk, 'information', desk.messages.suggestions.none);
  desk.store.dispatch({
    kind: 'dialog',
    dialog: {
      kind: 'preview',
      title: desk.messages.suggestions.previewTitle,
      items,
      apply: (chosen) =>
        changeByEdits(
          desk,
          WHAT,
          chosen.flatMap(({ edits }) => edits),
        ),
    },
  });
}

/** One item a segment, its best suggestion: two for one segment would want the same words. */
function previewItems(desk: Desk, suggestions: readonly Suggestion[]): readonly PreviewItem[] {
  const bySegment = groupedBy(suggestions, ({ segment }) => segment);
  return Array.from(bySegment.values(), ([best, ...others]) => ({
    id: String(best.segment),
    segment: best.segment,
    before: best.before,
    after: best.after,
    note: noteOn(desk, best, others.length > 0),
    ticked: best.kind === 'same' && !best.doubt,
    edits: best.edits,
  }));
}

function noteOn(desk: Desk, suggestion: Suggestion, disagree: boolean): string {
  const { likeness, from, doubt } = suggestion;
  const { suggestions: words } = desk.messages;
  const kind = kindOf(workOf(desk), suggestion);
  const place = numberIn(workOf(desk).edits.project.bitext.target, from);
  const how = kind === 'same' ? words.sameAs : kind === 'folded' ? words.foldedAs : words.nearAs(likeness);
  return [words.previewNote(how, place), doubt ? words.doubt : '', disagree ? words.disagree : '']
    .filter((part) => part !== '')
    .join(' ');
}
