import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Project } from '../../shared/edit/project.ts';
import { isSameSentence } from '../../shared/memory/same-sentence.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { textIn } from './speaker.ts';
import type { Work } from './state.ts';
import { previewSuggestions, standingSuggestions } from './suggestions.ts';

/** How long the text must rest, in ms, before the engine looks where else its corrections fit. */
const SUGGESTIONS_REST = 700;

/** How long the word on other places stays, in ms: it comes while the person types on. */
const TOLD_TIME = 15_000;

/**
 * Has the engine look for suggestions whenever the translation was corrected and came to rest, and tells the editor who leaves a corrected
 * sentence where else it stands: once for a correction, and not before the text rests.
 */
export function keepSuggestionsFresh(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [sought, found]: (Project | null)[] = [null, null];
  let [work, caret]: [string | null, SegmentId | null] = [null, null];
  const left = new Set<SegmentId>();
  const told = new Set<string>();

  const seek = async (id: string) => {
    const asked = desk.store.state.work?.edits.project;
    const answer = await desk.engine?.run('suggestions', null).answer;
    if (!asked || !answer?.ok || desk.store.state.work?.id !== id) return;
    found = asked;
    desk.store.dispatch({ kind: 'suggestions', suggestions: answer.value });
  };

  const stop = desk.store.subscribe(() => {
    const now = desk.store.state.work;
    if (now?.id !== work) {
      clearTimeout(timer);
      [work, caret, sought, found] = [now?.id ?? null, null, null, null];
      left.clear();
      told.clear();
    }
    if (!now) return;
    const { project } = now.edits;
    if (!sameFor(sought, project)) {
      sought = project;
      clearTimeout(timer);
      if (mayHaveCorrections(now)) timer = setTimeout(() => void seek(now.id), SUGGESTIONS_REST);
    }
    const here = now.carets.target?.segment ?? null;
    if (caret !== null && caret !== here && isCorrected(now, caret)) left.add(caret);
    caret = here;
    if (left.size === 0 || !sameFor(found, project)) return;
    const leaving = [...left];
    left.clear();
    for (const segment of leaving) tellOf(desk, segment, told);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Whether both have the same suggestions. */
function sameFor(one: Project | null, other: Project): boolean {
  return one?.bitext === other.bitext && one.marks === other.marks;
}

/** Where nothing was done, and nothing is to be taken back either, the engine need not look. */
function mayHaveCorrections({ base, edits, suggestions }: Work): boolean {
  return base.bitext.target !== edits.project.bitext.target || (suggestions?.length ?? 0) > 0;
}

function isCorrected({ base, edits }: Work, segment: SegmentId): boolean {
  const before = textIn(base.bitext.target, segment);
  const after = textIn(edits.project.bitext.target, segment);
  return before !== '' && after !== '' && before !== after;
}

/** Says in how many places the sentence stands that was corrected; taking the correction elsewhere says nothing new. */
function tellOf(desk: Desk, segment: SegmentId, told: Set<string>): void {
  const work = workOf(desk);
  if (!isCorrected(work, segment)) return;
  const before = textIn(work.base.bitext.target, segment);
  const correction = JSON.stringify([before, textIn(work.edits.project.bitext.target, segment)]);
  if (told.has(correction)) return;
  const same = standingSuggestions(work).filter(
    (one) => one.kind === 'same' && isSameSentence(one.before, before),
  );
  const places = new Set(same.map((one) => one.segment)).size;
  if (places === 0) return;
  const exact = same.filter((one) => one.before === before);
  const kind = exact.length === same.length ? 'same' : exact.length === 0 ? 'folded' : 'both';
  told.add(correction);
  const { standsElsewhere, show } = desk.messages.suggestions;
  const action = { label: show, run: () => void previewSuggestions(desk, before) };
  notify(desk, 'information', standsElsewhere(places, kind), action, TOLD_TIME);
}
