import { useDeferredValue, useMemo, useState } from 'react';
import { filterPreview, NO_PREVIEW_FILTER } from './filter-preview.ts';
import { PreviewWaysContext } from './preview-context.ts';
import { PreviewFilterBar } from './preview-filter-bar.tsx';
import { PreviewList } from './preview-list.tsx';
import type { PreviewItem } from './preview-item.ts';
import type { PreviewVariants } from './preview-variant.ts';
import { NO_VARIANTS } from './preview-variant.ts';
import { TickedDialog } from './ticked-dialog.tsx';
import './preview-dialog.css';

export interface PreviewDialogProps {
  readonly title: string;
  readonly words?: string | undefined;
  readonly items: readonly PreviewItem[];
  /** How much of each check is put right; left out where the changes come from no checks. */
  readonly counts?: ReadonlyMap<string, number> | undefined;
  /** Ids of the ticked items, in the order of the list. */
  readonly onApply: (ids: readonly string[], variants: PreviewVariants) => void;
  readonly onCancel: () => void;
  /** Whether Cancel goes back to where this came from; left out: false. */
  readonly goesBack?: boolean;
  /** What Apply is called where nothing is ticked; left out: nothing can be applied then. */
  readonly applyNone?: string | undefined;
}

/** Changes that are seen at a glance need no filter. */
const FEW = 6;

/** Every change of a batch, before and after, to be ticked one by one; those that belong together, together. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { items, counts } = props;
  const [filter, setFilter] = useState(NO_PREVIEW_FILTER);
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterPreview(items, settled), [items, settled]);
  const [variants, setVariants] = useState(NO_VARIANTS);
  const siblings = useMemo(() => rewritingsBySegment(items), [items]);
  return (
    <TickedDialog
      {...props}
      shown={shown}
      onApply={(ids) => props.onApply(ids, variants)}
      renderList={(ticked, onTicked) => (
        <PreviewWaysContext
          value={{
            variants,
            onVariant: (id, variant) => setVariants(new Map(variants).set(id, variant)),
            beside: (item) =>
              (siblings.get(item.segmentNumber) ?? []).filter(
                (other) => other !== item && ticked.includes(other.id),
              ),
          }}
        >
          {(items.length > FEW || (counts?.size ?? 0) > 1) && (
            <PreviewFilterBar items={items} counts={counts} filter={filter} onFilter={setFilter} />
          )}
          <PreviewList items={items} shown={shown} ticked={ticked} onTicked={onTicked} />
        </PreviewWaysContext>
      )}
    />
  );
}

/** What shares its sentence with others, by the number of the segment. */
function rewritingsBySegment(items: readonly PreviewItem[]): ReadonlyMap<number, readonly PreviewItem[]> {
  const bySegment = new Map<number, PreviewItem[]>();
  for (const item of items) {
    if (!item.rewriting) continue;
    const others = bySegment.get(item.segmentNumber);
    if (others) others.push(item);
    else bySegment.set(item.segmentNumber, [item]);
  }
  return bySegment;
}
