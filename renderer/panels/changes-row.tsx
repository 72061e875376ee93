import { useMemo } from 'react';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { useChanges } from './changes-context.ts';
import type { ChangeEntry, DayHead } from './changes-listing.ts';
import { DifferenceText } from './difference-text.tsx';
import { clockTime, dayStart } from './local-time.ts';
import { MomentText } from './moment-text.tsx';

/** One change: what, where from, by whom and when, what it did to words, and the ways back. */
export function ChangesRow({ change }: { readonly change: ChangeEntry }) {
  const { nowId } = useChanges();
  const { changes: messages } = useMessages().panels;
  const { id, label, isUndone } = change;
  const isNow = id === nowId;
  return (
    <div className={isUndone ? 'change change-undone' : 'change'} aria-current={isNow ? 'step' : undefined}>
      <span className={isNow ? 'change-dot change-now' : 'change-dot'} />
      <div className="change-words">
        <p className="change-label">
          {label}
          {isNow && <span className="change-tag change-tag-now">{messages.now}</span>}
          {isUndone && <span className="unseen">{messages.undone}</span>}
        </p>
        <ChangeFacts change={change} />
        <ChangedWords change={change} />
        <Refusal id={id} />
      </div>
      <ChangeActions change={change} isNow={isNow} />
    </div>
  );
}

function ChangeFacts({ change }: { readonly change: ChangeEntry }) {
  const { words } = useChanges();
  const { changes: messages } = useMessages().panels;
  const { author, steps, origin, natures } = change;
  const segment = words.segmentNumber(change);
  // Where both are the same word, it is said once.
  const origins = messages.origin[origin];
  const kinds = natures
    .slice(0, MOST_KINDS)
    .map((nature) => messages.kind[nature])
    .filter((kind) => kind !== origins)
    .join(', ');
  return (
    <>
      <p className="quiet small number change-facts">
        <MomentText moment={change} />
        {segment !== null && ` · ${messages.segment(segment)}`}
        {steps > 1 && ` · ${messages.steps(steps)}`}
        {author !== '' && ` · ${author}`}
      </p>
      <p className="quiet small change-facts">
        <span className="change-tag">{origins}</span>
        {kinds}
        {natures.length > MOST_KINDS && '…'}
      </p>
    </>
  );
}

/** Kinds of steps that one row names. */
const MOST_KINDS = 3;

function ChangedWords({ change }: { readonly change: ChangeEntry }) {
  const { words } = useChanges();
  const parts = useMemo(() => words.difference(change), [words, change]);
  if (!parts || parts.length === 0) return null;
  return (
    <p className="excerpt change-excerpt">
      <DifferenceText parts={parts} />
    </p>
  );
}

function Refusal({ id }: { readonly id: string }) {
  const { refusal, onShow } = useChanges();
  const { changes: messages } = useMessages().panels;
  if (refusal?.id !== id) return null;
  const { by } = refusal;
  return (
    <div className="change-refusal" role="alert">
      <p>{by ? messages.inTheWay(by.label, messages.when(clockTime(by))) : messages.notAlone}</p>
      {by && (
        <ActionButton isSmall variant="quiet" onPress={() => onShow(by.id)}>
          {messages.showInTheWay}
        </ActionButton>
      )}
    </div>
  );
}

interface ChangeActionsProps {
  readonly change: ChangeEntry;
  readonly isNow: boolean;
}

function ChangeActions({ change, isNow }: ChangeActionsProps) {
  const { onJump, onRevert } = useChanges();
  const { changes: messages } = useMessages().panels;
  const { id, isUndone } = change;
  return (
    <div className="change-actions">
      {!isUndone && (
        <ActionButton
          variant="quiet"
          isSmall
          icon="revert"
          label={messages.revert}
          onPress={() => onRevert(id)}
        />
      )}
      {!isNow && (
        <ActionButton
          variant="quiet"
          isSmall
          icon={isUndone ? 'redo' : 'undo'}
          label={isUndone ? messages.redoToHere : messages.undoToHere}
          onPress={() => onJump(id)}
        />
      )}
    </div>
  );
}

/** The line above the changes of a day. */
export function DayRow({ head }: { readonly head: DayHead }) {
  const { today } = useChanges();
  const { changes: messages } = useMessages().panels;
  const daysAgo = today - head.day;
  const day = messages.day(dayStart(head.day));
  return (
    <p className="change-day quiet small">
      {daysAgo === 0 ? `${messages.today} · ${day}` : daysAgo === 1 ? `${messages.yesterday} · ${day}` : day}
    </p>
  );
}
