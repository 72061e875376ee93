import { useMemo } from 'react';
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { DifferenceText } from './difference-text.tsx';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import { EmptyWords } from './empty-words.tsx';
import { Sign } from './icons.tsx';

/** One change of a batch. */
export interface PreviewItem {
  readonly id: string;
  /** 1-based. */
  readonly segmentNumber: number;
  readonly before: string;
  /** Null where the whole segment is deleted. */
  readonly after: string | null;
  /** What to look at, for instance that an article was changed with the name. */
  readonly note?: string;
  /** Whether it is ticked at first; left out: true. */
  readonly ticked?: boolean;
}

export interface PreviewListProps {
  readonly items: readonly PreviewItem[];
  readonly ticked: readonly string[];
  readonly onTicked: (ids: ReadonlySet<string>) => void;
}

const LAYOUT = { estimatedRowSize: 56 };

/** Changes with their ticks; Space ticks, draws only the rows in sight. */
export function PreviewList({ items, ticked, onTicked }: PreviewListProps) {
  const { preview } = useMessages().panels;
  const every = useMemo(() => items.map(({ id }) => id), [items]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        aria-label={preview.list}
        className="react-aria-GridList preview-list"
        items={items}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={ticked}
        onSelectionChange={(keys) => onTicked(new Set(keys === 'all' ? every : [...keys].map(String)))}
        renderEmptyState={() => <EmptyWords title={preview.none} />}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={preview.segment(item.segmentNumber)}>
            <PreviewRow item={item} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function PreviewRow({ item }: { readonly item: PreviewItem }) {
  const { preview } = useMessages().panels;
  const { segmentNumber, before, after, note } = item;
  const parts = useMemo(() => wordDifference(before, after ?? ''), [before, after]);
  return (
    <div className="preview-row">
      <Checkbox slot="selection" aria-label={preview.tick(segmentNumber)}>
        <span className="tick">
          <Sign name="check" />
        </span>
      </Checkbox>
      <span className="quiet number small preview-number">{segmentNumber}</span>
      <div>
        <p className="excerpt">
          <DifferenceText parts={parts} />
        </p>
        {after === null && <p className="preview-note">{preview.deleted}</p>}
        {note && <p className="preview-note">{note}</p>}
      </div>
    </div>
  );
}
