import type { PairTable } from './pair-table.ts';
import { eachPair } from './pair-table.ts';
import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
import type { SideText } from './side-text.ts';
import { TOKEN_KIND } from './vocabulary.ts';

/** A source unit and a target unit that seem to belong together. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Keys with more occurrences than this are too common to point at a place. */
const MOST_OCCURRENCES = 12;
const LEAST_WEIGHT = 0.6;
/** Pairs between two looks at the clock. */
const PULSE_PAIRS = 1000;
/**
 * The longest ascending chain among n points thrown at random has about 2 √n of them (Vershik & Kerov 1977), the
 * heaviest one fewer: a chain shorter than this many times √n is no evidence of order.
 */
const LEAST_ORDER = 3;
/** Neighbours on either side that an anchor is held against. */
const NEIGHBOURS = 4;

/**
 * Places that both texts mention with rare, alike words: the heaviest chain of them that runs forward in both texts,
 * without those that stand off the line of their neighbours. Empty where chance would make as long a chain, and where
 * the pulse asks to stop. O(points log points).
 */
export function findAnchors(
  source: SideText,
  target: SideText,
  pairs: PairTable,
  pulse: Pulse = never,
): Anchor[] {
  const points = collectPoints(source, target, pairs, pulse);
  if (pulse(0)) return [];
  const chain = heaviestChain(points);
  return chain.length < LEAST_ORDER * Math.sqrt(points.length) ? [] : withoutStrays(chain);
}

function collectPoints(source: SideText, target: SideText, pairs: PairTable, pulse: Pulse): Anchor[] {
  const left = rareUnits(source);
  const right = rareUnits(target);
  const points: Anchor[] = [];
  const { kinds } = source.vocabulary;
  let looked = 0;
  let late = pulse(0);
  eachPair(pairs, (from, to, weight) => {
    if (++looked % PULSE_PAIRS === 0) late ||= pulse(0);
    if (late) return;
    if (weight < LEAST_WEIGHT || kinds[from] === TOKEN_KIND.mark) return;
    const here = left.get(from);
    const there = right.get(to);
    if (!here || !there) return;
    if (here.length === there.length) {
      here.forEach((unit, at) =>
        points.push({ source: unit, target: there[at], weight: weight / Math.sqrt(here.length) }),
      );
    } else {
      const each = weight / (here.length * there.length);
      for (const unit of here)
        for (const across of there) points.push({ source: unit, target: across, weight: each });
    }
  });
  points.sort((a, b) => a.source - b.source || a.target - b.target);
  const merged: Anchor[] = [];
  for (const point of points) {
    const last = merged.at(-1);
    if (last && last.source === point.source && last.target === point.target) {
      merged[merged.length - 1] = { ...last, weight: last.weight + point.weight };
    } else merged.push(point);
  }
  return merged;
}

/** Units of each rare key, in order. */
function rareUnits(side: SideText): Map<number, number[]> {
  const units = new Map<number, number[]>();
  const { frequencies } = side.vocabulary;
  for (let unit = 0; unit < side.count; unit++) {
    for (let at = side.starts[unit]; at < side.starts[unit + 1]; at++) {
      const key = side.tokens[at];
      if (frequencies[key] > MOST_OCCURRENCES) continue;
      const known = units.get(key);
      if (!known) units.set(key, [unit]);
      else if (known.at(-1) !== unit) known.push(unit);
    }
  }
  return units;
}

/**
 * Heaviest chain that strictly ascends on both sides; points come sorted. A Fenwick tree holds the best chain up to
 * each target.
 */
function heaviestChain(points: readonly Anchor[]): Anchor[] {
  const size = points.reduce((most, point) => Math.max(most, point.target), 0) + 2;
  const tree = new Int32Array(size + 1).fill(-1);
  const weight = new Float64Array(points.length);
  const before = new Int32Array(points.length);
  const bestBelow = (target: number): number => {
    let best = -1;
    for (let at = target; at > 0; at -= at & -at) {
      if (tree[at] >= 0 && (best < 0 || weight[tree[at]] > weight[best])) best = tree[at];
    }
    return best;
  };
  const enter = (point: number): void => {
    for (let at = points[point].target + 1; at <= size; at += at & -at) {
      if (tree[at] < 0 || weight[point] > weight[tree[at]]) tree[at] = point;
    }
  };
  let last = -1;
  for (let from = 0; from < points.length;) {
    let to = from;
    while (to < points.length && points[to].source === points[from].source) to++;
    for (let point = from; point < to; point++) {
      before[point] = bestBelow(points[point].target);
      weight[point] = points[point].weight + (before[point] < 0 ? 0 : weight[before[point]]);
      if (last < 0 || weight[point] > weight[last]) last = point;
    }
    for (let point = from; point < to; point++) enter(point);
    from = to;
  }
  const chain: Anchor[] = [];
  for (let point = last; point >= 0; point = before[point]) chain.push(points[point]);
  return chain.reverse();
}

/** Drops anchors far from the line between the middle ones of the neighbours before and after. */
function withoutStrays(chain: readonly Anchor[]): Anchor[] {
  return chain.filter((anchor, at) => {
    const earlier = chain[Math.max(0, at - NEIGHBOURS)];
    const later = chain[Math.min(chain.length - 1, at + NEIGHBOURS)];
    const span = later.source - earlier.source;
    if (span === 0) return true;
    const expected =
      earlier.target + ((later.target - earlier.target) * (anchor.source - earlier.source)) / span;
    return Math.abs(anchor.target - expected) <= 12 + 0.35 * Math.max(span, later.target - earlier.target);
  });
}
