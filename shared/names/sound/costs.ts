import { changeWeights, lossWeights, splitWeights, total } from './difference-weights.ts';
import type { Weights } from './difference-weights.ts';
import { LOSSES } from './losses.ts';
import type { Origin } from './origin.ts';
import { ORIGINS } from './origin.ts';
import { SPLIT_CODES } from './splits.ts';
import { SYMBOLS } from './symbols.ts';

/** What differences cost, in log-odds, by origin (index of `ORIGINS`). */
export interface Costs {
  readonly weights: Weights;
  /** One symbol heard as another: `left * SYMBOLS.length + right`. Filled as pairs come up: NaN until then. */
  readonly change: readonly Float64Array[];
  /** A sound that the other word has not, by index of `LOSSES`. */
  readonly loss: readonly Float64Array[];
  /** By `first * SYMBOLS.length + second` of two symbols: the one symbol for them, and its cost. */
  readonly split: readonly ReadonlyMap<number, ReadonlyMap<number, number>>[];
}

export function costsFrom(weights: Weights): Costs {
  return {
    weights,
    change: ORIGINS.map(() => new Float64Array(SYMBOLS.length * SYMBOLS.length).fill(NaN)),
    loss: ORIGINS.map((origin) =>
      Float64Array.from(LOSSES, (_, at) => total(lossWeights(at, origin), weights)),
    ),
    split: ORIGINS.map((origin) => splitsFrom(origin, weights)),
  };
}

function splitsFrom(origin: Origin, weights: Weights): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const [one, first, second] of SPLIT_CODES) {
    const key = first * SYMBOLS.length + second;
    const ones = found.get(key) ?? new Map<number, number>();
    found.set(key, ones);
    ones.set(one, total(splitWeights(one, second, origin), weights));
  }
  return found;
}

/** What hearing one symbol as another costs. */
export function changeCost(left: number, right: number, origin: Origin, costs: Costs): number {
  const table = costs.change[ORIGINS.indexOf(origin)];
  const key = left * SYMBOLS.length + right;
  if (Number.isNaN(table[key]))
    table[key] = total(changeWeights(left, right, origin, costs.weights), costs.weights);
  return table[key];
}
