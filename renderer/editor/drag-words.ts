import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Messages } from '../locale/messages.ts';
import type { DragState } from './drag-state.ts';
import { wishOf } from './drag-state.ts';

type DropMessages = Pick<Messages['editor'], 'dropJoins' | 'dropLinksOnly' | 'dropUnlinks'>;

/** What letting go would do, in the numbers that people see; empty where it would do nothing. */
export function dropWords(bitext: Bitext, state: DragState, messages: DropMessages): string {
  const wish = state.kind === 'dragging' ? wishOf(state) : null;
  if (state.kind !== 'dragging' || !wish) return '';
  const numberOf = (side: Side, id: SegmentId): number => positionOf(bitext[side], id) + 1;
  const held = numberOf(state.edge.side, state.edge.segment);
  switch (wish.kind) {
    case 'attach':
      return state.spot.kind === 'line'
        ? messages.dropJoins(held, numberOf(state.spot.side, state.spot.segment))
        : '';
    case 'link':
      return messages.dropLinksOnly(numberOf('source', wish.source[0]), numberOf('target', wish.target[0]));
    case 'unlink':
      return messages.dropUnlinks(held);
    case 'activate':
      return '';
  }
}
