import { otherSide, type Side } from '../../shared/bitext/segment.ts';
import { editor } from './monaco.ts';
import type { Pane } from './pane.ts';

/** Both panes as one: whichever is scrolled, the other is at the same height before either is painted. */
export interface Scroll {
  /** Px from the top of the padding above the first line. */
  top(): number;
  /** Height of what is seen, px. */
  height(): number;
  to(top: number): void;
  /** Runs what changes heights in one pane before the other; what scrolls meanwhile is no wish of the person. */
  quietly(change: () => void): void;
  dispose(): void;
}

export function createScroll(panes: Readonly<Record<Side, Pane>>, onScroll: () => void): Scroll {
  let leader: Side = 'target';
  let quiet = 0;

  function follow(): void {
    const other = panes[otherSide(leader)].editor;
    const top = panes[leader].editor.getScrollTop();
    if (other.getScrollTop() !== top) other.setScrollTop(top, editor.ScrollType.Immediate);
  }

  const listeners = (['source', 'target'] as const).map((side) =>
    panes[side].editor.onDidScrollChange((event) => {
      if (!event.scrollTopChanged || quiet > 0) return;
      leader = side;
      quiet++;
      try {
        follow();
      } finally {
        quiet--;
      }
      onScroll();
    }),
  );

  return {
    top: () => panes[leader].editor.getScrollTop(),
    height: () => panes[leader].editor.getLayoutInfo().height,
    to(top) {
      panes[leader].editor.setScrollTop(top, editor.ScrollType.Immediate);
    },
    quietly(change) {
      quiet++;
      try {
        change();
        follow();
      } finally {
        quiet--;
      }
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
