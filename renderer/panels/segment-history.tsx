import { useMemo, useState } from 'react';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import type { Origin } from '../../shared/edit/step.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DifferenceText } from './difference-text.tsx';
import type { LocalTime } from '../../shared/edit/local-time.ts';
import { MomentText } from './moment-text.tsx';

/** A text that a segment had. */
export interface SegmentState {
  readonly id: string;
  readonly text: string;
  /** What made it so; null for the text as it was loaded. */
  readonly made: StateMaking | null;
}

export interface StateMaking extends LocalTime {
  /** In the person's language. */
  readonly label: string;
  readonly origin: Origin;
  /** Empty where no name was given. */
  readonly author: string;
}

export interface SegmentHistoryProps {
  /** Oldest first; the last one is what it is now. */
  readonly states: readonly SegmentState[];
  readonly accepted: string | null;
  readonly onRestore: ((text: string) => void) | undefined;
}

/** States that are shown before somebody asks for all of them. */
const NEWEST = 10;

/** What a segment's text was, from now back to the machine translation, each with its difference to the one before. */
export function SegmentHistory({ states, accepted, onRestore }: SegmentHistoryProps) {
  const { segment: messages } = useMessages().panels;
  const [isWhole, setIsWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(0, states.length - NEWEST);
  const shown = states.slice(hidden).toReversed();
  const now = states.at(-1);
  return (
    <section className="segment-section">
      <h4 className="field-label">{messages.history}</h4>
      {states.length === 1 && now?.made === null && <p className="quiet">{messages.unchanged}</p>}
      <ol className="segment-states" reversed>
        {shown.map((state, index) => (
          <HistoryState
            key={state.id}
            state={state}
            before={states[states.length - 2 - index]}
            isNow={state === now}
            isAccepted={state.text === accepted}
            onRestore={state.text === now?.text ? undefined : onRestore}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <ActionButton isSmall variant="quiet" onPress={() => setIsWhole(true)}>
          {messages.olderVersions(hidden)}
        </ActionButton>
      )}
    </section>
  );
}

interface HistoryStateProps {
  readonly state: SegmentState;
  readonly before: SegmentState | undefined;
  readonly isNow: boolean;
  readonly isAccepted: boolean;
  readonly onRestore: ((text: string) => void) | undefined;
}

/** Beyond this many UTF-16 code units a text scrolls in itself, and takes the focus so that keys can scroll it. */
const LONG = 600;

function HistoryState({ state, before, isNow, isAccepted, onRestore }: HistoryStateProps) {
  const { changes, segment: messages } = useMessages().panels;
  const { text, made } = state;
  const parts = useMemo(() => (before ? wordDifference(before.text, text) : null), [before, text]);
  const title = made?.label ?? messages.asLoaded;
  return (
    // The focus comes here when its button goes: the state has become the one of now.
    <li className="segment-state" tabIndex={-1} aria-current={isNow ? 'step' : undefined}>
      <p className="segment-state-head">
        {title}
        {made && <span className="change-tag">{changes.origin[made.origin]}</span>}
        {isNow && <span className="change-tag change-tag-now">{messages.versionNow}</span>}
      </p>
      {made && (
        <p className="quiet small number">
          <MomentText moment={made} />
          {made.author !== '' && ` · ${made.author}`}
        </p>
      )}
      {isAccepted && <p className="quiet small">{messages.accepted}</p>}
      <p className="excerpt" {...(text.length > LONG ? { tabIndex: 0 } : {})}>
        {parts ? <DifferenceText parts={parts} /> : text}
        {text === '' && !parts && <span className="quiet">{messages.empty}</span>}
      </p>
      {onRestore && (
        <ActionButton
          isSmall
          icon="revert"
          onPress={() => onRestore(text)}
          tooltip={messages.restoreOf(title)}
        >
          {messages.restore}
        </ActionButton>
      )}
    </li>
  );
}
