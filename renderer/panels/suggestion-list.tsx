import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DifferenceText } from './difference-text.tsx';
import { useLatest } from './latest.ts';
import { Sign } from './icons.tsx';
import './suggestion-list.css';

/** A correction that is offered for the segment shown. */
export interface SuggestionEntry {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** `folded`: the same but for case, accents and the like. */
  readonly kind: 'same' | 'folded' | 'near';
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
  /** Names the first one; null where there is none. */
  readonly best: string | null;
  /** The one that was asked for: as the first it is brought into sight. */
  readonly asked: string | null;
  /** The first one came into sight, or left it (null). */
  readonly onSeen: (best: string | null) => void;
  readonly onTake: (id: string) => void;
  readonly onReveal: (segment: SegmentId) => void;
  readonly onElsewhere: () => void;
}

/** What the editor corrected in the same or a like sentence, to be taken here; nothing to see where there is nothing. */
export function SuggestionList(props: SuggestionListProps) {
  const { suggestions, elsewhere, keys, onTake, onReveal, onElsewhere } = props;
  const { suggestions: messages } = useMessages();
  const words = useSight(props);
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
                  {...(index === 0 ? { words } : {})}
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

/** Tells whether the words of the first offer are on the screen, and brings them there where they were asked for. */
function useSight({ best, asked, onSeen }: SuggestionListProps): RefObject<HTMLParagraphElement | null> {
  const words = useRef<HTMLParagraphElement>(null);
  const seen = useLatest(onSeen);
  useEffect(() => {
    const element = words.current;
    if (best === null || !element) return;
    const watch = new IntersectionObserver((entries) => {
      const isSeen = entries.at(-1)?.isIntersecting === true;
      seen.current(isSeen ? best : null);
    }, HALF);
    watch.observe(element);
    const tell = seen;
    return () => {
      watch.disconnect();
      tell.current(null);
    };
  }, [best, seen]);
  useEffect(() => {
    if (asked !== null && asked === best) words.current?.scrollIntoView({ block: 'nearest' });
  }, [asked, best]);
  return words;
}

/** As much of the words has to be in sight. */
const HALF = { threshold: 0.5 };

interface SuggestionItemProps {
  readonly words?: RefObject<HTMLParagraphElement | null>;
  readonly suggestion: SuggestionEntry;
  readonly keys: string;
  readonly onTake: () => void;
  readonly onReveal: () => void;
}

function SuggestionItem({ suggestion, words, keys, onTake, onReveal }: SuggestionItemProps) {
  const { suggestions: messages } = useMessages();
  const { before, after, kind, likeness, times, doubt, from } = suggestion;
  const parts = useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <li className="suggestion">
      <p ref={words} className="excerpt suggestion-words">
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
          {kind === 'near' ? messages.near(likeness) : messages[kind]}
          {times > 1 && `, ${messages.times(times)}`}
        </span>
      </div>
    </li>
  );
}
