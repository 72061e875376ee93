import { useDeferredValue, useMemo, useState } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { EmptyWords } from './empty-words.tsx';
import { SegmentsFilter } from './segments-filter.tsx';
import { SegmentsList } from './segments-list.tsx';
import type { SegmentFilter, SegmentRow } from './segments-listing.ts';
import { countSegments, listSegments, NO_SEGMENT_FILTER } from './segments-listing.ts';
import './panel.css';
import './segments-panel.css';

export interface SegmentsPanelProps {
  /** All segments of the filter's sides, in text order. */
  readonly rows: readonly SegmentRow[];
  /** 1-based, in the segment's own text. */
  readonly numberOf: (row: SegmentRow) => number;
  readonly filter: SegmentFilter;
  readonly onFilter: (filter: SegmentFilter) => void;
  /** The segment at the caret, or null. */
  readonly current: SegmentId | null;
  readonly onReveal: (segment: SegmentId) => void;
  readonly onOpen: (segment: SegmentId) => void;
  /** Each makes one change of all of them; only of the translation. */
  readonly onConfirm: (segments: readonly SegmentId[]) => void;
  readonly onReopen: (segments: readonly SegmentId[]) => void;
  readonly onBookmark: (segments: readonly SegmentId[], bookmarked: boolean) => void;
}

const NONE: ReadonlySet<SegmentId> = new Set();

/** Every segment with how far it and how sure its link is, and what can be done with several of the translation at once. */
export function SegmentsPanel(props: SegmentsPanelProps) {
  const { filter, onFilter } = props;
  const { segments: messages } = useMessages().panels;
  const rows = useDeferredValue(props.rows);
  const settled = useDeferredValue(filter);
  const [chosen, setChosen] = useState(NONE);
  const counts = useMemo(() => countSegments(rows), [rows]);
  const places = useMemo(() => listSegments(rows, settled), [rows, settled]);
  // In the order of the list, only what is shown, and of it what can be worked on.
  const selected = useMemo(
    () =>
      chosen.size === 0
        ? []
        : places.map((place) => rows[place]).filter(({ id, status }) => status !== null && chosen.has(id)),
    [chosen, places, rows],
  );
  return (
    <section className="panel" aria-label={messages.title}>
      <SegmentsFilter
        filter={filter}
        onFilter={onFilter}
        counts={counts}
        shown={places.length}
        total={rows.length}
      />
      {rows.length === 0 ? (
        <EmptyWords title={messages.none} />
      ) : places.length === 0 ? (
        <div className="segments-nothing">
          <EmptyWords title={messages.nothingFiltered}>{messages.nothingFilteredHelp}</EmptyWords>
          <ActionButton isSmall onPress={() => onFilter(NO_SEGMENT_FILTER)}>
            {messages.showAll}
          </ActionButton>
        </div>
      ) : (
        <SegmentsList
          rows={rows}
          places={places}
          numberOf={props.numberOf}
          current={props.current}
          chosen={chosen}
          onChosen={setChosen}
          onReveal={props.onReveal}
          onOpen={props.onOpen}
        />
      )}
      {selected.length > 0 && <SegmentsActions {...props} selected={selected} />}
    </section>
  );
}

interface SegmentsActionsProps extends SegmentsPanelProps {
  readonly selected: readonly SegmentRow[];
}

function SegmentsActions({ selected, onConfirm, onReopen, onBookmark }: SegmentsActionsProps) {
  const { segments: messages } = useMessages().panels;
  const open = selected.filter(({ status }) => status !== 'confirmed').map(({ id }) => id);
  const confirmed = selected.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  const bare = selected.filter(({ bookmarked }) => !bookmarked).map(({ id }) => id);
  const all = selected.map(({ id }) => id);
  return (
    <div className="panel-chosen" role="group" aria-label={messages.chosen(selected.length)}>
      <span className="quiet small">{messages.chosen(selected.length)}</span>
      {open.length > 0 && (
        <ActionButton isSmall icon="check" onPress={() => onConfirm(open)}>
          {messages.confirm}
        </ActionButton>
      )}
      {confirmed.length > 0 && (
        <ActionButton isSmall icon="undo" onPress={() => onReopen(confirmed)}>
          {messages.reopen}
        </ActionButton>
      )}
      <ActionButton
        isSmall
        icon="bookmark"
        onPress={() => (bare.length > 0 ? onBookmark(bare, true) : onBookmark(all, false))}
      >
        {bare.length > 0 ? messages.bookmark : messages.unbookmark}
      </ActionButton>
    </div>
  );
}
