import type { Band } from './band.ts';
import { cellCount } from './band.ts';
import type { CellScorer } from './cell-scorer.ts';
import type { Pulse } from './evidence.ts';

/** A bead found by the search, in positions of its stretch: units `fromSource` to `toSource - 1`, and so on. */
export interface FoundBead {
  readonly fromSource: number;
  readonly toSource: number;
  readonly fromTarget: number;
  readonly toTarget: number;
  /** Logarithm of its likelihood against unrelated sentences, costs taken off. */
  readonly score: number;
}

/** Back pointers: a shape's index + 1, or one of these. */
const SOURCE_ALONE = 254;
const TARGET_ALONE = 255;

/**
 * The best chain of beads from corner to corner of a band (dynamic programming; Gale & Church 1993). Runs of lonely
 * units on one side cost less from the second on (affine gaps, as Gotoh 1982). O(cells x shapes) time, 10 bytes a cell. Null where the
 * pulse asked to stop.
 */
export function findPath(band: Band, scorer: CellScorer, pulse: Pulse): FoundBead[] | null {
  const cells = cellCount(band);
  const best = new Float64Array(cells).fill(-Infinity);
  let widest = 0;
  for (let row = 0; row < band.rows; row++) widest = Math.max(widest, band.hi[row] - band.lo[row] + 1);
  // Best chains that end with a lonely source unit, for this row and the one before; with a lonely target unit, for the last cell.
  let gapSource = new Float64Array(widest);
  let gapSourceBefore = new Float64Array(widest);
  const back = new Uint8Array(cells);
  /** Bit 1: the source gap that ends here goes on from one before; bit 2: the target gap does. */
  const gapBack = new Uint8Array(cells);
  const { shapes, scores } = scorer;
  const { lo, hi, offset } = band;
  best[0] = 0;
  for (let row = 0; row < band.rows; row++) {
    if ((row & 127) === 0 && pulse(128)) return null;
    let gapTarget = -Infinity;
    [gapSource, gapSourceBefore] = [gapSourceBefore, gapSource];
    gapSource.fill(-Infinity);
    for (let column = lo[row]; column <= hi[row]; column++) {
      const cell = offset[row] + column - lo[row];
      if (cell === 0) continue;
      let top = -Infinity;
      let kind = 0;
      if (row > 0 && column > 0) {
        scorer.score(row, column);
        for (let at = 0; at < shapes.length; at++) {
          const gain = scores[at];
          if (gain === -Infinity) continue;
          const { p, q } = shapes[at];
          const total = best[offset[row - p] + column - q - lo[row - p]] + gain;
          if (total > top) {
            top = total;
            kind = at + 1;
          }
        }
      }
      if (row > 0 && column >= lo[row - 1] && column <= hi[row - 1]) {
        const above = column - lo[row - 1];
        const open = best[offset[row - 1] + above] - scorer.sourceAlone(row - 1);
        const more = gapSourceBefore[above] - scorer.sourceAloneAgain(row - 1);
        const gap = Math.max(open, more);
        gapSource[column - lo[row]] = gap;
        if (more > open) gapBack[cell] |= 1;
        if (gap > top) {
          top = gap;
          kind = SOURCE_ALONE;
        }
      }
      if (column > lo[row]) {
        const open = best[cell - 1] - scorer.targetAlone(column - 1);
        const more = gapTarget - scorer.targetAloneAgain(column - 1);
        gapTarget = Math.max(open, more);
        if (more > open) gapBack[cell] |= 2;
        if (gapTarget > top) {
          top = gapTarget;
          kind = TARGET_ALONE;
        }
      }
      best[cell] = top;
      back[cell] = kind;
    }
  }
  return trace(band, scorer, back, gapBack);
}

function trace(
  band: Band,
  scorer: CellScorer,
  back: Uint8Array,
  gapBack: Uint8Array,
): FoundBead[] {
  const { lo, hi, offset } = band;
  const beads: FoundBead[] = [];
  let row = band.rows - 1;
  let column = hi[row];
  let forced = 0;
  while (row > 0 || column > 0) {
    const cell = offset[row] + column - lo[row];
    const kind = forced === 0 ? back[cell] : forced;
    forced = 0;
    let p = 0;
    let q = 0;
    let score = 0;
    if (kind === SOURCE_ALONE) {
      p = 1;
      score = -scorer.sourceAlone(row - 1);
      if ((gapBack[cell] & 1) !== 0) forced = SOURCE_ALONE;
    } else if (kind === TARGET_ALONE) {
      q = 1;
      score = -scorer.targetAlone(column - 1);
      if ((gapBack[cell] & 2) !== 0) forced = TARGET_ALONE;
    } else {
      ({ p, q } = scorer.shapes[kind - 1]);
      scorer.score(row, column);
      score = scorer.scores[kind - 1];
    }
    beads.push({ fromSource: row - p, toSource: row, fromTarget: column - q, toTarget: column, score });
    row -= p;
    column -= q;
  }
  return beads.reverse();
}
