import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import { ListLayout } from 'react-aria-components';
import type { Key } from 'react-aria-components';

/** Kept free above and below a row that is scrolled to, in px. */
const MARGIN = 24;

/** A row that opens when it is revealed gets its height a few frames later. */
const SETTLING_FRAMES = 10;

/**
 * A list layout for rows without sections that forgets, when the rows change, the places of those that its last pass did not
 * reach. The one that it extends (react-aria-components 1.22) keeps them; after rows were opened above, such a stale place hides that the row has yet
 * to be laid out, and End or a scroll to it then does nothing.
 */
export class FlatListLayout extends ListLayout<object> {
  #rows: unknown = null;

  override update(...context: Parameters<ListLayout<object>['update']>): void {
    super.update(...context);
    const rows = this.virtualizer?.collection;
    if (rows === this.#rows) return;
    this.#rows = rows;
    const reached = new Set(this.rootNodes.map(({ layoutInfo }) => layoutInfo.key));
    for (const key of this.layoutNodes.keys()) {
      if (!reached.has(key)) this.layoutNodes.delete(key);
    }
  }
}

/**
 * A list layout that scrolls to `key` whenever it changes, also where that row is far outside and not drawn yet. (The list
 * itself scrolls only to what has the focus.)
 */
export function useRevealLayout(element: RefObject<HTMLElement | null>, key: Key | null): ListLayout<object> {
  const layout = useMemo(() => new FlatListLayout(), []);
  useEffect(() => {
    const list = element.current;
    if (!list || key === null || list.contains(document.activeElement)) return;
    return revealRow(list, layout, key);
  }, [element, key, layout]);
  return layout;
}

/** Scrolls to a row over the next few frames, then calls back; the function returned stops it. */
export function revealRow(
  list: HTMLElement,
  layout: ListLayout<object>,
  key: Key,
  onSettled?: () => void,
): () => void {
  let framesLeft = SETTLING_FRAMES;
  let frame = requestAnimationFrame(function reveal() {
    const rect = layout.getLayoutInfo(key)?.rect;
    if (rect) scrollTo(list, rect);
    framesLeft -= 1;
    if (framesLeft > 0) frame = requestAnimationFrame(reveal);
    else onSettled?.();
  });
  return () => cancelAnimationFrame(frame);
}

function scrollTo(list: HTMLElement, rect: { readonly y: number; readonly maxY: number }): void {
  const top = list.scrollTop;
  if (rect.y < top) list.scrollTop = rect.y - MARGIN;
  else if (rect.maxY > top + list.clientHeight) list.scrollTop = rect.maxY - list.clientHeight + MARGIN;
}
