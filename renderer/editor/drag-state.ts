import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { DropSpot, EdgeLine, RibbonPoint } from './drag-target.ts';

/** What the pointer does on the ribbon, apart from where that is drawn: a press becomes a click or a drag. */
export type DragState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'pressed';
      readonly start: RibbonPoint;
      /** The segment whose edge is held, if any. */
      readonly edge: EdgeLine | null;
      /** Index of the bead that a click would be on; -1 for none. */
      readonly bead: number;
    }
  | {
      readonly kind: 'dragging';
      readonly start: RibbonPoint;
      readonly edge: EdgeLine;
      readonly point: RibbonPoint;
      readonly spot: DropSpot;
      /** Whether just the two are to be linked (Alt). */
      readonly isExact: boolean;
    };

export type DragEvent =
  | {
      readonly kind: 'down';
      readonly point: RibbonPoint;
      readonly edge: EdgeLine | null;
      readonly bead: number;
    }
  | {
      readonly kind: 'move';
      readonly point: RibbonPoint;
      readonly spot: DropSpot;
      readonly isExact: boolean;
    }
  | { readonly kind: 'exact'; readonly isExact: boolean }
  | { readonly kind: 'up' }
  | { readonly kind: 'cancel' };

/** What the person asked for by it. */
export type DragWish =
  | { readonly kind: 'activate'; readonly bead: number }
  | { readonly kind: 'attach'; readonly side: Side; readonly segment: SegmentId; readonly toBead: number }
  | { readonly kind: 'link'; readonly source: readonly SegmentId[]; readonly target: readonly SegmentId[] }
  | { readonly kind: 'unlink'; readonly side: Side; readonly segment: SegmentId };

export const IDLE: DragState = { kind: 'idle' };

/** Px that a press may tremble and is a click still. */
const TREMOR = 4;
/** Px from where it began within which a drop on nothing asks for nothing: one has thought better of it. */
const HOME = 14;

/** One step of the pointer: the state after it, and what is asked for, if anything. */
export function dragStep(
  state: DragState,
  event: DragEvent,
): { readonly state: DragState; readonly wish: DragWish | null } {
  switch (event.kind) {
    case 'down':
      return {
        state: { kind: 'pressed', start: event.point, edge: event.edge, bead: event.bead },
        wish: null,
      };
    case 'move':
      return { state: moved(state, event), wish: null };
    case 'exact':
      return {
        state: state.kind === 'dragging' ? { ...state, isExact: event.isExact } : state,
        wish: null,
      };
    case 'up':
      return { state: IDLE, wish: wishOf(state) };
    case 'cancel':
      return { state: IDLE, wish: null };
  }
}

function moved(
  state: DragState,
  { point, spot, isExact }: Extract<DragEvent, { readonly kind: 'move' }>,
): DragState {
  if (state.kind === 'dragging') return { ...state, point, spot, isExact };
  if (state.kind === 'idle' || !state.edge || distance(state.start, point) <= TREMOR) return state;
  return { kind: 'dragging', start: state.start, edge: state.edge, point, spot, isExact };
}

/** What letting go now asks for; null for nothing. */
export function wishOf(state: DragState): DragWish | null {
  if (state.kind === 'idle') return null;
  if (state.kind === 'pressed') return state.bead < 0 ? null : { kind: 'activate', bead: state.bead };
  const { edge, spot, isExact } = state;
  const { side, segment } = edge;
  if (spot.kind === 'outside') return null;
  if (spot.kind === 'nothing')
    return edge.isAlone || distance(state.start, state.point) <= HOME
      ? null
      : { kind: 'unlink', side, segment };
  if (spot.side !== side && isExact) {
    const [source, target] = side === 'source' ? [segment, spot.segment] : [spot.segment, segment];
    return { kind: 'link', source: [source], target: [target] };
  }
  return spot.bead === edge.bead ? null : { kind: 'attach', side, segment, toBead: spot.bead };
}

function distance(left: RibbonPoint, right: RibbonPoint): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}
