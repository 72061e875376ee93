import { useMemo } from 'react';
import { SuggestionList } from '../panels/suggestion-list.tsx';
import { commandList } from './command-list.ts';
import { numberIn } from './speaker.ts';
import { previewSuggestions, standingSuggestions, takeSuggestion } from './suggestions.ts';
import { useDesk, useWork } from './use-desk.ts';

/** What is suggested for the segment at the caret, connected; nothing in the source, which is not corrected. */
export function SegmentSuggestions() {
  const desk = useDesk();
  const work = useWork();
  const { suggestions, edits, carets, activeSide } = work;
  const { project } = edits;
  const all = useMemo(() => standingSuggestions(suggestions, project), [suggestions, project]);
  const segment = activeSide === 'target' ? (carets.target?.segment ?? null) : null;
  const here = all.filter((one) => one.segment === segment);
  const segments = useMemo(() => new Set(all.map((one) => one.segment)), [all]);
  const text = project.bitext.target;
  return (
    <SuggestionList
      suggestions={here.map(({ before, after, kind, likeness, times, doubt, from }, index) => ({
        id: String(index),
        before,
        after,
        kind,
        likeness,
        times,
        doubt,
        from: { segment: from, number: numberIn(text, from) },
      }))}
      elsewhere={segments.size - (here.length > 0 ? 1 : 0)}
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
