import type { Bead } from '../../shared/bitext/bead.ts';
import { beadKind, isUnmatched } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { crossesOthers } from '../../shared/rows/crossing.ts';
import { firstBead, isPlainRow, lineEnd, lineStart } from '../../shared/rows/frame.ts';
import type { Level } from '../../shared/rows/level.ts';
import { rowAtHeight, textHeight } from '../../shared/rows/level.ts';
import type { Extent } from '../../shared/rows/lines.ts';
import { extentOfLines, lineAtHeight } from '../../shared/rows/lines.ts';
import { lineRuns } from './line-runs.ts';

interface LinkShape {
  /** Index of the bead. */
  readonly bead: number;
  /** `2-1` and the like, `1-1 ×` for one that crosses others; empty for a plain pair, which needs no words. */
  readonly label: string;
  readonly weak: boolean;
  readonly pinned: boolean;
  /** Top of its row. */
  readonly top: number;
}

/** A link that crosses nothing: its lines begin at the same height on both sides. */
export interface PlainShape extends LinkShape {
  /** A plain pair, a link of more than two segments, or a segment without partner. */
  readonly form: 'pair' | 'group' | 'unmatched';
  /** End of the source's lines; equal to `top` where there are none. */
  readonly sourceEnd: number;
  readonly targetEnd: number;
}

/** A link in a row of several: its lines may begin anywhere, and others may stand between them. */
export interface CrossingShape extends LinkShape {
  readonly form: 'crossing';
  /** Each run of its lines, from top to bottom; none where it has no segment on that side. */
  readonly source: readonly Extent[];
  readonly target: readonly Extent[];
}

/** One link as it is drawn between the panes. All y are px from the top of what is seen. */
export type RibbonShape = PlainShape | CrossingShape;

/** Links less sure than this are tinted. */
export const LOW_CONFIDENCE = 0.5;

/**
 * Links between two heights, both from the top of the first line; `origin` is where the first line is on the screen. Of
 * a row of crossing links those that have a line there. O(links drawn).
 */
export function ribbonShapes(
  bitext: Bitext,
  level: Level,
  from: number,
  to: number,
  origin: number,
): readonly RibbonShape[] {
  const { frame, tops } = level;
  const shapes: RibbonShape[] = [];
  for (let row = rowAtHeight(level, from); row >= 0 && row < frame.count && tops[row] < to; row++) {
    if (isPlainRow(frame, row)) shapes.push(plainShape(bitext, level, row, origin));
    else
      for (const bead of beadsInSight(bitext, level, row, from, to))
        shapes.push(crossingShape(bitext, level, row, bead, origin));
  }
  return shapes;
}

function plainShape({ beads }: Bitext, level: Level, row: number, origin: number): PlainShape {
  const at = firstBead(level.frame, row);
  const bead = beads[at];
  const top = level.tops[row] + origin;
  const form = isUnmatched(bead)
    ? 'unmatched'
    : bead.source.length + bead.target.length > 2
      ? 'group'
      : 'pair';
  return {
    bead: at,
    form,
    label: form === 'pair' ? '' : beadKind(bead),
    weak: isWeak(bead),
    pinned: bead.pinned,
    top,
    sourceEnd: top + textHeight(level, 'source', row),
    targetEnd: top + textHeight(level, 'target', row),
  };
}

function crossingShape(bitext: Bitext, level: Level, row: number, at: number, origin: number): CrossingShape {
  const bead = bitext.beads[at];
  const extents = (side: Side): Extent[] =>
    lineRuns(bead[side].map((id) => positionOf(bitext[side], id))).map((run) => {
      const { top, end } = extentOfLines(level, side, run);
      return { top: top + origin, end: end + origin };
    });
  return {
    bead: at,
    form: 'crossing',
    label: `${beadKind(bead)}${crossesOthers(bitext, at) ? ' ×' : ''}`,
    weak: isWeak(bead),
    pinned: bead.pinned,
    top: level.tops[row] + origin,
    source: extents('source'),
    target: extents('target'),
  };
}

/** A row may be as long as a chapter that was moved, so this looks at the lines in sight and not at all of its beads. */
function beadsInSight(
  bitext: Bitext,
  level: Level,
  row: number,
  from: number,
  to: number,
): readonly number[] {
  const { frame, tops } = level;
  const index = beadIndexOf(bitext);
  const beads = new Set<number>();
  for (const side of SIDES) {
    if (lineStart(frame, side, row) === lineEnd(frame, side, row)) continue;
    const first = lineAtHeight(level, side, Math.max(from, tops[row]));
    // Heights are whole, so half a px before the next row is this one still.
    const last = lineAtHeight(level, side, Math.min(to, tops[row + 1] - 0.5));
    for (let line = first; line <= last; line++) {
      const bead = index.get(bitext[side].segments[line].id);
      if (bead !== undefined) beads.add(bead);
    }
  }
  return [...beads].toSorted((left, right) => left - right);
}

function isWeak(bead: Bead): boolean {
  return bead.confidence < LOW_CONFIDENCE && !bead.pinned && !isUnmatched(bead);
}
