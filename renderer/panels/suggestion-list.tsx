import { useMemo } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DifferenceText } from './difference-text.tsx';
import { Sign } from './icons.tsx';
import './suggestion-list.css';

/** A correction that is offered for the segment shown. */
export interface SuggestionEntry {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'same' | 'near';
  /** 0 to 1. */
  readonly likeness: number;
  /** In how many segments it was made. */
  readonly times: number;
  readonly doubt: boolean;
  /** Where it was made; the number is 1-based. */
  readonly from: { readonly segment: SegmentId; readonly number: number };
}

export interface SuggestionListProps {
  /** Best first. */
  readonly suggestions: readonly SuggestionEntry[];
  /** How many other segments have suggestions. */
  readonly elsewhere: number;
  /** Keys that take the first one, as they are shown; empty where there are none. */
  readonly keys: string;
  readonly onTake: (id: string) => void;
  readonly onReveal: (segment: SegmentId) => void;
  readonly onElsewhere: () => void;
}

/** What the editor corrected in the same or a like sentence, to be taken here; nothing to see where there is nothing. */
export function SuggestionList(props: SuggestionListProps) {
  const { suggestions, elsewhere, keys, onTake, onReveal, onElsewhere } = props;
  const { suggestions: messages } = useMessages();
  return (
    <>
      <p className="unseen" aria-live="polite">
        {messages.here(suggestions.length)}
      </p>
      {(suggestions.length > 0 || elsewhere > 0) && (
        <section className="segment-section suggestions" aria-label={messages.title}>
          <h4 className="field-label">{messages.title}</h4>
          {suggestions.length > 0 && (
            <ul className="suggestion-list">
              {suggestions.map((suggestion, index) => (
                <SuggestionItem
                  key={suggestion.id}
                  suggestion={suggestion}
                  keys={index === 0 ? keys : ''}
                  onTake={() => onTake(suggestion.id)}
                  onReveal={() => onReveal(suggestion.from.segment)}
                />
              ))}
            </ul>
          )}
          {elsewhere > 0 && (
            <ActionButton variant="quiet" isSmall onPress={onElsewhere}>
              {messages.elsewhere(elsewhere)}
            </ActionButton>
          )}
        </section>
      )}
    </>
  );
}

interface SuggestionItemProps {
  readonly suggestion: SuggestionEntry;
  readonly keys: string;
  readonly onTake: () => void;
  readonly onReveal: () => void;
}

function SuggestionItem({ suggestion, keys, onTake, onReveal }: SuggestionItemProps) {
  const { suggestions: messages } = useMessages();
  const { before, after, kind, likeness, times, doubt, from } = suggestion;
  const parts = useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <li className="suggestion">
      <p className="excerpt suggestion-words">
        <DifferenceText parts={parts} />
      </p>
      {doubt && (
        <p className="suggestion-doubt small">
          <Sign name="warning" />
          {messages.doubt}
        </p>
      )}
      <div className="suggestion-foot">
        <ActionButton
          variant={doubt ? 'plain' : 'primary'}
          isSmall
          onPress={onTake}
          {...(keys === '' ? {} : { keys, tooltip: messages.take })}
        >
          {messages.take}
        </ActionButton>
        <ActionButton variant="quiet" isSmall onPress={onReveal} tooltip={messages.fromLabel(from.number)}>
          {messages.from(from.number)}
        </ActionButton>
        <span className="quiet small">
          {kind === 'same' ? messages.same : messages.near(likeness)}
          {times > 1 && `, ${messages.times(times)}`}
        </span>
      </div>
    </li>
  );
}
