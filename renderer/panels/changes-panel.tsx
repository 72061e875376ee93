import { useMemo } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { EmptyWords } from './empty-words.tsx';
import './panel.css';
import './changes-panel.css';

/** One transaction, as the list shows it. */
export interface ChangeEntry {
  /** Stays the same while the entry is in the history. */
  readonly id: string;
  /** What was done, already in the person's language. */
  readonly label: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly steps: number;
  /** 1-based number of the first segment that it touched; null where it touched none that still is there. */
  readonly segment: number | null;
  readonly isUndone: boolean;
}

export interface ChangesPanelProps {
  /** Newest first; those that were undone come before those that stand. */
  readonly changes: readonly ChangeEntry[];
  readonly onReveal: (id: string) => void;
  /** Undoes or redoes until this change is the last one that stands. */
  readonly onJump?: (id: string) => void;
}

/** Everything that was changed, and the place in it where the texts are now. */
export function ChangesPanel({ changes, onReveal, onJump }: ChangesPanelProps) {
  const { changes: messages } = useMessages().panels;
  const now = changes.find(({ isUndone }) => !isUndone)?.id;
  const items = useMemo(
    () => changes.map((change) => ({ ...change, isNow: change.id === now })),
    [changes, now],
  );
  return (
    <section className="panel" aria-label={messages.title}>
      {changes.length === 0 ? (
        <EmptyWords title={messages.none}>{messages.noneHelp}</EmptyWords>
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
          <GridList
            aria-label={messages.title}
            className="react-aria-GridList panel-list"
            items={items}
            keyboardNavigationBehavior="tab"
            onAction={(id) => onReveal(String(id))}
          >
            {(change) => (
              <GridListItem id={change.id} textValue={change.label}>
                <ChangeRow change={change} isNow={change.isNow} onJump={onJump} />
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      )}
    </section>
  );
}

const LAYOUT = { estimatedRowSize: 52, padding: 4 };

interface ChangeRowProps {
  readonly change: ChangeEntry;
  readonly isNow: boolean;
  readonly onJump: ((id: string) => void) | undefined;
}

function ChangeRow({ change, isNow, onJump }: ChangeRowProps) {
  const { changes: messages } = useMessages().panels;
  const { id, label, time, steps, segment, isUndone } = change;
  return (
    <div className={isUndone ? 'change change-undone' : 'change'} aria-current={isNow ? 'step' : undefined}>
      <span className={isNow ? 'change-dot change-now' : 'change-dot'} />
      <div className="change-words">
        <p className="change-label">
          {label}
          {isNow && <span className="change-tag">{messages.now}</span>}
          {isUndone && <span className="unseen">{messages.undone}</span>}
        </p>
        <p className="quiet small number">
          <time dateTime={new Date(time).toISOString()}>{messages.time(time)}</time>
          {segment !== null && ` · ${messages.segment(segment)}`}
          {steps > 1 && ` · ${messages.steps(steps)}`}
        </p>
      </div>
      {onJump && !isNow && (
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
