import { changeCost } from './costs.ts';
import type { Costs } from './costs.ts';
import { changeWeights, lossWeights, splitWeights } from './difference-weights.ts';
import type { Origin } from './origin.ts';
import { ORIGINS } from './origin.ts';
import { SYMBOLS } from './symbols.ts';

/** A word's sounds as numbers: see `codesOf` and `lossesOf`. */
export interface CodedWord {
  readonly codes: Uint8Array;
  readonly losses: Uint8Array;
}

/** Sounds of the longest word that is compared. */
export const MOST_SOUNDS = 64;
const cells = new Float64Array((MOST_SOUNDS + 1) * (MOST_SOUNDS + 1));

/**
 * What the cheapest way to hear one word as the other costs, in log-odds. Edit distance (Wagner and Fischer 1974) with one sound
 * against two added. Words have at most `MOST_SOUNDS` sounds; time grows with the product of their lengths.
 */
export function alignmentCost(left: CodedWord, right: CodedWord, origin: Origin, costs: Costs): number {
  fillCells(left, right, origin, costs);
  return cells[left.codes.length * (right.codes.length + 1) + right.codes.length];
}

function fillCells(left: CodedWord, right: CodedWord, origin: Origin, costs: Costs): void {
  const at = ORIGINS.indexOf(origin);
  const change = costs.change[at];
  const loss = costs.loss[at];
  const width = right.codes.length + 1;
  const rightPairs = splitsOf(right, at, costs);
  const leftPairs = splitsOf(left, at, costs);
  cells[0] = 0;
  for (let j = 1; j < width; j++) cells[j] = cells[j - 1] + loss[right.losses[j - 1]];
  for (let i = 1; i <= left.codes.length; i++) {
    const row = i * width;
    const one = left.codes[i - 1];
    const lose = loss[left.losses[i - 1]];
    const leftPair = leftPairs[i - 1];
    cells[row] = cells[row - width] + lose;
    for (let j = 1; j < width; j++) {
      const other = right.codes[j - 1];
      let step = change[one * SYMBOLS.length + other];
      if (Number.isNaN(step)) step = changeCost(one, other, origin, costs);
      let best = cells[row - width + j - 1] + step;
      best = Math.min(best, cells[row - width + j] + lose, cells[row + j - 1] + loss[right.losses[j - 1]]);
      const forLeft = leftPair?.get(other);
      if (forLeft !== undefined) best = Math.min(best, cells[row - 2 * width + j - 1] + forLeft);
      const forRight = rightPairs[j - 1]?.get(one);
      if (forRight !== undefined) best = Math.min(best, cells[row - width + j - 2] + forRight);
      cells[row + j] = best;
    }
  }
}

type Split = ReadonlyMap<number, number> | undefined;

/** For each sound with the one before it: the single sounds that may stand for the two. */
function splitsOf({ codes }: CodedWord, origin: number, costs: Costs): Split[] {
  return Array.from(codes, (code, at) =>
    at === 0 ? undefined : costs.split[origin].get(codes[at - 1] * SYMBOLS.length + code),
  );
}

/** The names of the weights along the cheapest way, for fitting them. */
export function alignmentWeights(left: CodedWord, right: CodedWord, origin: Origin, costs: Costs): string[] {
  fillCells(left, right, origin, costs);
  const at = ORIGINS.indexOf(origin);
  const loss = costs.loss[at];
  const width = right.codes.length + 1;
  const leftPairs = splitsOf(left, at, costs);
  const names: string[] = [];
  let i = left.codes.length;
  let j = right.codes.length;
  // Two ways that cost the same up to rounding are equally good.
  const cameFrom = (cell: number, step: number) => Math.abs(cells[i * width + j] - cells[cell] - step) < 1e-9;
  while (i > 0 || j > 0) {
    const one = left.codes[i - 1];
    const other = right.codes[j - 1];
    const forLeft = i > 1 && j > 0 ? leftPairs[i - 1]?.get(other) : undefined;
    if (i > 0 && j > 0 && cameFrom((i - 1) * width + j - 1, changeCost(one, other, origin, costs))) {
      names.push(...changeWeights(one, other, origin, costs.weights));
      i--;
      j--;
    } else if (i > 0 && cameFrom((i - 1) * width + j, loss[left.losses[i - 1]])) {
      names.push(...lossWeights(left.losses[i - 1], origin));
      i--;
    } else if (j > 0 && cameFrom(i * width + j - 1, loss[right.losses[j - 1]])) {
      names.push(...lossWeights(right.losses[j - 1], origin));
      j--;
    } else if (forLeft !== undefined && cameFrom((i - 2) * width + j - 1, forLeft)) {
      names.push(...splitWeights(other, one, origin));
      i -= 2;
      j--;
    } else {
      names.push(...splitWeights(one, other, origin));
      i--;
      j -= 2;
    }
  }
  return names;
}
