import { useMemo } from 'react';
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { DifferenceText } from './difference-text.tsx';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import { EmptyWords } from './empty-words.tsx';
import { Sign } from './icons.tsx';
import { RewritingText, RewritingWays } from './preview-rewriting.tsx';
import type { PreviewItem } from './preview-item.ts';
import { groupNumbers } from './tick-groups.ts';

export interface PreviewListProps {
  readonly items: readonly PreviewItem[];
  /** Those of them that a filter shows. */
  readonly shown: readonly PreviewItem[];
  readonly ticked: readonly string[];
  readonly onTicked: (ids: ReadonlySet<string>) => void;
}

const LAYOUT = { estimatedRowSize: 56 };

/** Changes with their ticks; Space ticks, draws only the rows in sight. */
export function PreviewList({ items, shown, ticked, onTicked }: PreviewListProps) {
  const { preview } = useMessages().panels;
  const groups = useMemo(() => groupNumbers(items), [items]);
  const togetherOf = ({ group, segmentNumber }: PreviewItem) => {
    const numbers = group === undefined ? undefined : groups.get(group);
    return numbers ? preview.together(numbers.filter((one) => one !== segmentNumber)) : null;
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        aria-label={preview.list}
        className="react-aria-GridList preview-list"
        items={shown}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={ticked}
        onSelectionChange={(keys) =>
          onTicked(
            keys === 'all'
              ? new Set([...ticked, ...shown.map(({ id }) => id)])
              : new Set([...keys].map(String)),
          )
        }
        renderEmptyState={() => (
          <EmptyWords title={items.length === 0 ? preview.none : preview.nothingFiltered} />
        )}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={preview.row(item.segmentNumber, togetherOf(item))}>
            <PreviewRow item={item} together={togetherOf(item)} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

interface PreviewRowProps {
  readonly item: PreviewItem;
  /** What else is ticked with it, in words. */
  readonly together: string | null;
}

function PreviewRow({ item, together }: PreviewRowProps) {
  const { panels, checks: names } = useMessages();
  const { preview } = panels;
  const { segmentNumber, before, after, note, checks, rewriting } = item;
  const parts = useMemo(() => wordDifference(before, after ?? ''), [before, after]);
  const notes = [checks?.map(names.name).join(', '), note].filter((one) => one !== undefined && one !== '');
  return (
    <div className={`preview-row${after === null ? ' is-deleted' : ''}`}>
      <Checkbox slot="selection" aria-label={preview.tick(segmentNumber, together)}>
        <span className="tick">
          <Sign name="check" />
        </span>
      </Checkbox>
      <span className="quiet number small preview-number">{segmentNumber}</span>
      <div>
        {after === null && (
          <p className="preview-deleted">
            <Sign name="dash" />
            {preview.deleted}
          </p>
        )}
        <p className="excerpt">
          {rewriting ? <RewritingText item={item} rewriting={rewriting} /> : <DifferenceText parts={parts} />}
        </p>
        {rewriting && <RewritingWays item={item} rewriting={rewriting} />}
        {notes.map((one) => (
          <p key={one} className="preview-note">
            {one}
          </p>
        ))}
        {together !== null && (
          <p className="preview-note preview-together">
            <Sign name="pair" />
            {preview.onlyTogether(together)}
          </p>
        )}
      </div>
    </div>
  );
}
