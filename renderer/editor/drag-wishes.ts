import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { DragWish } from './drag-state.ts';

/** What the person wishes of links by the pointer on the ribbon. */
export interface LinkEvents {
  /** A link was clicked: index of its bead. */
  readonly onActivateBead: (index: number) => void;
  /** A segment's edge was dragged to another link, which it is to join: index of that one's bead. */
  readonly onAttach: (side: Side, segment: SegmentId, toBead: number) => void;
  /** The same with Alt: exactly these are to be linked. */
  readonly onLink: (source: readonly SegmentId[], target: readonly SegmentId[]) => void;
  /** It was dragged to nothing. */
  readonly onUnlink: (side: Side, segment: SegmentId) => void;
}

export function fulfil(wish: DragWish, on: LinkEvents): void {
  switch (wish.kind) {
    case 'activate':
      return on.onActivateBead(wish.bead);
    case 'attach':
      return on.onAttach(wish.side, wish.segment, wish.toBead);
    case 'link':
      return on.onLink(wish.source, wish.target);
    case 'unlink':
      return on.onUnlink(wish.side, wish.segment);
  }
}
