import { groupedBy } from '../../shared/bitext/grouped.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';

/** What stands in each segment, found once for a list and remembered as long as the list lives. */
export function bySegment<Item extends { readonly segment: SegmentId }>(): (
  items: readonly Item[],
) => ReadonlyMap<SegmentId, readonly Item[]> {
  const known = new WeakMap<readonly Item[], ReadonlyMap<SegmentId, readonly Item[]>>();
  return (items) => {
    const found = known.get(items) ?? groupedBy(items, ({ segment }) => segment);
    known.set(items, found);
    return found;
  };
}
