import type { Anchor } from './anchors.ts';
import type { Band } from './band.ts';
import { makeBand } from './band.ts';
import type { Stretch } from './evidence.ts';
import type { FoundBead } from './search.ts';

/** Cells of the gap between two anchors up to which all of them are searched. */
const WHOLE_GAP = 20_000;
/** Cells that all gaps together may take beyond a narrow band, for each unit of the texts. */
const CELLS_EACH_UNIT = 120;

/** A band along anchors: the gaps between near ones whole, wide gaps along their diagonal. O(rows). */
export function bandAlongAnchors(stretch: Stretch, anchors: readonly Anchor[], margin: number): Band {
  const { sourceCount, targetCount } = stretch;
  const lo = new Int32Array(sourceCount + 1).fill(targetCount);
  const hi = new Int32Array(sourceCount + 1);
  let budget = CELLS_EACH_UNIT * (sourceCount + targetCount);
  let fromSource = 0;
  let fromTarget = 0;
  const fill = (toSource: number, toTarget: number): void => {
    const rows = toSource - fromSource;
    const columns = toTarget - fromTarget;
    const whole = (rows + 1) * (columns + 1);
    const radius =
      whole <= WHOLE_GAP
        ? columns
        : Math.min(columns, Math.abs(rows - columns) + Math.ceil(0.08 * Math.max(rows, columns)) + 30);
    const cost = Math.min(whole, rows * 2 * radius);
    const wide = cost <= WHOLE_GAP || cost <= budget;
    if (wide && cost > WHOLE_GAP) budget -= cost;
    const reach = wide ? radius : Math.min(columns, 100);
    // Anchors far apart are few, and few anchors are less to be trusted.
    const room = margin + Math.min(40, Math.ceil(0.12 * Math.max(rows, columns)));
    for (let row = fromSource; row <= toSource; row++) {
      const centre = fromTarget + (rows === 0 ? 0 : Math.round((columns * (row - fromSource)) / rows));
      const from = rows === 0 ? fromTarget : Math.max(fromTarget, centre - reach);
      const to = rows === 0 ? toTarget : Math.min(toTarget, centre + reach);
      lo[row] = Math.min(lo[row], from - room);
      hi[row] = Math.max(hi[row], to + room);
    }
    fromSource = toSource;
    fromTarget = toTarget;
  };
  for (const anchor of anchors) fill(anchor.source - stretch.sourceFrom, anchor.target - stretch.targetFrom);
  fill(sourceCount, targetCount);
  return makeBand(lo, hi, targetCount);
}

/** Beads on either side that say whether a place on the path is sound. */
const SURROUNDINGS = 10;
/** A bead that scores less than this links nothing in particular. */
export const WEAK = 0.5;
/** Share of weak beads in the surroundings of a place that is not sound. */
const LOST = 0.6;
/** Cells that those rectangles may take in all, and for each unit of the texts. */
const MOST_WHOLE = 1_500_000;
const WHOLE_EACH_UNIT = 200;
/** Weak runs too long for that get a band this many times as wide, as far as as many cells go and these on top. */
const WIDER = 8;
const WIDER_EACH_UNIT = 20;

/**
 * A band around a path: `margin` columns to either side, and whole rectangles where most beads of a stretch are weak, since there the true path may run far off, as after a missing paragraph. O(rows +
 * cells of the rectangles).
 */
export function bandAroundPath(stretch: Stretch, path: readonly FoundBead[], margin: number): Band {
  const { sourceCount, targetCount } = stretch;
  const lo = new Int32Array(sourceCount + 1).fill(targetCount);
  const hi = new Int32Array(sourceCount + 1);
  const cover = (fromRow: number, toRow: number, from: number, to: number): void => {
    for (let row = Math.max(0, fromRow); row <= Math.min(sourceCount, toRow); row++) {
      lo[row] = Math.min(lo[row], from);
      hi[row] = Math.max(hi[row], to);
    }
  };
  for (const bead of path)
    cover(bead.fromSource, bead.toSource, bead.fromTarget - margin, bead.toTarget + margin);
  const units = sourceCount + targetCount;
  let budget = Math.min(MOST_WHOLE, WHOLE_EACH_UNIT * units);
  let wider = budget + WIDER_EACH_UNIT * units;
  for (const [first, last] of weakRuns(path)) {
    const from = path[first];
    const to = path[last];
    const cells = (to.toSource - from.fromSource + 1) * (to.toTarget - from.fromTarget + 1);
    if (cells > budget) {
      wider -= 2 * WIDER * margin * (to.toSource - from.fromSource);
      if (wider > 0) widen(path, first, last, cover, margin * WIDER);
      continue;
    }
    budget -= cells;
    cover(from.fromSource, to.toSource, from.fromTarget - margin, to.toTarget + margin);
  }
  return makeBand(lo, hi, targetCount);
}

function widen(
  path: readonly FoundBead[],
  first: number,
  last: number,
  cover: (fromRow: number, toRow: number, from: number, to: number) => void,
  margin: number,
): void {
  for (let at = first; at <= last; at++) {
    const bead = path[at];
    cover(bead.fromSource, bead.toSource, bead.fromTarget - margin, bead.toTarget + margin);
  }
}

/** The cells of a band within `margin` columns of a path through it. O(rows). */
export function bandNearPath(band: Band, path: readonly FoundBead[], margin: number): Band {
  const lo = band.hi.slice();
  const hi = band.lo.slice();
  for (const bead of path) {
    for (let row = bead.fromSource; row <= bead.toSource; row++) {
      lo[row] = Math.min(lo[row], Math.max(band.lo[row], bead.fromTarget - margin));
      hi[row] = Math.max(hi[row], Math.min(band.hi[row], bead.toTarget + margin));
    }
  }
  return makeBand(lo, hi, band.hi[band.rows - 1]);
}

/** Runs of beads in whose surroundings most are weak, first and last index of each. */
export function weakRuns(path: readonly FoundBead[]): [number, number][] {
  const weak = weakBeads(path);
  const runs: [number, number][] = [];
  for (let at = 0; at < path.length; at++) {
    if (weakShare(weak, at) < LOST) continue;
    const from = Math.max(0, at - SURROUNDINGS);
    const to = Math.min(path.length, at + SURROUNDINGS + 1);
    const last = runs.at(-1);
    if (last && from <= last[1] + 1) last[1] = to - 1;
    else runs.push([from, to - 1]);
  }
  return runs;
}

/** How many of the beads before each are weak; one more entry than there are beads. */
function weakBeads(path: readonly FoundBead[]): Int32Array {
  const weakBefore = new Int32Array(path.length + 1);
  path.forEach((bead, at) => (weakBefore[at + 1] = weakBefore[at] + (bead.score < WEAK ? 1 : 0)));
  return weakBefore;
}

/** Share of weak beads in the surroundings of one. */
function weakShare(weakBefore: Int32Array, at: number): number {
  const from = Math.max(0, at - SURROUNDINGS);
  const to = Math.min(weakBefore.length - 1, at + SURROUNDINGS + 1);
  return (weakBefore[to] - weakBefore[from]) / (to - from);
}
