import type { CellScorer } from './cell-scorer.ts';
import { lengthCost } from './length-model.ts';
import type { FoundBead } from './search.ts';

/** What tells a right bead from a wrong one, beside the units' own evidence that made the search choose it. */
export interface BeadFeatures {
  /** Logarithm of the odds of the bead among all chains. */
  readonly odds: number;
  /** The same, at most `LOW_ODDS`: doubts weigh more than certainties. */
  readonly lowOdds: number;
  /** The lesser odds of the beads beside it, at most `BESIDE_ODDS`: errors come in pairs. */
  readonly oddsBeside: number;
  /** 1 for a unit without partner. */
  readonly alone: number;
  /** 1 for more than three units. */
  readonly large: number;
  /** Cost of the lengths (see `lengthCost`). */
  readonly length: number;
  /** How surely a unit without partner is a repeat, 0 to 1. */
  readonly repeat: number;
  /** 1 where a sentence goes on beyond the bead in one text and not in the other. */
  readonly seam: number;
  /** Logarithm of the mass of the lesser side. */
  readonly mass: number;
}

/** Odds are bounded: past these the scores say more than they know. */
const LEAST_ODDS = -6;
const MOST_ODDS = 10;
const LOW_ODDS = 2.5;
const BESIDE_ODDS = 4;
const MOST_LENGTH = 8;

/** The features of each bead of a path of the scorer's stretch, given how probable each is. O(beads). */
export function beadFeatures(
  path: readonly FoundBead[],
  probable: Float64Array,
  scorer: CellScorer,
): BeadFeatures[] {
  const { source, target, lengths } = scorer;
  const odds = probable.map(logOdds);
  return path.map((bead, at): BeadFeatures => {
    const { fromSource, toSource, fromTarget, toTarget } = bead;
    const units = toSource - fromSource + toTarget - fromTarget;
    const left = source.mass[toSource] - source.mass[fromSource];
    const right = target.mass[toTarget] - target.mass[fromTarget];
    const isAlone = left === 0 || right === 0;
    const fits =
      source.seam[fromSource] === target.seam[fromTarget] && source.seam[toSource] === target.seam[toTarget];
    return {
      odds: odds[at],
      lowOdds: Math.min(LOW_ODDS, odds[at]),
      oddsBeside: Math.min(BESIDE_ODDS, odds[at - 1] ?? BESIDE_ODDS, odds[at + 1] ?? BESIDE_ODDS),
      alone: isAlone ? 1 : 0,
      large: units > 3 ? 1 : 0,
      length: isAlone ? 0 : Math.min(MOST_LENGTH, lengthCost(lengths, left, right)),
      repeat: isAlone ? (right === 0 ? source.extra[fromSource] : target.extra[fromTarget]) : 0,
      seam: fits ? 0 : 1,
      mass: Math.log(Math.max(1, isAlone ? left + right : Math.min(left, right))),
    };
  });
}

function logOdds(probability: number): number {
  const odds = Math.log(Math.max(1e-12, probability) / Math.max(1e-12, 1 - probability));
  return Math.min(MOST_ODDS, Math.max(LEAST_ODDS, odds));
}
