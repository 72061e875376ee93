import type { ReactNode } from 'react';
import { Radio, RadioGroup, ToggleButton } from 'react-aria-components';
import { BY_HAND } from '../../shared/bitext/bead.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Progress } from '../../shared/edit/project.ts';
import type { SegmentStatus } from '../../shared/edit/segment-status.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { Sign } from './icons.tsx';
import { NoteField } from './note-field.tsx';
import { SegmentHistory } from './segment-history.tsx';
import type { SegmentState } from './segment-history.tsx';
import './panel.css';
import './segment-panel.css';

/** The segment at the caret with its bead. */
export interface SegmentDetails {
  readonly id: SegmentId;
  readonly side: Side;
  /** 1-based. */
  readonly number: number;
  readonly status: SegmentStatus;
  readonly bookmarked: boolean;
  readonly note: string;
  /** The text that was accepted in the review, or null. */
  readonly accepted: string | null;
  readonly link: {
    readonly source: number;
    readonly target: number;
    /** 0 to 1. */
    readonly confidence: number;
    readonly pinned: boolean;
  };
  /** What its text was, oldest first; the last one is what it is now. The same list as long as nothing was added. */
  readonly states: readonly SegmentState[];
}

export interface SegmentPanelProps {
  /** Null where the caret is in no segment. */
  readonly segment: SegmentDetails | null;
  readonly onProgress: (segment: SegmentId, progress: Progress) => void;
  readonly onBookmark: (segment: SegmentId, bookmarked: boolean) => void;
  /** Called when the note is left, not with every key. */
  readonly onNote: (segment: SegmentId, note: string) => void;
  /** Makes an earlier text the segment's text again, and touches nothing else. Left out where it cannot be changed. */
  readonly onRestore?: (segment: SegmentId, text: string) => void;
  /** What is offered for the segment: stands above its note. */
  readonly children?: ReactNode;
}

/** How far one segment is, what is noted on it, how it is linked, and what became of it since it was loaded. */
export function SegmentPanel(props: SegmentPanelProps) {
  const { segment } = props;
  const { segment: messages } = useMessages().panels;
  return (
    <section className="panel" aria-label={messages.title}>
      {segment ? (
        <SegmentBody key={segment.id} {...props} segment={segment} />
      ) : (
        <EmptyWords title={messages.none}>{messages.noneHelp}</EmptyWords>
      )}
    </section>
  );
}

interface SegmentBodyProps extends SegmentPanelProps {
  readonly segment: SegmentDetails;
}

function SegmentBody({ segment, onProgress, onBookmark, onNote, onRestore, children }: SegmentBodyProps) {
  const { segment: messages, side } = useMessages().panels;
  const { id, status, states } = segment;
  const isConfirmed = status === 'confirmed';
  return (
    <div className="segment-body">
      <header className="segment-head">
        <h3>{messages.number(side[segment.side], segment.number)}</h3>
        <ToggleButton
          className="react-aria-ToggleButton button-quiet button-icon button-small"
          aria-label={messages.bookmark}
          isSelected={segment.bookmarked}
          onChange={(bookmarked) => onBookmark(id, bookmarked)}
        >
          <Sign name="bookmark" />
        </ToggleButton>
      </header>

      <RadioGroup
        aria-label={messages.progress}
        className="segmented segment-progress"
        orientation="horizontal"
        value={isConfirmed ? 'confirmed' : 'open'}
        onChange={(progress) => onProgress(id, progress === 'confirmed' ? 'confirmed' : 'open')}
      >
        <Radio value="open">{messages.status[isConfirmed ? openStatus(states) : status]}</Radio>
        <Radio value="confirmed">
          <Sign name="check" />
          {messages.status.confirmed}
        </Radio>
      </RadioGroup>
      {segment.accepted !== null && (
        <p className="segment-accepted quiet small">
          <Sign name="check" />
          {segment.accepted === states.at(-1)?.text ? messages.accepted : messages.acceptedEarlier}
        </p>
      )}

      {children}
      <NoteField note={segment.note} onNote={(note) => onNote(id, note)} />
      <LinkDetails segment={segment} />

      <SegmentHistory
        states={states}
        accepted={segment.accepted}
        onRestore={onRestore && ((text) => onRestore(id, text))}
      />
    </div>
  );
}

function LinkDetails({ segment }: { readonly segment: SegmentDetails }) {
  const { segment: messages } = useMessages().panels;
  const { source, target, confidence, pinned } = segment.link;
  const unmatched = source === 0 || target === 0;
  const isByHand = !pinned && !unmatched && confidence === BY_HAND;
  return (
    <section className="segment-section">
      <h4 className="field-label">{messages.link}</h4>
      <p className="segment-link">
        <span className={unmatched ? 'link-kind link-unmatched' : 'link-kind'} aria-hidden="true">
          {source}–{target}
        </span>
        {unmatched ? messages.noPartner : messages.linkKind(source, target)}
      </p>
      {pinned || isByHand ? (
        <p className="quiet small segment-link">
          {pinned && <Sign name="pin" />}
          {isByHand ? messages.byHand : unmatched ? messages.settled : messages.pinned}
        </p>
      ) : (
        !unmatched && (
          <p className="segment-confidence">
            <span className="quiet small">{messages.confidence}</span>
            <span className="bar" aria-hidden="true">
              <span className="bar-fill" style={{ width: `${confidence * 100}%` }} />
            </span>
            <span className="number small">{messages.confidenceOf(confidence)}</span>
          </p>
        )
      )}
    </section>
  );
}

/** What a segment is that is no longer confirmed. */
function openStatus(states: readonly SegmentState[]): SegmentStatus {
  const [first] = states;
  return first?.made === null && first.text === states.at(-1)?.text ? 'new' : 'edited';
}
