import { useMemo, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import type { TextDifference } from '../../shared/edit/three-way.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { DifferenceText } from './difference-text.tsx';
import './outside-dialog.css';

export interface OutsideDialogProps {
  /** Segments that read differently in this window and in the file. */
  readonly texts: readonly TextDifference[];
  /** Segments that one of the two has alone. */
  readonly onlyMine: number;
  readonly onlyTheirs: number;
  readonly otherwise: boolean;
  /** Why the file cannot be read; null where it can. */
  readonly unreadable: string | null;
  readonly segmentNumber: (side: Side, segment: SegmentId) => number;
  /** The segments whose other words are taken. */
  readonly onSave: (theirs: readonly TextDifference[]) => void;
  readonly onTheirs: () => void;
  readonly onCancel: () => void;
}

type Choice = 'mine' | 'theirs';

/** A project that two programs changed: each difference with what it came from, mine and theirs, to choose one by one. */
export function OutsideDialog(props: OutsideDialogProps) {
  const { texts, unreadable, onCancel } = props;
  const { panels, keeping } = useMessages();
  const { outside } = keeping;
  const [choices, setChoices] = useState<ReadonlyMap<SegmentId, Choice>>(() => new Map(texts.map(atFirst)));
  const theirs = texts.filter(({ segment }) => choices.get(segment) === 'theirs');
  const chooseAll = (choice: Choice) => setChoices(new Map(texts.map(({ segment }) => [segment, choice])));
  return (
    <DialogFrame
      width="wide"
      isDismissable={false}
      title={outside.title}
      words={unreadable === null ? outside.words(texts.length) : outside.unreadable(unreadable)}
      onCancel={onCancel}
      foot={
        <>
          <span className="push">
            {unreadable === null && <ActionButton onPress={props.onTheirs}>{outside.open}</ActionButton>}
          </span>
          <ActionButton onPress={onCancel}>{panels.common.cancel}</ActionButton>
          <ActionButton variant="primary" autoFocus onPress={() => props.onSave(theirs)}>
            {unreadable === null && theirs.length > 0 ? outside.save : outside.overwrite}
          </ActionButton>
        </>
      }
    >
      {texts.length > 1 && (
        <p className="segment-link">
          <ActionButton isSmall onPress={() => chooseAll('mine')}>
            {outside.allMine}
          </ActionButton>
          <ActionButton isSmall onPress={() => chooseAll('theirs')}>
            {outside.allTheirs}
          </ActionButton>
        </p>
      )}
      {texts.length > 0 && (
        <ul className="outside-list">
          {texts.map((text) => (
            <li key={text.segment} className="outside-row">
              <ThreeWayRow
                text={text}
                number={props.segmentNumber(text.side, text.segment)}
                choice={choices.get(text.segment) ?? 'mine'}
                onChoice={(choice) => setChoices(new Map(choices).set(text.segment, choice))}
              />
            </li>
          ))}
        </ul>
      )}
      <Notes {...props} />
    </DialogFrame>
  );
}

/** What only one of them changed is taken from that one; of what both changed, mine stays until the person says otherwise. */
function atFirst({ segment, changedBy }: TextDifference): readonly [SegmentId, Choice] {
  return [segment, changedBy === 'them' ? 'theirs' : 'mine'];
}

interface ThreeWayRowProps {
  readonly text: TextDifference;
  readonly number: number;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

function ThreeWayRow({ text, number, choice, onChoice }: ThreeWayRowProps) {
  const { panels, keeping } = useMessages();
  const { outside } = keeping;
  const { base, mine, theirs } = text;
  const name = outside.segment(panels.side[text.side], number);
  const differences = useMemo(
    () => ({ mine: wordDifference(base, mine), theirs: wordDifference(base, theirs) }),
    [base, mine, theirs],
  );
  return (
    <>
      <p className="outside-head">
        <strong>{name}</strong>
        <span className="quiet small">{outside.changedBy[text.changedBy]}</span>
      </p>
      <RadioGroup
        aria-label={name}
        className="outside-ways"
        value={choice}
        onChange={(value) => onChoice(value === 'theirs' ? 'theirs' : 'mine')}
      >
        <div className="outside-way outside-base">
          <div className="outside-words">
            <span className="field-label">{outside.base}</span>
            <p className="excerpt">{base}</p>
          </div>
        </div>
        {(['mine', 'theirs'] as const).map((way) => (
          <Radio key={way} value={way} className="react-aria-Radio outside-way">
            <span className="tick tick-round" />
            <div className="outside-words">
              <span className="field-label">{outside[way]}</span>
              <p className="excerpt">
                <DifferenceText parts={differences[way]} />
              </p>
            </div>
          </Radio>
        ))}
      </RadioGroup>
    </>
  );
}

function Notes({ onlyMine, onlyTheirs, otherwise }: OutsideDialogProps) {
  const { outside } = useMessages().keeping;
  const notes = [
    onlyMine > 0 && outside.onlyMine(onlyMine),
    onlyTheirs > 0 && outside.onlyTheirs(onlyTheirs),
    otherwise && outside.otherwise,
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <div className="outside-notes">
      {notes.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
    </div>
  );
}
