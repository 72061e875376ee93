import { useDeferredValue, useMemo, useState } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { ChangeRefusal, ChangesContextValue } from './changes-context.ts';
import { ChangesContext } from './changes-context.ts';
import { ChangesFilter } from './changes-filter.tsx';
import { ChangesList } from './changes-list.tsx';
import type { ChangeEntry, ChangeWords } from './changes-listing.ts';
import { changePasses, dayLister, isNarrowed, NO_CHANGE_FILTER, startOf } from './changes-listing.ts';
import { EmptyWords } from './empty-words.tsx';
import { growingFilter } from './growing-filter.ts';
import { useLatest } from './latest.ts';
import type { LocalTime } from '../../shared/edit/local-time.ts';
import { localDay } from '../../shared/edit/local-time.ts';
import './panel.css';
import './changes-panel.css';

export interface ChangesPanelProps {
  /** Oldest first; those that were undone come after those that stand. An entry that did not change is the same object. */
  readonly changes: readonly ChangeEntry[];
  readonly words: ChangeWords;
  /** The segment at the caret, or null. */
  readonly segment: SegmentId | null;
  /** The person's clock. */
  readonly now: LocalTime;
  /** When the project was opened in this window, in milliseconds since 1970-01-01 UTC. */
  readonly sessionStart: number;
  /** A row was chosen: show its place, the focus stays in the list. */
  readonly onReveal: (id: string) => void;
  /** Enter or a double click: go to its place with the focus. */
  readonly onOpen: (id: string) => void;
  /** Undoes or redoes until this change is the last one that stands. */
  readonly onJump: (id: string) => void;
  /** Takes these back, as one change, and leaves all others; says why where that cannot be. */
  readonly onRevert: (ids: readonly string[]) => ChangeRefusal | null;
}

/** Rows that a list is given at first; twice as many each time that its end comes into sight. */
const FIRST_ROWS = 500;

const NONE: ReadonlySet<string> = new Set();

/** Everything that was changed, and the place in it where the texts are now. */
export function ChangesPanel(props: ChangesPanelProps) {
  const { sessionStart } = props;
  const { changes: messages } = useMessages().panels;
  const [filter, setFilter] = useState(NO_CHANGE_FILTER);
  const [most, setMost] = useState(FIRST_ROWS);
  const [chosen, setChosen] = useState(NONE);
  const [shown, setShown] = useState<{ readonly id: string } | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);

  const changes = useDeferredValue(props.changes);
  const words = useDeferredValue(props.words);
  const settled = useDeferredValue(filter);
  const segment = useDeferredValue(settled.onlySegment ? props.segment : null);
  const start = startOf(settled.since, props.now, sessionStart);
  // Numbers of segments change with the texts; what a filter asks of the words does not.
  const { touches, foldedText } = words;
  const select = useMemo(
    () =>
      growingFilter(
        changePasses(settled, { day: start.day, time: start.time }, segment, { touches, foldedText }),
      ),
    [settled, start.day, start.time, segment, touches, foldedText],
  );
  const filtered = useMemo(() => select(changes), [select, changes]);
  const list = useMemo(() => dayLister(), []);
  const items = useMemo(() => list(filtered, most), [list, filtered, most]);

  const show = (id: string) => {
    const at = filtered.findIndex((entry) => entry.id === id);
    if (at < 0) setFilter(NO_CHANGE_FILTER);
    const among = at < 0 ? changes : filtered;
    const place = at < 0 ? among.findIndex((entry) => entry.id === id) : at;
    setMost((before) => Math.max(before, among.length - place));
    setChosen(new Set([id]));
    setShown({ id });
  };
  const revert = (ids: readonly string[]) => {
    const refused = props.onRevert(ids);
    setRefusal(refused && { ...refused, asked: ids, changes: props.changes });
    if (refused && ids.length > 1) show(refused.id);
    if (!refused) setChosen(NONE);
  };
  const choose = (ids: ReadonlySet<string>) => {
    setChosen(ids);
    const [id] = ids;
    if (ids.size === 1 && id !== undefined) props.onReveal(id);
  };

  const nowPlace = useMemo(() => changes.findLast(({ isUndone }) => !isUndone)?.place ?? -1, [changes]);
  const actions = useLatest({ show, revert, jump: props.onJump });
  const today = localDay(props.now);
  const context = useMemo<ChangesContextValue>(
    () => ({
      nowPlace,
      today,
      words,
      // It speaks of the list as it was then.
      refusal:
        refusal?.changes === changes
          ? {
              id: refusal.id,
              by: changes.find(({ id }) => id === refusal.by) ?? null,
              together: [...new Set([...refusal.asked, ...(refusal.by === null ? [] : [refusal.by])])],
            }
          : null,
      onJump: (id) => actions.current.jump(id),
      onRevert: (ids) => actions.current.revert(ids),
      onShow: (id) => actions.current.show(id),
    }),
    [actions, changes, nowPlace, today, words, refusal],
  );
  const several = useMemo(
    () =>
      chosen.size < 2
        ? []
        : filtered.filter(({ id, isUndone }) => !isUndone && chosen.has(id)).map(({ id }) => id),
    [chosen, filtered],
  );
  if (props.changes.length === 0) {
    return (
      <section className="panel" aria-label={messages.title}>
        <EmptyWords title={messages.none}>{messages.noneHelp}</EmptyWords>
      </section>
    );
  }
  return (
    <section className="panel" aria-label={messages.title}>
      <ChangesFilter filter={filter} onFilter={setFilter} changes={changes} shown={filtered.length} />
      {items.length === 0 && isNarrowed(filter) ? (
        <EmptyWords title={messages.nothingFiltered}>{messages.nothingFilteredHelp}</EmptyWords>
      ) : (
        <ChangesContext value={context}>
          <ChangesList
            items={items}
            chosen={chosen}
            onChosen={choose}
            onOpen={props.onOpen}
            shown={shown}
            onEnd={() => {
              if (filtered.length > most) setMost(most * 2);
            }}
          />
        </ChangesContext>
      )}
      {several.length > 1 && (
        <div className="panel-chosen" role="group" aria-label={messages.chosen(several.length)}>
          <span className="quiet small">{messages.chosen(several.length)}</span>
          <ActionButton isSmall icon="undo" onPress={() => revert(several)}>
            {messages.revertSeveral(several.length)}
          </ActionButton>
        </div>
      )}
    </section>
  );
}

interface Refused extends ChangeRefusal {
  /** What was to be taken back. */
  readonly asked: readonly string[];
  /** The list that it was said of. */
  readonly changes: readonly ChangeEntry[];
}
