import { createContext, memo, useCallback, useContext, useDeferredValue, useMemo, useRef } from 'react';
import { GridList, GridListItem, Virtualizer } from 'react-aria-components';
import type { Hit, Place } from '../../shared/search/query.ts';
import { useMessages } from '../locale/messages.ts';
import { useLatest } from './latest.ts';
import { useRevealLayout } from './reveal-layout.ts';
import type { SearchRowContext } from './search-row.tsx';
import { SearchRow } from './search-row.tsx';
import type { SegmentReader } from './search-result.ts';
import { placeKey } from './search-result.ts';

export interface SearchListProps extends SearchRowContext {
  readonly hits: readonly Hit[];
  /** The hit that the person is at; a new one is scrolled to. */
  readonly active: Place | null;
  /** A row was chosen: show it in the text, the focus stays in the list. */
  readonly onReveal: (hit: Hit) => void;
  /** Enter or a double click: go to the text with the focus. */
  readonly onOpen: (hit: Hit) => void;
}

const RowContext = createContext<SearchRowContext | null>(null);

const LAYOUT = { estimatedRowSize: 64, padding: 4 };

/** The hits in text order; draws only the rows in sight. Space ticks, the arrows show each hit in its text. */
export function SearchList(props: SearchListProps) {
  const { rewrite, unticked, active } = props;
  const { search } = useMessages();
  const latest = useLatest(props);
  const now = useMemo(() => ({ hits: props.hits, reader: props.reader }), [props.hits, props.reader]);
  // Offsets and the text that they are of, always together.
  const { hits, reader } = useDeferredValue(now);
  const items = useMemo(() => hits.map((hit) => ({ id: placeKey(hit), hit })), [hits]);
  const byKey = useMemo(() => new Map(items.map(({ id, hit }) => [id, hit])), [items]);
  const activeKey = active && placeKey(active);
  const selectedKey = activeKey !== null && byKey.has(activeKey) ? activeKey : null;
  const stable = useMemo<StableCalls>(
    () => ({
      nameOfHit: (hit) => nameOf(hit, latest.current.reader, search),
      onTick: (hit, ticked) => latest.current.onTick(hit, ticked),
      onReveal: (hit) => latest.current.onReveal(hit),
      onOpen: (hit) => latest.current.onOpen(hit),
    }),
    [latest, search],
  );
  const context = useMemo<SearchRowContext>(
    () => ({ rewrite, unticked, reader, onTick: stable.onTick }),
    [stable, rewrite, unticked, reader],
  );
  return (
    <RowContext value={context}>
      <div
        className="search-list"
        // Before the list, for which Space would choose the row once more.
        onKeyDownCapture={(event) => {
          const hit =
            rewrite && event.key === ' ' && isRow(event.target) ? byKey.get(activeKey ?? '') : undefined;
          if (!hit || activeKey === null) return;
          event.preventDefault();
          event.stopPropagation();
          props.onTick(hit, unticked.has(activeKey));
        }}
      >
        <HitGrid items={items} byKey={byKey} selectedKey={selectedKey} stable={stable} />
      </div>
    </RowContext>
  );
}

interface HitItem {
  readonly id: string;
  readonly hit: Hit;
}

/** Always the same functions, whatever they lead to. */
interface StableCalls extends Pick<SearchListProps, 'onTick' | 'onReveal' | 'onOpen'> {
  readonly nameOfHit: (hit: Hit) => string;
}

interface HitGridProps {
  readonly items: readonly HitItem[];
  readonly byKey: ReadonlyMap<string, Hit>;
  readonly selectedKey: string | null;
  readonly stable: StableCalls;
}

/** The list itself walks all of its rows when it is made again: ticks, typing and moves of the caret must not do that. */
const HitGrid = memo(function HitGrid({ items, byKey, selectedKey, stable }: HitGridProps) {
  const { search } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const layout = useRevealLayout(list, selectedKey);
  const selected = useMemo(() => (selectedKey === null ? [] : [selectedKey]), [selectedKey]);
  const row = useCallback(
    ({ id, hit }: HitItem) => (
      <GridListItem id={id} textValue={stable.nameOfHit(hit)}>
        <ContextRow hit={hit} />
      </GridListItem>
    ),
    [stable],
  );
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        ref={list}
        aria-label={search.list}
        className="react-aria-GridList panel-list"
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        keyboardNavigationBehavior="tab"
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const hit = keys === 'all' ? undefined : byKey.get(String([...keys][0]));
          if (hit && placeKey(hit) !== selectedKey) stable.onReveal(hit);
        }}
        onAction={(key) => {
          const hit = byKey.get(String(key));
          if (hit) stable.onOpen(hit);
        }}
      >
        {row}
      </GridList>
    </Virtualizer>
  );
});

function ContextRow({ hit }: { readonly hit: Hit }) {
  const context = useContext(RowContext);
  return context && <SearchRow hit={hit} {...context} />;
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row';
}

function nameOf(hit: Hit, reader: SegmentReader, search: ReturnType<typeof useMessages>['search']): string {
  const words = reader.textOf(hit.side, hit.segment).slice(hit.start, hit.end);
  return search.hit(words, search.side[hit.side], reader.numberOf(hit.side, hit.segment));
}
