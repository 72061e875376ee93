import type { Bead } from '../../shared/bitext/bead.ts';
import { beadKind, isUnmatched } from '../../shared/bitext/bead.ts';
import type { Level } from '../../shared/rows/level.ts';
import { beadAtHeight, textHeight } from '../../shared/rows/level.ts';

/** One link as it is drawn between the panes. All y are px from the top of what is seen. */
export interface RibbonShape {
  /** Index of the bead. */
  readonly bead: number;
  /** A plain pair, a link of more than two segments, or a segment without partner. */
  readonly form: 'pair' | 'group' | 'unmatched';
  /** `2-1` and the like; empty for a plain pair, which needs no words. */
  readonly label: string;
  readonly weak: boolean;
  readonly pinned: boolean;
  readonly top: number;
  /** End of the source's lines; equal to `top` where there are none. */
  readonly sourceEnd: number;
  readonly targetEnd: number;
}

/** Links less sure than this are tinted. */
export const LOW_CONFIDENCE = 0.5;

/** Links between two heights, both from the top of the first line; `origin` is where the first line is on the screen. */
export function ribbonShapes(
  beads: readonly Bead[],
  level: Level,
  from: number,
  to: number,
  origin: number,
): readonly RibbonShape[] {
  const shapes: RibbonShape[] = [];
  for (let at = beadAtHeight(level, from); at >= 0 && at < beads.length && level.tops[at] < to; at++) {
    const bead = beads[at];
    const top = level.tops[at] + origin;
    const form = isUnmatched(bead)
      ? 'unmatched'
      : bead.source.length + bead.target.length > 2
        ? 'group'
        : 'pair';
    shapes.push({
      bead: at,
      form,
      label: form === 'pair' ? '' : beadKind(bead),
      weak: bead.confidence < LOW_CONFIDENCE && !bead.pinned && form !== 'unmatched',
      pinned: bead.pinned,
      top,
      sourceEnd: top + textHeight(level, 'source', at),
      targetEnd: top + textHeight(level, 'target', at),
    });
  }
  return shapes;
}

/** The shape under the pointer, breath after a bead included. */
export function shapeAt(shapes: readonly RibbonShape[], y: number): RibbonShape | null {
  return shapes.findLast((shape) => shape.top <= y) ?? null;
}
