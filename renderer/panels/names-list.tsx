import { memo, useCallback, useMemo, useRef } from 'react';
import { GridList, GridListItem, Virtualizer } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';
import { isInconsistent } from './list-names.ts';
import type { NameEntry } from './name-entry.ts';
import { useRevealLayout } from './reveal-layout.ts';

export interface NamesListProps {
  readonly entries: readonly NameEntry[];
  readonly chosenKey: string | null;
  readonly onChoose: (key: string | null) => void;
}

interface NameItem {
  readonly id: string;
  readonly entry: NameEntry;
}

const LAYOUT = { estimatedRowSize: 72, padding: 4 };

/** Names with their forms; draws only the rows in sight. The arrows choose, and the details follow. */
export function NamesList({ entries, chosenKey, onChoose }: NamesListProps) {
  const { names } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const items = useMemo(() => entries.map((entry): NameItem => ({ id: entry.group.key, entry })), [entries]);
  const isListed = useMemo(() => items.some(({ id }) => id === chosenKey), [items, chosenKey]);
  const selectedKey = isListed ? chosenKey : null;
  const layout = useRevealLayout(list, selectedKey);
  const row = useCallback(
    ({ id, entry }: NameItem) => (
      <GridListItem id={id} textValue={entry.proposal.form}>
        <NameRow entry={entry} />
      </GridListItem>
    ),
    [],
  );
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        ref={list}
        aria-label={names.list}
        className="react-aria-GridList panel-list"
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        selectedKeys={selectedKey === null ? [] : [selectedKey]}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? ''))}
      >
        {row}
      </GridList>
    </Virtualizer>
  );
}

const NameRow = memo(function NameRow({ entry }: { readonly entry: NameEntry }) {
  const { names, panels } = useMessages();
  const { group, proposal, decided, total, openCount } = entry;
  const isSettled = decided !== null && !isInconsistent(entry);
  return (
    <div className="name-row">
      <div className="name-head">
        <span className="name-title" dir="auto">
          {proposal.form}
        </span>
        <span className="quiet small">{names.kind[group.kind]}</span>
        {isSettled && (
          <span className="name-decided">
            <Sign name="check" />
            <span className="unseen">{names.decided}</span>
          </span>
        )}
        <span className="quiet number name-total">{panels.common.number(total)}</span>
      </div>
      {group.forms.length > 1 && (
        <>
          <div className="name-shares" aria-hidden="true">
            {group.forms.map(({ form, mentions }) => (
              <span
                key={form}
                className={form === proposal.form ? 'name-share name-share-chosen' : 'name-share'}
                style={{ flexGrow: mentions.length }}
              />
            ))}
          </div>
          <p className="name-forms small">
            {group.forms.map(({ form, mentions }) => (
              <span key={form} className="name-form">
                <bdi>{form}</bdi>{' '}
                <span className="quiet number">{panels.common.number(mentions.length)}</span>
              </span>
            ))}
          </p>
        </>
      )}
      <p className="name-facts quiet small">
        {openCount > 0 && <span className="number">{names.toChange(openCount)}</span>}
        {group.maybe.length > 0 && <span>{names.mayBeMore(group.maybe.length)}</span>}
      </p>
    </div>
  );
});
