import type { Band } from './band.ts';
import { cellCount } from './band.ts';
import type { CellScorer } from './cell-scorer.ts';
import type { FoundBead } from './search.ts';

/**
 * Chains this many nats worse than the best one at a cell are left out of sums: together they are less than a
 * millionth.
 */
const NEGLIGIBLE = 16;

/**
 * How probable each bead of a path is among all chains of beads through the band (of which the scorer's own may be
 * wider), by the forward-backward algorithm. Scores are multiplied by `sharpness` first, since evidence from words
 * that depend on each other is worth less than its sum. O(cells x shapes) time, 16 bytes a cell.
 */
export function posteriors(
  band: Band,
  scorer: CellScorer,
  path: readonly FoundBead[],
  sharpness: number,
): Float64Array {
  const ahead = forwardSums(band, scorer, sharpness);
  const behind = backwardSums(band, scorer, sharpness);
  const { lo, offset } = band;
  const total = ahead[cellCount(band) - 1];
  return Float64Array.from(path, (bead) => {
    const from = offset[bead.fromSource] + bead.fromTarget - lo[bead.fromSource];
    const to = offset[bead.toSource] + bead.toTarget - lo[bead.toSource];
    return Math.min(1, Math.exp(ahead[from] + sharpness * bead.score + behind[to] - total));
  });
}

/** Logarithm of the sum over all chains from the first corner to each cell. */
function forwardSums(band: Band, scorer: CellScorer, sharpness: number): Float64Array {
  const sums = new Float64Array(cellCount(band)).fill(-Infinity);
  const terms = new Float64Array(scorer.shapes.length + 2);
  sums[0] = 0;
  eachCell(band, (row, column, cell) => {
    let used = 0;
    let top = -Infinity;
    arrivals(band, scorer, row, column, (from, score) => {
      const term = sums[from] + sharpness * score;
      terms[used++] = term;
      if (term > top) top = term;
    });
    let sum = 0;
    for (let at = 0; at < used; at++) if (terms[at] > top - NEGLIGIBLE) sum += Math.exp(terms[at] - top);
    if (used > 0) sums[cell] = top + Math.log(sum);
  });
  return sums;
}

/** Logarithm of the sum over all chains from each cell to the last corner. */
function backwardSums(band: Band, scorer: CellScorer, sharpness: number): Float64Array {
  const sums = new Float64Array(cellCount(band)).fill(-Infinity);
  sums[sums.length - 1] = 0;
  for (let row = band.rows - 1; row >= 0; row--) {
    for (let column = band.hi[row]; column >= band.lo[row]; column--) {
      const here = sums[band.offset[row] + column - band.lo[row]];
      if (here === -Infinity) continue;
      arrivals(band, scorer, row, column, (from, score) => {
        sums[from] = logAdd(sums[from], here + sharpness * score);
      });
    }
  }
  return sums;
}

function logAdd(left: number, right: number): number {
  const top = Math.max(left, right);
  const difference = Math.min(left, right) - top;
  return difference > -NEGLIGIBLE ? top + Math.log1p(Math.exp(difference)) : top;
}

function eachCell(band: Band, visit: (row: number, column: number, cell: number) => void): void {
  for (let row = 0; row < band.rows; row++) {
    for (let column = band.lo[row]; column <= band.hi[row]; column++) {
      const cell = band.offset[row] + column - band.lo[row];
      if (cell > 0) visit(row, column, cell);
    }
  }
}

/** Every bead that ends at a position: the cell where it starts, and its score. */
function arrivals(
  band: Band,
  scorer: CellScorer,
  row: number,
  column: number,
  visit: (from: number, score: number) => void,
): void {
  const { lo, hi, offset } = band;
  const { shapes, scores } = scorer;
  if (row > 0 && column > 0) {
    scorer.score(row, column);
    for (let at = 0; at < shapes.length; at++) {
      const { p, q } = shapes[at];
      if (scores[at] === -Infinity || column - q < lo[row - p] || column - q > hi[row - p]) continue;
      visit(offset[row - p] + column - q - lo[row - p], scores[at]);
    }
  }
  if (row > 0 && column >= lo[row - 1] && column <= hi[row - 1]) {
    visit(offset[row - 1] + column - lo[row - 1], -scorer.sourceAlone(row - 1));
  }
  if (column > lo[row]) visit(offset[row] + column - 1 - lo[row], -scorer.targetAlone(column - 1));
}
