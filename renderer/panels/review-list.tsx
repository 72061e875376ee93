import { useEffect, useMemo, useRef } from 'react';
import { Collection, GridList, GridListItem, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import type { ReviewItem } from './list-review.ts';
import { useReview } from './review-context.ts';
import { rowLabel } from './review-label.ts';
import { ReviewRowView } from './review-row-view.tsx';
import { FlatListLayout, revealRow } from './reveal-layout.ts';

export interface ReviewListProps {
  readonly items: readonly ReviewItem[];
  readonly selected: ReadonlySet<SegmentId>;
  readonly onSelect: (selected: ReadonlySet<SegmentId>) => void;
  /** A hunk was clicked: it becomes the current change. */
  readonly onPoint: (row: SegmentId, hunk: number) => void;
  /** Enter or a double click: go to the segment in the texts. */
  readonly onOpen: (segment: SegmentId) => void;
}

const LAYOUT = { estimatedRowSize: 72, padding: 4 };

/** The rows of the review; draws only those in sight. The row of the current change has the focus and is in sight. */
export function ReviewList({ items, selected, onSelect, onPoint, onOpen }: ReviewListProps) {
  const { review } = useMessages();
  const { current, describe } = useReview();
  const list = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => new FlatListLayout(), []);
  useCurrentRow(list, layout, current?.row ?? null, current?.hunk ?? 0);
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  // One element for all rows as long as they are the same: with every other one the list would look at each row anew.
  const rows = useMemo(
    () => (
      <Collection items={items} dependencies={[describe, review]}>
        {(item: ReviewItem) => (
          <GridListItem id={item.id} textValue={rowLabel(item, describe, review)}>
            <ReviewRowView item={item} />
          </GridListItem>
        )}
      </Collection>
    ),
    [items, describe, review],
  );
  const select = (keys: Selection) => {
    const chosen = keys === 'all' ? [...byId.keys()] : [...keys];
    onSelect(new Set(chosen.filter((key): key is SegmentId => typeof key === 'number' && byId.has(key))));
  };
  return (
    <div
      className="review-list"
      role="presentation"
      onPointerDownCapture={(event) => {
        const place = hunkUnder(event.target);
        if (place) onPoint(...place);
      }}
    >
      <Virtualizer layout={layout} layoutOptions={LAYOUT} shouldObserveItemSize>
        <GridList
          ref={list}
          aria-label={review.list}
          className="react-aria-GridList panel-list"
          selectionMode="multiple"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          keyboardNavigationBehavior="tab"
          selectedKeys={selected}
          onSelectionChange={select}
          onAction={(key) => {
            const item = byId.get(key);
            if (item) onOpen(item.kind === 'text' ? item.rows[0].id : item.row.id);
          }}
        >
          {rows}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function hunkUnder(target: EventTarget): [SegmentId, number] | null {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-hunk]')?.dataset['hunk'] : null;
  if (!name) return null;
  const [row, hunk] = name.split(' ').map(Number);
  return [row, hunk];
}

/**
 * Brings the current row into sight and the focus to it: when the list opens, and whenever another change is current while the
 * focus is in the list, or was on a row that is gone.
 */
function useCurrentRow(
  list: React.RefObject<HTMLElement | null>,
  layout: FlatListLayout,
  row: SegmentId | null,
  hunk: number,
): void {
  const isOpening = useRef(true);
  useEffect(() => {
    const element = list.current;
    if (!element || row === null) return;
    const focused = document.activeElement;
    const takesFocus = isOpening.current || focused === document.body || element.contains(focused);
    isOpening.current = false;
    const place = () => element.querySelector<HTMLElement>(`[data-key="${row}"]`);
    return revealRow(element, layout, row, () => {
      const found = place();
      if (takesFocus && found && !found.contains(document.activeElement))
        found.focus({ preventScroll: true });
      found?.querySelector(`[data-hunk="${row} ${hunk}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }, [list, layout, row, hunk]);
}
