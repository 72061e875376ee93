import { useDeferredValue, useMemo, useState } from 'react';
import { filterPreview, NO_PREVIEW_FILTER } from './filter-preview.ts';
import { PreviewFilterBar } from './preview-filter-bar.tsx';
import { PreviewList } from './preview-list.tsx';
import type { PreviewItem } from './preview-list.tsx';
import { TickedDialog } from './ticked-dialog.tsx';
import './preview-dialog.css';

export interface PreviewDialogProps {
  readonly title: string;
  readonly words?: string | undefined;
  readonly items: readonly PreviewItem[];
  /** How much of each check is put right; left out where the changes come from no checks. */
  readonly counts?: ReadonlyMap<string, number> | undefined;
  /** Ids of the ticked items, in the order of the list. */
  readonly onApply: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
  /** Whether Cancel goes back to where this came from; left out: false. */
  readonly goesBack?: boolean;
}

/** Changes that are seen at a glance need no filter. */
const FEW = 6;

/** Every change of a batch, before and after, to be ticked one by one; those that belong together, together. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { items, counts } = props;
  const [filter, setFilter] = useState(NO_PREVIEW_FILTER);
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterPreview(items, settled), [items, settled]);
  return (
    <TickedDialog
      {...props}
      shown={shown}
      renderList={(ticked, onTicked) => (
        <>
          {(items.length > FEW || (counts?.size ?? 0) > 1) && (
            <PreviewFilterBar items={items} counts={counts} filter={filter} onFilter={setFilter} />
          )}
          <PreviewList items={items} shown={shown} ticked={ticked} onTicked={onTicked} />
        </>
      )}
    />
  );
}
