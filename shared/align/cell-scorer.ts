import type { Band } from './band.ts';
import type { BeadShape } from './bead-shapes.ts';
import type { Evidence } from './evidence.ts';
import type { LengthModel } from './length-model.ts';
import { SEAM } from './side-text.ts';
import type { SideCosts } from './stretch-costs.ts';
import type { Weights } from './weights.ts';

/**
 * Scores the beads that end at a cell: lexical evidence both ways, length, seams, repeats, and the cost of the shape.
 * The search and the confidence both ask it, so that they can't disagree.
 */
export class CellScorer {
  readonly shapes: readonly BeadShape[];
  /** Of each shape, after `score`: its score at that cell; -Infinity where it does not fit into the band. */
  readonly scores: Float64Array;
  private readonly forwardSums: Float64Array;
  private readonly reverseSums: Float64Array;
  private readonly band: Band;
  private readonly evidence: Evidence | null;
  readonly source: SideCosts;
  readonly target: SideCosts;
  readonly lengths: LengthModel;
  private readonly weights: Weights;
  private readonly paragraphWeight: number;
  private readonly reach: number;

  constructor(parts: {
    readonly band: Band;
    readonly evidence: Evidence | null;
    readonly shapes: readonly BeadShape[];
    readonly source: SideCosts;
    readonly target: SideCosts;
    readonly lengths: LengthModel;
    readonly weights: Weights;
    readonly paragraphWeight: number;
    readonly reach: number;
  }) {
    this.band = parts.band;
    this.evidence = parts.evidence;
    this.shapes = parts.shapes;
    this.source = parts.source;
    this.target = parts.target;
    this.lengths = parts.lengths;
    this.weights = parts.weights;
    this.paragraphWeight = parts.paragraphWeight;
    this.reach = parts.reach;
    this.scores = new Float64Array(parts.shapes.length);
    this.forwardSums = new Float64Array((parts.reach + 1) * (parts.reach + 1));
    this.reverseSums = new Float64Array((parts.reach + 1) * (parts.reach + 1));
  }

  /** Fills `scores` for the beads that end before position (row, column); both are at least 1. */
  score(row: number, column: number): void {
    const { scores, shapes, band, source, target, weights, reach, forwardSums, reverseSums, lengths } = this;
    this.addUp(row, column);
    const end = this.endScore(row, column);
    const sourceMass = source.mass[row];
    const targetMass = target.mass[column];
    const sourceStride = source.mass.length;
    const targetStride = target.mass.length;
    const { scale } = lengths;
    const spread = 1 / (1.5 * lengths.variance);
    for (let at = 0; at < shapes.length; at++) {
      const { p, q, cost } = shapes[at];
      if (p > row || q > column || column - q < band.lo[row - p] || column - q > band.hi[row - p]) {
        scores[at] = -Infinity;
        continue;
      }
      const lexical = forwardSums[p * (reach + 1) + q] + reverseSums[q * (reach + 1) + p];
      const left = (sourceMass - source.mass[row - p]) * scale;
      const right = (targetMass - target.mass[column - q]) / scale;
      const length = 3 * Math.log(1 + ((left - right) * (left - right) * spread) / (left + right));
      scores[at] =
        weights.lexical * lexical -
        weights.length * length -
        cost -
        source.inside[p * sourceStride + row] -
        target.inside[q * targetStride + column] +
        end;
    }
  }

  sourceAlone(unit: number): number {
    return this.source.alone[unit];
  }

  targetAlone(unit: number): number {
    return this.target.alone[unit];
  }

  /** Running sums of the evidence: of each group of one side over the last units of the other. */
  private addUp(row: number, column: number): void {
    const { band, evidence, reach, forwardSums, reverseSums } = this;
    if (evidence === null) return;
    const cell = band.offset[row] + column - band.lo[row];
    const left = Math.min(reach, column - Math.max(1, band.lo[row]) + 1);
    const stride = reach + 1;
    const sources = Math.min(reach, row);
    for (let p = 1; p <= sources; p++) {
      let sum = 0;
      for (let q = 1; q <= reach; q++) {
        if (q <= left) {
          const own = evidence.forward[(cell - q + 1) * reach + p - 1];
          sum += own;
          // What a unit and its repeat both have to say counts once.
          if (q > 1 && own > 0 && this.target.repeated[column - q] === 1) {
            let again = 0;
            const unit = column - q;
            for (let d = 1; d < q; d++) {
              const like = this.target.likeness[unit * reach + d];
              if (like > 0)
                again = Math.max(
                  again,
                  like * Math.min(own, evidence.forward[(cell - q + 1 + d) * reach + p - 1]),
                );
            }
            sum -= again;
          }
        }
        forwardSums[p * stride + q] = sum;
      }
    }
    const targets = Math.min(reach, column);
    for (let p = 1; p <= reach; p++) {
      const above = row - p + 1;
      const inBand = above >= 1 && column >= band.lo[above] && column <= band.hi[above];
      const aboveCell = inBand ? (band.offset[above] + column - band.lo[above]) * reach : -1;
      for (let q = 1; q <= targets; q++) {
        let sum = p === 1 ? 0 : reverseSums[q * stride + p - 1];
        if (inBand) {
          const own = evidence.reverse[aboveCell + q - 1];
          sum += own;
          if (p > 1 && own > 0 && this.source.repeated[row - p] === 1) {
            let again = 0;
            const unit = row - p;
            for (let d = 1; d < p; d++) {
              const like = this.source.likeness[unit * reach + d];
              const below = above + d;
              if (like > 0 && column <= band.hi[below] && column >= band.lo[below]) {
                const other =
                  evidence.reverse[(band.offset[below] + column - band.lo[below]) * reach + q - 1];
                again = Math.max(again, like * Math.min(own, other));
              }
            }
            sum -= again;
          }
        }
        reverseSums[q * stride + p] = sum;
      }
    }
  }

  private endScore(row: number, column: number): number {
    const { weights, paragraphWeight, source, target } = this;
    const left = source.seam[row];
    const right = target.seam[column];
    let score = 0;
    if (left !== right) {
      score -= left === SEAM.half || right === SEAM.half ? weights.seamMismatch / 2 : weights.seamMismatch;
    }
    if (source.paragraph[row] === target.paragraph[column]) score += paragraphWeight * source.paragraph[row];
    else score -= paragraphWeight;
    return score;
  }
}
