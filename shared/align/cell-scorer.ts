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
  private readonly lexicalWeight: number;
  private readonly lengthWeight: number;
  private readonly scale: number;
  private readonly spread: number;
  private readonly stride: number;
  /** Units of the largest bead. */
  private readonly most: number;
  private row = 0;
  private column = 0;
  private end = 0;

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
    this.weights = parts.weights;
    this.paragraphWeight = parts.paragraphWeight;
    this.reach = parts.reach;
    this.lexicalWeight = parts.weights.lexical;
    this.lengthWeight = 3 * parts.weights.length;
    this.lengths = parts.lengths;
    this.scale = parts.lengths.scale;
    this.spread = 1 / (1.5 * parts.lengths.variance);
    this.stride = parts.reach + 1;
    this.most = parts.shapes.reduce((most, { p, q }) => Math.max(most, p + q), 0);
    this.scores = new Float64Array(parts.shapes.length);
    this.forwardSums = new Float64Array((parts.reach + 1) * (parts.reach + 1));
    this.reverseSums = new Float64Array((parts.reach + 1) * (parts.reach + 1));
  }

  /** Fills `scores` for the beads that end before position (row, column); both are at least 1. */
  score(row: number, column: number): void {
    const { scores, shapes } = this;
    this.enter(row, column);
    for (let at = 0; at < shapes.length; at++) {
      const most = this.atMost(at);
      scores[at] = most === -Infinity ? most : most - this.lengthCost(at);
    }
  }

  /** Turns to the beads that end before position (row, column), for `atMost` and `lengthCost`. */
  enter(row: number, column: number): void {
    this.row = row;
    this.column = column;
    this.addUp(row, column);
    this.end = this.endScore(row, column);
  }

  /** A bead's score if its lengths fitted: the score is never more. -Infinity where it does not fit into the band. */
  atMost(at: number): number {
    const { p, q, cost } = this.shapes[at];
    const { row, column, band, source, target, stride } = this;
    const above = row - p;
    const before = column - q;
    if (above < 0 || before < band.lo[above] || before > band.hi[above]) return -Infinity;
    return (
      this.lexicalWeight * (this.forwardSums[p * stride + q] + this.reverseSums[q * stride + p]) -
      cost -
      source.inside[p * source.mass.length + row] -
      target.inside[q * target.mass.length + column] +
      this.end
    );
  }

  /** What the lengths take off a bead that fits into the band. */
  lengthCost(at: number): number {
    const { p, q } = this.shapes[at];
    const { row, column, scale } = this;
    const source = this.source.mass;
    const target = this.target.mass;
    const left = (source[row] - source[row - p]) * scale;
    const right = (target[column] - target[column - q]) / scale;
    const apart = left - right;
    return this.lengthWeight * Math.log(1 + (apart * apart * this.spread) / (left + right));
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
    const { stride, most } = this;
    const sources = Math.min(reach, row);
    for (let p = 1; p <= sources; p++) {
      let sum = 0;
      const qs = p === 1 ? reach : Math.max(1, most - p);
      for (let q = 1; q <= qs; q++) {
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
      const qs = p === 1 ? targets : Math.min(targets, Math.max(1, most - p));
      for (let q = 1; q <= qs; q++) {
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
