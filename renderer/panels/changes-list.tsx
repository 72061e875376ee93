import { useEffect, useMemo, useRef } from 'react';
import type { UIEvent } from 'react';
import { GridList, GridListItem, Virtualizer } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import type { ChangeItem } from './changes-listing.ts';
import { isDayHead } from './changes-listing.ts';
import { ChangesRow, DayRow } from './changes-row.tsx';
import { FlatListLayout, revealRow } from './reveal-layout.ts';

export interface ChangesListProps {
  readonly items: readonly ChangeItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  /** A row to scroll to and to focus; another object does it again. */
  readonly shown: { readonly id: string } | null;
  /** The end of the list comes into sight. */
  readonly onEnd: () => void;
}

const LAYOUT = { estimatedRowSize: 96, padding: 4 };

/** Px from its end at which a list asks for more. */
const NEAR_END = 1200;

/** Changes under the days on which they were made, newest first; draws only the rows in sight. */
export function ChangesList(props: ChangesListProps) {
  const { items, chosen, shown } = props;
  const { changes: messages } = useMessages().panels;
  const list = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => new FlatListLayout(), []);
  useEffect(() => {
    const element = list.current;
    if (!element || !shown) return;
    return revealRow(element, layout, shown.id, () =>
      element.querySelector<HTMLElement>(`[data-key="${CSS.escape(shown.id)}"]`)?.focus(),
    );
  }, [layout, shown]);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollTop, clientHeight, scrollHeight } = currentTarget;
    if (scrollTop + clientHeight > scrollHeight - NEAR_END) props.onEnd();
  };
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        ref={list}
        aria-label={messages.title}
        className="react-aria-GridList panel-list changes-list"
        items={items}
        selectionMode="multiple"
        selectionBehavior="replace"
        keyboardNavigationBehavior="tab"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          props.onChosen(
            new Set(
              keys === 'all'
                ? items.filter((item) => !isDayHead(item)).map(({ id }) => id)
                : [...keys].map(String),
            ),
          )
        }
        onAction={(id) => props.onOpen(String(id))}
        onScroll={onScroll}
      >
        {(item) =>
          isDayHead(item) ? (
            <GridListItem id={item.id} textValue={messages.title} isDisabled>
              <DayRow head={item} />
            </GridListItem>
          ) : (
            <GridListItem id={item.id} textValue={item.label}>
              <ChangesRow change={item} />
            </GridListItem>
          )
        }
      </GridList>
    </Virtualizer>
  );
}
