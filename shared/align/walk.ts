import type { Band } from './band.ts';
import { makeBand } from './band.ts';
import { byLength } from './by-length.ts';
import type { Stretch } from './evidence.ts';
import { learn } from './learn.ts';
import { WEAK } from './guide.ts';
import type { Knowledge } from './knowledge.ts';
import { searchStretch } from './pass.ts';
import type { Progress, Pulse } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { shiftedPath } from './shifted-path.ts';

/** Source units of one step, and the share of it that is kept: the end of a step is unsure. */
const STEP = 700;
const KEPT = 0.7;
/** Columns to either side of the diagonal: at first, once the lexicon is good, and at most. */
const FIRST_RADIUS = 150;
const SURE_RADIUS = 50;
const MOST_RADIUS = 1350;
/** A step has lost its way where this share of its last beads is weak. */
const LOST = 0.5;
const LAST_BEADS = 100;
/**
 * Cells for each unit of both texts that wider tries may take in vain: those that find the way are given back. Texts
 * that belong together lose few; where nothing fits anywhere, looking on would cost minutes and find nothing.
 */
const VAIN_EACH_UNIT = 60;
/** Rounds of search and learning on the first step. */
const FIRST_ROUNDS = 3;

/**
 * Finds a rough path through long texts that share no words to go by: step by step along the diagonal of the lengths,
 * with `learning` getting to know their words on the way. A step that runs into the edge of its band, or whose last
 * beads are mostly weak, is tried again with a wider one. Ends early where the time is up. O(units x radius).
 */
function walk(
  start: Knowledge,
  stretch: Stretch,
  learning: boolean,
  progress: Progress,
  allowance: Allowance,
): { readonly path: FoundBead[]; readonly knowledge: Knowledge } {
  const look: Pulse = () => progress.pulse(0);
  let knowledge = start;
  const path: FoundBead[] = [];
  let fromSource = 0;
  let fromTarget = 0;
  let radius = FIRST_RADIUS;
  let learnedAt = 0;
  while (fromSource < stretch.sourceCount && fromTarget < stretch.targetCount) {
    const rest: Stretch = {
      sourceFrom: stretch.sourceFrom + fromSource,
      sourceCount: Math.min(STEP, stretch.sourceCount - fromSource),
      targetFrom: stretch.targetFrom + fromTarget,
      targetCount: stretch.targetCount - fromTarget,
    };
    const slope = slopeOf(knowledge, rest);
    const isLast = fromSource + rest.sourceCount === stretch.sourceCount;
    let found: FoundBead[] | null = null;
    let spent = 0;
    for (;;) {
      const { step, band } = stepBand(rest, slope, radius);
      found = searchStretch(knowledge, step, band, true, progress.pulse)?.path ?? null;
      if (found === null) return { path, knowledge };
      if (learning && path.length === 0) {
        for (let round = 1; round < FIRST_ROUNDS; round++) {
          knowledge = learn(knowledge, shiftedPath(found, step.sourceFrom, step.targetFrom), look);
          found = searchStretch(knowledge, step, band, true, progress.pulse)?.path ?? null;
          if (found === null) return { path, knowledge };
        }
      }
      const lost = weakShare(found) > LOST || touchesEdge(found, band);
      if (!lost) {
        allowance.cells += spent;
        break;
      }
      if (radius >= MOST_RADIUS || band.hi[0] >= rest.targetCount || allowance.cells <= 0) break;
      radius = Math.min(MOST_RADIUS, radius * 3);
      const cost = Math.min(2 * radius, rest.targetCount) * rest.sourceCount;
      allowance.cells -= cost;
      spent += cost;
    }
    const kept = isLast ? found : found.filter((bead) => bead.toSource <= rest.sourceCount * KEPT);
    const end = kept.at(-1);
    if (!end || end.toSource === 0) break;
    path.push(...shiftedPath(kept, fromSource, fromTarget));
    fromSource += end.toSource;
    fromTarget += end.toTarget;
    if (learning && path.length >= 2 * learnedAt) {
      learnedAt = path.length;
      knowledge = learn(knowledge, shiftedPath(path, stretch.sourceFrom, stretch.targetFrom), look);
    }
    radius = !learning || path.length > 2 * STEP ? SURE_RADIUS : FIRST_RADIUS;
  }
  return { path, knowledge };
}

/** Cells left to be searched in vain; shared by walks through the same texts. */
export interface Allowance {
  cells: number;
}

export function allowanceFor(stretches: readonly Stretch[]): Allowance {
  const units = stretches.reduce((sum, { sourceCount, targetCount }) => sum + sourceCount + targetCount, 0);
  return { cells: VAIN_EACH_UNIT * units };
}

/** The same to the very end: what the walk leaves over is linked by lengths alone. */
export function walkThrough(
  start: Knowledge,
  stretch: Stretch,
  learning: boolean,
  progress: Progress,
  allowance: Allowance,
): { readonly path: FoundBead[]; readonly knowledge: Knowledge } {
  const { path, knowledge } = walk(start, stretch, learning, progress, allowance);
  const end = path.at(-1);
  const rest = byLength(knowledge, stretch, end?.toSource ?? 0, end?.toTarget ?? 0);
  return { path: [...path, ...rest], knowledge };
}

/** Target units for a source unit, by the masses ahead. */
function slopeOf(knowledge: Knowledge, rest: Stretch): number {
  const { source, target, lengths } = knowledge;
  const ahead = source.mass[rest.sourceFrom + rest.sourceCount] - source.mass[rest.sourceFrom];
  const wanted = target.mass[rest.targetFrom] + ahead * lengths.scale * lengths.scale;
  let low = rest.targetFrom;
  let high = rest.targetFrom + rest.targetCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (target.mass[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return (low - rest.targetFrom) / rest.sourceCount;
}

function stepBand(
  rest: Stretch,
  slope: number,
  radius: number,
): { readonly step: Stretch; readonly band: Band } {
  const rows = rest.sourceCount + 1;
  const lo = new Int32Array(rows);
  const hi = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    lo[row] = Math.round(row * slope) - radius;
    hi[row] = Math.min(rest.targetCount, Math.round(row * slope) + radius);
  }
  const targetCount = hi[rows - 1];
  return { step: { ...rest, targetCount }, band: makeBand(lo, hi, targetCount) };
}

function weakShare(path: readonly FoundBead[]): number {
  const last = path.slice(-LAST_BEADS);
  return last.filter((bead) => bead.score < WEAK).length / Math.max(1, last.length);
}

/** Whether the path comes within a few columns of the band's edge, other than at the edge of the texts. */
function touchesEdge(path: readonly FoundBead[], band: Band): boolean {
  const near = 3;
  let touches = 0;
  for (const bead of path) {
    const row = bead.toSource;
    if (row === 0) continue;
    const atLow = band.lo[row] > 0 && bead.toTarget - band.lo[row] < near;
    const atHigh = band.hi[row] < band.hi[band.rows - 1] && band.hi[row] - bead.toTarget < near;
    if (atLow || atHigh) touches++;
  }
  return touches > 0;
}
