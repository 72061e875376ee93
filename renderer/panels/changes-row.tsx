import { useMemo } from 'react';
import type { StepNature } from '../../shared/edit/step-nature.ts';
import type { Origin } from '../../shared/edit/step.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { useChanges } from './changes-context.ts';
import type { ChangeEntry, DayHead } from './changes-listing.ts';
import { DifferenceText } from './difference-text.tsx';
import { clockTime, dayStart } from '../../shared/edit/local-time.ts';
import { MomentText } from './moment-text.tsx';

/** One change: what, where from, by whom and when, what it did to words, and the ways back. */
export function ChangesRow({ change }: { readonly change: ChangeEntry }) {
  const { nowPlace } = useChanges();
  const { changes: messages } = useMessages().panels;
  const { id, label, isUndone, isTakenBack } = change;
  const isNow = change.place === nowPlace;
  return (
    <div
      className={isUndone || isTakenBack ? 'change change-undone' : 'change'}
      aria-current={isNow ? 'step' : undefined}
    >
      <span className={isNow ? 'change-dot change-now' : 'change-dot'} />
      <div className="change-words">
        <p className="change-label">
          {label}
          {isNow && <span className="change-tag change-tag-now">{messages.now}</span>}
          {isUndone && <span className="change-tag change-tag-gone">{messages.undone}</span>}
          {isTakenBack && <span className="change-tag change-tag-gone">{messages.takenBack}</span>}
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
  const { changed } = useMessages().links;
  const { author, steps, origin, natures } = change;
  const links = words.links(change);
  const segments = words.segmentNumbers(change);
  // What the title or the kind says already is not said again.
  const origins = messages.origin[origin];
  const saysOrigin = origins !== change.label && !natures.every((nature) => PLAIN[nature] === origin);
  const named = natures
    .slice(0, MOST_KINDS)
    .map((nature) => messages.kind[nature])
    .filter((kind) => kind !== change.label && !(saysOrigin && kind === origins))
    .join(', ');
  const kinds = links ? changed(links.nature, links.links, links.more) : named;
  const more = natures.length > MOST_KINDS ? '…' : '';
  return (
    <>
      <p className="quiet small number change-facts">
        <MomentText moment={change} />
        {segments.length > 0 && ` · ${messages.segments(segments)}`}
        {steps > 1 && ` · ${messages.steps(steps)}`}
        {author !== '' && ` · ${author}`}
      </p>
      {(saysOrigin || kinds !== '') && (
        <p className="quiet small change-facts">
          {saysOrigin && <span className="change-tag">{origins}</span>}
          {kinds}
          {more}
        </p>
      )}
    </>
  );
}

/** Kinds of steps that come from one place as a rule: the place is not worth a word. */
const PLAIN: Partial<Readonly<Record<StepNature, Origin>>> = {
  text: 'typed',
  mark: 'mark',
  setting: 'setting',
  decide: 'name',
  link: 'link',
  unlink: 'link',
  relink: 'link',
  pin: 'link',
  unpin: 'link',
};

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
  const { refusal, onShow, onRevert } = useChanges();
  const { changes: messages } = useMessages().panels;
  if (refusal?.id !== id) return null;
  const { by, together } = refusal;
  return (
    <div className="change-refusal" role="alert">
      <p>{by ? messages.inTheWay(by.label, messages.when(clockTime(by))) : messages.notAlone}</p>
      {by && (
        <div className="change-ways">
          <ActionButton isSmall icon="undo" onPress={() => onRevert(together)}>
            {messages.revertTogether(together.length)}
          </ActionButton>
          <ActionButton isSmall variant="quiet" onPress={() => onShow(by.id)}>
            {messages.showInTheWay}
          </ActionButton>
        </div>
      )}
    </div>
  );
}

interface ChangeActionsProps {
  readonly change: ChangeEntry;
  readonly isNow: boolean;
}

function ChangeActions({ change, isNow }: ChangeActionsProps) {
  const { nowPlace, onJump, onRevert } = useChanges();
  const { changes: messages } = useMessages().panels;
  const { id, place, isUndone, isTakenBack } = change;
  const amount = Math.abs(nowPlace - place);
  return (
    <div className="change-actions">
      {!isUndone && !isTakenBack && (
        <ActionButton
          variant="quiet"
          isSmall
          icon="undo"
          label={messages.revert}
          onPress={() => onRevert([id])}
        />
      )}
      {!isNow && (
        <ActionButton
          variant="quiet"
          isSmall
          icon={isUndone ? 'redoTo' : 'undoTo'}
          label={isUndone ? messages.redoToHere(amount) : messages.undoToHere(amount)}
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
