import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import type { SegmentRow } from './segments-listing.ts';
import { SegmentsRow } from './segments-row.tsx';
import { between, listMove, rowsInSight } from './segments-selection.ts';

export interface SegmentsListProps {
  readonly rows: readonly SegmentRow[];
  /** Places of those to show, in the order of the list. */
  readonly places: readonly number[];
  /** 1-based, in the segment's own text. */
  readonly numberOf: (row: SegmentRow) => number;
  /** The segment at the caret: marked, and scrolled to where the focus is elsewhere. */
  readonly current: SegmentId | null;
  readonly chosen: ReadonlySet<SegmentId>;
  readonly onChosen: (ids: ReadonlySet<SegmentId>) => void;
  /** A row was chosen: show it, the focus stays here. */
  readonly onReveal: (id: SegmentId) => void;
  /** Enter or a double click. */
  readonly onOpen: (id: SegmentId) => void;
}

/** Height of a row, in root ems; `segments-panel.css` has it too. */
const ROW_HEIGHT = 3.25;

/**
 * Segments in rows of one height, so that a text of any length costs what is in sight: the lists of react-aria make something of
 * every row that they know. Keys and roles are those of a listbox of which several may be chosen (ARIA Authoring Practices).
 */
export function SegmentsList(props: SegmentsListProps) {
  const { rows, places, current, chosen } = props;
  const { segments: messages } = useMessages().panels;
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [active, setActive] = useState<{ id: SegmentId; at: number } | null>(null);
  const [anchor, setAnchor] = useState<SegmentId | null>(null);
  const [sight, setSight] = useState({ top: 0, height: 0, rowHeight: ROW_HEIGHT * 16 });
  const ids = useMemo(() => places.map((place) => rows[place].id), [rows, places]);
  const placeOf = useMemo(() => new Map(ids.map((id, at) => [id, at])), [ids]);
  // What was confirmed may be gone from the list: then the one that took its place.
  const activeAt = active ? (placeOf.get(active.id) ?? Math.min(active.at, ids.length - 1)) : -1;
  const currentAt = current === null ? undefined : placeOf.get(current);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () =>
      setSight({ top: element.scrollTop, height: element.clientHeight, rowHeight: rowHeightOf() });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = list.current;
    if (!element || currentAt === undefined || element.contains(document.activeElement)) return;
    scrollTo(element, currentAt);
  }, [currentAt]);

  const goTo = (at: number) => {
    setActive({ id: ids[at], at });
    if (list.current) scrollTo(list.current, at);
  };
  const choose = (at: number, how: 'only' | 'range' | 'nothing' | 'toggle') => {
    const id = ids[at];
    if (how === 'only') props.onChosen(new Set([id]));
    if (how === 'range') props.onChosen(between(ids, placeOf.get(anchor ?? id) ?? at, at));
    if (how === 'toggle') {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      props.onChosen(next);
    }
    if (how === 'only' || how === 'toggle') setAnchor(id);
    if (how === 'only') props.onReveal(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const page = Math.floor(sight.height / sight.rowHeight) - 1;
    const move = event.altKey
      ? null
      : listMove({ key: event.key, shiftKey: event.shiftKey, isCommand }, activeAt, ids.length, page);
    if (move) {
      goTo(move.to);
      choose(move.to, move.choose);
    } else if (event.key === ' ' && activeAt >= 0) choose(activeAt, 'toggle');
    else if (event.key === 'Enter' && !isCommand && activeAt >= 0) props.onOpen(ids[activeAt]);
    else if (event.key === 'a' && isCommand) props.onChosen(new Set(ids));
    else if (event.key === 'Escape' && chosen.size > 0) props.onChosen(new Set());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent, at: number) => {
    setActive({ id: ids[at], at });
    choose(at, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');
  };

  const { start, end } = rowsInSight(sight.top, sight.height, sight.rowHeight, ids.length);
  const drawn = Array.from({ length: end - start }, (_, index) => start + index);
  // What has the focus is always there.
  if (activeAt >= 0 && (activeAt < start || activeAt >= end)) drawn.push(activeAt);
  return (
    <div
      ref={list}
      className="segments-list panel-list"
      role="listbox"
      aria-label={messages.title}
      aria-multiselectable="true"
      tabIndex={0}
      {...(activeAt < 0 ? {} : { 'aria-activedescendant': `${prefix}${ids[activeAt]}` })}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!active && ids.length > 0) goTo(currentAt ?? 0);
      }}
      onScroll={({ currentTarget }) =>
        setSight((before) => ({
          ...before,
          top: currentTarget.scrollTop,
          height: currentTarget.clientHeight,
        }))
      }
    >
      <div className="segments-whole" role="presentation" style={{ height: `${ids.length * ROW_HEIGHT}rem` }}>
        {drawn.map((at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The list has the keys.
          <div
            key={ids[at]}
            id={`${prefix}${ids[at]}`}
            role="option"
            tabIndex={-1}
            className={at === activeAt ? 'segments-row segments-active' : 'segments-row'}
            style={{ top: `${at * ROW_HEIGHT}rem` }}
            aria-selected={chosen.has(ids[at])}
            aria-setsize={ids.length}
            aria-posinset={at + 1}
            aria-current={at === currentAt ? 'true' : undefined}
            onClick={(event) => onClick(event, at)}
            onDoubleClick={() => props.onOpen(ids[at])}
          >
            <SegmentsRow row={rows[places[at]]} number={props.numberOf(rows[places[at]])} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Px. */
function rowHeightOf(): number {
  return ROW_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function scrollTo(list: HTMLElement, at: number): void {
  const height = rowHeightOf();
  const top = at * height;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight)
    list.scrollTop = top + height - list.clientHeight;
}
