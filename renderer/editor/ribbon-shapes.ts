import { beadKind, beadSide, isUnmatched } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { isDoubtful } from '../../shared/bitext/doubt.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { isMoverRow } from '../../shared/rows/frame.ts';
import type { Level } from '../../shared/rows/level.ts';
import { rowAtHeight, textHeight } from '../../shared/rows/level.ts';
import type { Extent } from '../../shared/rows/lines.ts';
import { extentOfLines } from '../../shared/rows/lines.ts';
import { lineRuns } from './line-runs.ts';

interface LinkShape {
  /** Index of the bead. */
  readonly bead: number;
  /** `2-1` and the like, `1-1 ×` for one that crosses others; empty for a plain pair, which needs no words. */
  readonly label: string;
  readonly weak: boolean;
  readonly pinned: boolean;
}

/** A link that is level: its lines begin at the same height on both sides. */
export interface PlainShape extends LinkShape {
  /** A plain pair, a link of more than two segments, or a segment without partner. */
  readonly form: 'pair' | 'group' | 'unmatched';
  readonly top: number;
  /** End of the source's lines; equal to `top` where there are none. */
  readonly sourceEnd: number;
  readonly targetEnd: number;
}

/** A link that cannot be level with those that it crosses: its lines may begin anywhere, and others may stand between them. */
export interface CrossingShape extends LinkShape {
  readonly form: 'crossing';
  /** Each run of its lines, from top to bottom, in sight or not. */
  readonly source: readonly Extent[];
  readonly target: readonly Extent[];
}

/** One link as it is drawn between the panes. All y are px from the top of what is seen. */
export type RibbonShape = PlainShape | CrossingShape;

/**
 * Links between two heights, both from the top of the first line; `origin` is where the first line is on the screen. Of
 * links that cross others, those that have a line there. O(links drawn).
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
  const crossing = new Set<number>();
  for (let row = rowAtHeight(level, from); row >= 0 && row < frame.count && tops[row] < to; row++) {
    const bead = frame.bead[row];
    if (!isMoverRow(frame, row)) shapes.push(plainShape(bitext, level, row, origin));
    else if (!crossing.has(bead)) {
      crossing.add(bead);
      shapes.push(crossingShape(bitext, level, bead, origin));
    }
  }
  return shapes;
}

function plainShape({ beads }: Bitext, level: Level, row: number, origin: number): PlainShape {
  const at = level.frame.bead[row];
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
    weak: isDoubtful(beads, bead),
    pinned: bead.pinned,
    top,
    sourceEnd: top + textHeight(level, 'source', row),
    targetEnd: top + textHeight(level, 'target', row),
  };
}

function crossingShape(bitext: Bitext, level: Level, at: number, origin: number): CrossingShape {
  const bead = bitext.beads[at];
  const extents = (side: Side): Extent[] =>
    lineRuns(beadSide(bead, side).map((id) => positionOf(bitext[side], id))).map((run) => {
      const { top, end } = extentOfLines(level, side, run);
      return { top: top + origin, end: end + origin };
    });
  return {
    bead: at,
    form: 'crossing',
    label: `${beadKind(bead)} ×`,
    weak: isDoubtful(bitext.beads, bead),
    pinned: bead.pinned,
    source: extents('source'),
    target: extents('target'),
  };
}
