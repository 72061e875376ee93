import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { otherSide } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Level } from '../../shared/rows/level.ts';
import { wholeHeight } from '../../shared/rows/level.ts';
import type { Extent } from '../../shared/rows/lines.ts';
import { extentOfLines, lineAtHeight } from '../../shared/rows/lines.ts';

/** What the ribbon stands between. */
export interface RibbonGround {
  readonly bitext: Bitext;
  readonly level: Level;
  /** Y of the first line on the screen, px from the ribbon's top. */
  readonly origin: number;
  /** Px of the ribbon. */
  readonly width: number;
  readonly height: number;
}

/** Px from the ribbon's left top corner; outside of it too. */
export interface RibbonPoint {
  readonly x: number;
  readonly y: number;
}

/** A segment's edge at the ribbon. */
export interface EdgeLine {
  readonly side: Side;
  readonly segment: SegmentId;
  /** Index of its bead. */
  readonly bead: number;
  /** Whether it is linked with nothing, so that it cannot be unlinked. */
  readonly isAlone: boolean;
}

/** What a drag is over. */
export type DropSpot =
  | ({ readonly kind: 'line' } & EdgeLine)
  /** The ribbon's middle, or a side that has nothing there. */
  | { readonly kind: 'nothing' }
  /** Above or below what is seen. */
  | { readonly kind: 'outside' };

/**
 * Whose edge is grasped by pressing there: the left half of the ribbon is the source's and the right half the target's, a line
 * high; where a side has no line, the other's. Null where neither has.
 */
export function edgeAt(ground: RibbonGround, point: RibbonPoint): EdgeLine | null {
  const side = point.x < ground.width / 2 ? 'source' : 'target';
  return lineOf(ground, side, point.y) ?? lineOf(ground, otherSide(side), point.y);
}

/** What a drag that ends there is dropped on: a whole text counts, and the third of the ribbon beside it. */
export function spotAt(ground: RibbonGround, point: RibbonPoint): DropSpot {
  if (point.y < 0 || point.y >= ground.height) return { kind: 'outside' };
  const isMiddle = point.x >= ground.width / 3 && point.x < (ground.width * 2) / 3;
  const line = isMiddle ? null : lineOf(ground, point.x < ground.width / 2 ? 'source' : 'target', point.y);
  return line ? { kind: 'line', ...line } : { kind: 'nothing' };
}

function lineOf({ bitext, level, origin }: RibbonGround, side: Side, y: number): EdgeLine | null {
  const within = y - origin;
  if (within < 0 || within >= wholeHeight(level)) return null;
  const segment = bitext[side].segments[lineAtHeight(level, side, within)]?.id;
  const bead = segment === undefined ? undefined : beadIndexOf(bitext).get(segment);
  if (segment === undefined || bead === undefined) return null;
  const { source, target } = bitext.beads[bead];
  return { side, segment, bead, isAlone: source.length + target.length === 1 };
}

/** Where the segment's line is, px from the ribbon's top; null where it is gone. */
export function edgeExtent(
  { bitext, level, origin }: RibbonGround,
  { side, segment }: Pick<EdgeLine, 'side' | 'segment'>,
): Extent | null {
  const start = positionOf(bitext[side], segment);
  if (start < 0 || start + 1 >= level[side].length) return null;
  const { top, end } = extentOfLines(level, side, { start, end: start + 1 });
  return { top: top + origin, end: end + origin };
}

/** Within so many px of the top or the end of what is seen a drag scrolls. */
const SCROLL_ZONE = 32;
/** Px a frame, at the edge and beyond. */
const SCROLL_MOST = 24;

/** How far a drag at that height scrolls in a frame, px; below 0 upwards, 0 in between. Faster the nearer to the edge. */
export function scrollAt(y: number, height: number): number {
  const zone = Math.min(SCROLL_ZONE, height / 4);
  const over = y < zone ? y - zone : y > height - zone ? y - (height - zone) : 0;
  if (over === 0 || zone <= 0) return 0;
  return Math.round(Math.min(Math.max(over / zone, -1), 1) * SCROLL_MOST);
}
