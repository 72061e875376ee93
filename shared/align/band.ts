/**
 * The part of the table of all (source, target) positions that the search looks at. Row `r` is the position after `r`
 * source units of the stretch; its cells are the target positions `lo[r]` to `hi[r]`, both counted from the start of
 * the stretch and both included. `lo` and `hi` never fall.
 */
export interface Band {
  readonly rows: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** Index of the first cell of each row; `rows + 1` entries. */
  readonly offset: Int32Array;
}

/** Completes limits into a band: monotone, without gaps, from corner to corner. O(rows). */
export function makeBand(lo: Int32Array, hi: Int32Array, targetCount: number): Band {
  const rows = lo.length;
  lo[0] = 0;
  hi[rows - 1] = targetCount;
  for (let row = rows - 2; row >= 0; row--) lo[row] = Math.min(lo[row], lo[row + 1]);
  for (let row = 1; row < rows; row++) hi[row] = Math.max(hi[row], hi[row - 1]);
  const offset = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    lo[row] = Math.max(0, Math.min(lo[row], targetCount));
    hi[row] = Math.max(lo[row], Math.min(hi[row], targetCount));
    if (row > 0 && lo[row] > hi[row - 1]) lo[row] = hi[row - 1];
    offset[row + 1] = offset[row] + hi[row] - lo[row] + 1;
  }
  return { rows, lo, hi, offset };
}

/** Every cell. */
export function fullBand(sourceCount: number, targetCount: number): Band {
  const lo = new Int32Array(sourceCount + 1);
  const hi = new Int32Array(sourceCount + 1).fill(targetCount);
  return makeBand(lo, hi, targetCount);
}

export function cellCount(band: Band): number {
  return band.offset[band.rows];
}
