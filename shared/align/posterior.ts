import type { Band } from './band.ts';
import { cellCount } from './band.ts';
import type { CellScorer } from './cell-scorer.ts';
import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
import type { FoundBead } from './search.ts';

/**
 * Chains this many nats worse than the best one at a cell are left out of sums: together they are less than a
 * millionth.
 */
const NEGLIGIBLE = 16;
/** Rows between two looks at the clock. */
const PULSE_ROWS = 64;

/**
 * How probable each bead of a path is among all chains of beads through the band (of which the scorer's own may be
 * wider), by the forward-backward algorithm. Scores are multiplied by `sharpness` first, since evidence from words
 * that depend on each other is worth less than its sum. O(cells x shapes) time, 16 bytes a cell. Null
 * where the pulse asked to stop.
 */
export function posteriors(
  band: Band,
  scorer: CellScorer,
  path: readonly FoundBead[],
  sharpness: number,
  pulse: Pulse = never,
): Float64Array | null {
  const ahead = forwardSums(band, scorer, sharpness, pulse);
  const behind = ahead && backwardSums(band, scorer, sharpness, ahead, pulse);
  if (ahead === null || behind === null) return null;
  const { lo, offset } = band;
  const total = ahead[cellCount(band) - 1];
  return Float64Array.from(path, (bead) => {
    const from = offset[bead.fromSource] + bead.fromTarget - lo[bead.fromSource];
    const to = offset[bead.toSource] + bead.toTarget - lo[bead.toSource];
    return Math.min(1, Math.exp(ahead[from] + sharpness * bead.score + behind[to] - total));
  });
}

/** Logarithm of the sum over all chains from the first corner to each cell. */
function forwardSums(band: Band, scorer: CellScorer, sharpness: number, pulse: Pulse): Float64Array | null {
  const sums = new Float64Array(cellCount(band)).fill(-Infinity);
  const terms = new Float64Array(scorer.shapes.length + 2);
  sums[0] = 0;
  for (let row = 0; row < band.rows; row++) {
    if (row % PULSE_ROWS === 0 && pulse(Math.min(PULSE_ROWS, band.rows - row))) return null;
    for (let column = band.lo[row]; column <= band.hi[row]; column++) {
      const cell = band.offset[row] + column - band.lo[row];
      if (cell > 0) sums[cell] = forwardSum(band, scorer, sharpness, row, column, sums, terms);
    }
  }
  return sums;
}

function forwardSum(
  band: Band,
  scorer: CellScorer,
  sharpness: number,
  row: number,
  column: number,
  sums: Float64Array,
  terms: Float64Array,
): number {
  const { lo, hi, offset } = band;
  const { shapes } = scorer;
  let used = 0;
  let top = -Infinity;
  if (row > 0 && column > 0) {
    scorer.enter(row, column);
    for (let at = 0; at < shapes.length; at++) {
      const { p, q } = shapes[at];
      if (p > row || column - q < lo[row - p] || column - q > hi[row - p]) continue;
      const before = sums[offset[row - p] + column - q - lo[row - p]];
      const most = scorer.atMost(at);
      if (before + sharpness * most < top - NEGLIGIBLE) continue;
      const term = before + sharpness * (most - scorer.lengthCost(at));
      terms[used++] = term;
      if (term > top) top = term;
    }
  }
  if (row > 0 && column >= lo[row - 1] && column <= hi[row - 1]) {
    const before = sums[offset[row - 1] + column - lo[row - 1]];
    const term = before - sharpness * scorer.sourceAlone(row - 1);
    terms[used++] = term;
    if (term > top) top = term;
  }
  if (column > lo[row]) {
    const before = sums[offset[row] + column - 1 - lo[row]];
    const term = before - sharpness * scorer.targetAlone(column - 1);
    terms[used++] = term;
    if (term > top) top = term;
  }
  if (top === -Infinity) return top;
  let sum = 0;
  for (let at = 0; at < used; at++) if (terms[at] > top - NEGLIGIBLE) sum += Math.exp(terms[at] - top);
  return top + Math.log(sum);
}

/**
 * Logarithm of the sum over all chains from each cell to the last corner. Cells that next to no chain runs through hand
 * nothing on.
 */
function backwardSums(
  band: Band,
  scorer: CellScorer,
  sharpness: number,
  ahead: Float64Array,
  pulse: Pulse,
): Float64Array | null {
  const sums = new Float64Array(cellCount(band)).fill(-Infinity);
  const last = sums.length - 1;
  sums[last] = 0;
  const least = ahead[last] - 2 * NEGLIGIBLE;
  for (let row = band.rows - 1; row >= 0; row--) {
    if (row % PULSE_ROWS === 0 && pulse(Math.min(PULSE_ROWS, band.rows - row))) return null;
    for (let column = band.hi[row]; column >= band.lo[row]; column--) {
      const cell = band.offset[row] + column - band.lo[row];
      if (sums[cell] + ahead[cell] >= least) handOn(band, scorer, sharpness, row, column, sums);
    }
  }
  return sums;
}

function handOn(
  band: Band,
  scorer: CellScorer,
  sharpness: number,
  row: number,
  column: number,
  sums: Float64Array,
): void {
  const { lo, hi, offset } = band;
  const { shapes } = scorer;
  const here = sums[offset[row] + column - lo[row]];
  if (row > 0 && column > 0) {
    scorer.enter(row, column);
    for (let at = 0; at < shapes.length; at++) {
      const { p, q } = shapes[at];
      if (p > row || column - q < lo[row - p] || column - q > hi[row - p]) continue;
      const from = offset[row - p] + column - q - lo[row - p];
      const most = scorer.atMost(at);
      if (here + sharpness * most < sums[from] - NEGLIGIBLE) continue;
      sums[from] = logAdd(sums[from], here + sharpness * (most - scorer.lengthCost(at)));
    }
  }
  if (row > 0 && column >= lo[row - 1] && column <= hi[row - 1]) {
    const from = offset[row - 1] + column - lo[row - 1];
    sums[from] = logAdd(sums[from], here - sharpness * scorer.sourceAlone(row - 1));
  }
  if (column > lo[row]) {
    const from = offset[row] + column - 1 - lo[row];
    sums[from] = logAdd(sums[from], here - sharpness * scorer.targetAlone(column - 1));
  }
}

function logAdd(left: number, right: number): number {
  const top = Math.max(left, right);
  if (top === -Infinity) return top;
  const difference = Math.min(left, right) - top;
  return difference > -NEGLIGIBLE ? top + Math.log1p(Math.exp(difference)) : top;
}
