import { bug } from '../bitext/bug.ts';
import type { IndexBead, Pin } from './alignment.ts';

/** Pinned beads, by what they do to the beads around them. */
export interface StandingPins {
  /** Run forward on both sides, linked and without holes: nothing crosses them, and they teach. In order. */
  readonly walls: readonly IndexBead[];
  /** Cross a wall, were moved, have a hole or no partner: no other bead takes their units, and that is all. */
  readonly apart: readonly IndexBead[];
}

/**
 * Sorts out pins of any kind and order: the walls are the heaviest chain of them, by units, that ascends on both
 * sides. A pin without units or with one twice, and units that are not there or in two pins, are a bug of the caller.
 * O(units + pins log pins).
 */
export function standingPins(pins: readonly Pin[], sourceCount: number, targetCount: number): StandingPins {
  checkUnits(pins, 'source', sourceCount);
  checkUnits(pins, 'target', targetCount);
  for (const pin of pins) {
    if (pin.source.length + pin.target.length === 0) bug('a pinned bead is empty on both sides');
  }
  const linked = pins.filter((pin) => !pin.apart && isRun(pin.source) && isRun(pin.target));
  const walls = heaviestChain(linked.toSorted((left, right) => left.source[0] - right.source[0]));
  const kept = new Set(walls);
  return { walls, apart: pins.filter((pin) => !kept.has(pin)) };
}

function checkUnits(pins: readonly IndexBead[], side: 'source' | 'target', count: number): void {
  const taken = new Uint8Array(count);
  for (const pin of pins) {
    let before = -1;
    for (const unit of pin[side]) {
      if (unit >= count || taken[unit] !== 0 || unit <= before)
        bug(`a pinned bead has ${side} ${unit} after ${before} of ${count}, or another has it too`);
      taken[unit] = 1;
      before = unit;
    }
  }
}

/** Whether the units follow each other without a hole. */
function isRun(units: readonly number[]): boolean {
  return units.length > 0 && units[units.length - 1] - units[0] === units.length - 1;
}

/** Pins come by source; they don't share units, so the first target unit tells their order. */
function heaviestChain(pins: readonly IndexBead[]): IndexBead[] {
  // Ranks keep the tree as small as the pins, however long the text.
  const byTarget = pins
    .map((_, at) => at)
    .toSorted((left, right) => pins[left].target[0] - pins[right].target[0]);
  const rank = new Int32Array(pins.length);
  byTarget.forEach((pin, at) => (rank[pin] = at + 1));
  const weight = new Float64Array(pins.length);
  const before = new Int32Array(pins.length);
  // A Fenwick tree of the heaviest chain that ends at a pin of at most that rank.
  const tree = new Int32Array(pins.length + 1).fill(-1);
  let last = -1;
  pins.forEach((pin, at) => {
    let best = -1;
    for (let node = rank[at] - 1; node > 0; node -= node & -node) {
      if (tree[node] >= 0 && (best < 0 || weight[tree[node]] > weight[best])) best = tree[node];
    }
    before[at] = best;
    weight[at] = pin.source.length + pin.target.length + (best < 0 ? 0 : weight[best]);
    if (last < 0 || weight[at] > weight[last]) last = at;
    for (let node = rank[at]; node <= pins.length; node += node & -node) {
      if (tree[node] < 0 || weight[at] > weight[tree[node]]) tree[node] = at;
    }
  });
  const chain: IndexBead[] = [];
  for (let at = last; at >= 0; at = before[at]) chain.push(pins[at]);
  return chain.reverse();
}
