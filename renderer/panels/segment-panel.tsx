import { useMemo } from 'react';
import { Radio, RadioGroup, ToggleButton } from 'react-aria-components';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Progress } from '../../shared/edit/project.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DifferenceText } from './difference-text.tsx';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import { EmptyWords } from './empty-words.tsx';
import { Sign } from './icons.tsx';
import { NoteField } from './note-field.tsx';
import './panel.css';
import './segment-panel.css';

/** The segment at the caret with its bead. */
export interface SegmentDetails {
  readonly id: SegmentId;
  readonly side: Side;
  /** 1-based. */
  readonly number: number;
  readonly progress: Progress;
  readonly bookmarked: boolean;
  readonly note: string;
  readonly link: {
    readonly source: number;
    readonly target: number;
    /** 0 to 1. */
    readonly confidence: number;
    readonly pinned: boolean;
  };
  /** Text when it was loaded; null where the segment came later. */
  readonly loaded: string | null;
  readonly now: string;
}

export interface SegmentPanelProps {
  /** Null where the caret is in no segment. */
  readonly segment: SegmentDetails | null;
  readonly onProgress: (segment: SegmentId, progress: Progress) => void;
  readonly onBookmark: (segment: SegmentId, bookmarked: boolean) => void;
  /** Called when the note is left, not with every key. */
  readonly onNote: (segment: SegmentId, note: string) => void;
  /** Puts the segment's text back as it was loaded. */
  readonly onRestore?: (segment: SegmentId) => void;
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

function SegmentBody({ segment, onProgress, onBookmark, onNote, onRestore }: SegmentBodyProps) {
  const { segment: messages, side } = useMessages().panels;
  const { id, loaded, now } = segment;
  const edited = loaded !== null && loaded !== now;
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
        value={segment.progress}
        onChange={(progress) => onProgress(id, progress === 'confirmed' ? 'confirmed' : 'open')}
      >
        <Radio value="open">{edited ? messages.edited : messages.open}</Radio>
        <Radio value="confirmed">
          <Sign name="check" />
          {messages.confirmed}
        </Radio>
      </RadioGroup>

      <NoteField note={segment.note} onNote={(note) => onNote(id, note)} />
      <LinkDetails segment={segment} />

      <section className="segment-section">
        <h4 className="field-label">{messages.changed}</h4>
        {loaded === null ? (
          <p className="quiet">{messages.addedSince}</p>
        ) : edited ? (
          <ChangedText loaded={loaded} now={now} />
        ) : (
          <p className="quiet">{messages.unchanged}</p>
        )}
        {edited && onRestore && (
          <ActionButton isSmall icon="undo" onPress={() => onRestore(id)}>
            {messages.restore}
          </ActionButton>
        )}
      </section>
    </div>
  );
}

function LinkDetails({ segment }: { readonly segment: SegmentDetails }) {
  const { segment: messages } = useMessages().panels;
  const { source, target, confidence, pinned } = segment.link;
  const unmatched = source === 0 || target === 0;
  return (
    <section className="segment-section">
      <h4 className="field-label">{messages.link}</h4>
      <p className="segment-link">
        <span className={unmatched ? 'link-kind link-unmatched' : 'link-kind'} aria-hidden="true">
          {source}–{target}
        </span>
        {unmatched ? messages.noPartner : messages.linkKind(source, target)}
      </p>
      {pinned ? (
        <p className="quiet small segment-link">
          <Sign name="pin" />
          {messages.pinned}
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

function ChangedText({ loaded, now }: { readonly loaded: string; readonly now: string }) {
  const parts = useMemo(() => wordDifference(loaded, now), [loaded, now]);
  return (
    <p className="excerpt segment-changed">
      <DifferenceText parts={parts} />
    </p>
  );
}
