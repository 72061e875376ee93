import { SuggestionList } from '../panels/suggestion-list.tsx';
import { commandList } from './command-list.ts';
import { numberIn } from './speaker.ts';
import {
  kindOf,
  offeredSegments,
  offerKey,
  previewSuggestions,
  standingSuggestions,
  takeSuggestion,
} from './suggestions.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** What is suggested for the segment at the caret, connected; nothing in the source, which is not corrected. */
export function SegmentSuggestions() {
  const desk = useDesk();
  const work = useWork();
  const { edits, carets, activeSide } = work;
  const all = standingSuggestions(work);
  const asked = useAppState((state) => state.offer.asked);
  const segment = activeSide === 'target' ? (carets.target?.segment ?? null) : null;
  const here = all.filter((one) => one.segment === segment);
  const text = edits.project.bitext.target;
  const keyOfBest = here.length > 0 ? offerKey(here[0]) : null;
  return (
    <SuggestionList
      suggestions={here.map((one, index) => ({
        id: String(index),
        before: one.before,
        after: one.after,
        kind: kindOf(work, one),
        likeness: one.likeness,
        times: one.times,
        doubt: one.doubt,
        from: { segment: one.from, number: numberIn(text, one.from) },
      }))}
      best={keyOfBest}
      asked={asked}
      onSeen={(key) => desk.store.dispatch({ kind: 'offer', change: { seen: key } })}
      elsewhere={offeredSegments(work).size - (here.length > 0 ? 1 : 0)}
      keys={commandList(desk).find(({ id }) => id === 'take-suggestion')?.keys ?? ''}
      onTake={(id) => {
        takeSuggestion(desk, here[Number(id)]);
        desk.editor?.focus('target');
      }}
      onReveal={(from) => desk.editor?.reveal({ side: 'target', segment: from }, { focus: true })}
      onElsewhere={() => void previewSuggestions(desk, null)}
    />
  );
}
