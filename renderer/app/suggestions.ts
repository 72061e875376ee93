import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionsOf } from '../../shared/bitext/segmented-text.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Suggestion } from '../../shared/memory/suggestion.ts';
import { isSameSentence } from '../../shared/memory/same-sentence.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import type { PreviewItem } from './dialog.ts';
import { changeByEdits } from './editing.ts';
import { targetSegment } from './marks.ts';
import { withProgress } from './progress.ts';
import { numberIn } from './speaker.ts';
import type { Work } from './state.ts';

const WHAT = { label: 'suggestion', origin: 'suggestion' } as const;

/** The suggestions that still fit: what they are for reads as it did when they were made, and is not confirmed. O(suggestions). */
export function standingSuggestions(
  suggestions: readonly Suggestion[] | undefined,
  project: Project,
): readonly Suggestion[] {
  return (suggestions ?? []).filter((suggestion) => stands(project, suggestion));
}

/** The suggestions for one segment, best first. */
export function suggestionsAt(work: Work, segment: SegmentId): readonly Suggestion[] {
  return (work.suggestions ?? []).filter((one) => one.segment === segment && stands(work.edits.project, one));
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

/** Takes the best suggestion for the segment at the caret. */
export function takeSuggestionHere(desk: Desk): void {
  const segment = targetSegment(desk);
  if (segment === null) return;
  const [best] = suggestionsAt(workOf(desk), segment);
  if (best) takeSuggestion(desk, best);
  else notify(desk, 'information', desk.messages.suggestions.noneHere);
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
  const wanted = standingSuggestions(found.value, workOf(desk).edits.project).filter(
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
  const bySegment = new Map<SegmentId, Suggestion[]>();
  for (const suggestion of suggestions) {
    const known = bySegment.get(suggestion.segment);
    if (known) known.push(suggestion);
    else bySegment.set(suggestion.segment, [suggestion]);
  }
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

function noteOn(desk: Desk, { kind, likeness, from, doubt }: Suggestion, disagree: boolean): string {
  const { suggestions: words } = desk.messages;
  const place = numberIn(workOf(desk).edits.project.bitext.target, from);
  const how = kind === 'same' ? words.sameAs : words.nearAs(likeness);
  return [words.previewNote(how, place), doubt ? words.doubt : '', disagree ? words.disagree : '']
    .filter((part) => part !== '')
    .join(' ');
}
