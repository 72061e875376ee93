import type { Band } from './band.ts';
import { cellCount } from './band.ts';
import type { CellScorer } from './cell-scorer.ts';
import type { Pulse } from './pulse.ts';

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
/** Rows between two looks at the clock. */
const PULSE_ROWS = 64;

/**
 * The best chain of beads through a band (dynamic programming; Gale & Church 1993): to its far corner, or, with
 * `openEnd`, to whichever cell of the last row scores best. O(cells x shapes) time, 9 bytes a cell. Null where the
 * pulse asked to stop.
 */
export function findPath(band: Band, scorer: CellScorer, openEnd: boolean, pulse: Pulse): FoundBead[] | null {
  const cells = cellCount(band);
  const best = new Float64Array(cells);
  const back = new Uint8Array(cells);
  const { shapes } = scorer;
  const { lo, hi, offset } = band;
  for (let row = 0; row < band.rows; row++) {
    if (row % PULSE_ROWS === 0 && pulse(Math.min(PULSE_ROWS, band.rows - row))) return null;
    for (let column = lo[row]; column <= hi[row]; column++) {
      const cell = offset[row] + column - lo[row];
      if (cell === 0) continue;
      let top = -Infinity;
      let kind = 0;
      if (row > 0 && column > 0) {
        scorer.enter(row, column);
        for (let at = 0; at < shapes.length; at++) {
          const most = scorer.atMost(at);
          if (most === -Infinity) continue;
          const { p, q } = shapes[at];
          const before = best[offset[row - p] + column - q - lo[row - p]];
          // Most are out of the running before their lengths are looked at.
          if (before + most <= top) continue;
          const total = before + most - scorer.lengthCost(at);
          if (total > top) {
            top = total;
            kind = at + 1;
          }
        }
      }
      if (row > 0 && column >= lo[row - 1] && column <= hi[row - 1]) {
        const total = best[offset[row - 1] + column - lo[row - 1]] - scorer.sourceAlone(row - 1);
        if (total > top) {
          top = total;
          kind = SOURCE_ALONE;
        }
      }
      if (column > lo[row]) {
        const total = best[cell - 1] - scorer.targetAlone(column - 1);
        if (total > top) {
          top = total;
          kind = TARGET_ALONE;
        }
      }
      best[cell] = top;
      back[cell] = kind;
    }
  }
  const last = band.rows - 1;
  let end = hi[last];
  if (openEnd) {
    for (let column = lo[last]; column <= hi[last]; column++) {
      if (best[offset[last] + column - lo[last]] > best[offset[last] + end - lo[last]]) end = column;
    }
  }
  return trace(band, scorer, back, end);
}

function trace(band: Band, scorer: CellScorer, back: Uint8Array, end: number): FoundBead[] {
  const { lo, offset } = band;
  const beads: FoundBead[] = [];
  let row = band.rows - 1;
  let column = end;
  while (row > 0 || column > 0) {
    const kind = back[offset[row] + column - lo[row]];
    let p = 0;
    let q = 0;
    let score = 0;
    if (kind === SOURCE_ALONE) {
      p = 1;
      score = -scorer.sourceAlone(row - 1);
    } else if (kind === TARGET_ALONE) {
      q = 1;
      score = -scorer.targetAlone(column - 1);
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
