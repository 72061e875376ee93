import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import { ListLayout } from 'react-aria-components';
import type { Key, ListLayoutOptions } from 'react-aria-components';

/** Kept free above and below a row that is scrolled to, in px. */
const MARGIN = 24;

/**
 * A list layout that scrolls to `key` whenever it changes, also where that row is far outside and not drawn yet. (The list
 * itself scrolls only to what has the focus.)
 */
export function useRevealLayout(
  element: RefObject<HTMLElement | null>,
  key: Key | null,
): ListLayout<unknown, ListLayoutOptions> {
  const layout = useMemo(() => new ListLayout<unknown, ListLayoutOptions>(), []);
  useEffect(() => {
    const list = element.current;
    if (!list || key === null || list.contains(document.activeElement)) return;
    const frame = requestAnimationFrame(() => {
      const rect = layout.getLayoutInfo(key)?.rect;
      if (!rect) return;
      const top = list.scrollTop;
      if (rect.y < top) list.scrollTop = rect.y - MARGIN;
      else if (rect.maxY > top + list.clientHeight) list.scrollTop = rect.maxY - list.clientHeight + MARGIN;
    });
    return () => cancelAnimationFrame(frame);
  }, [element, key, layout]);
  return layout;
}
