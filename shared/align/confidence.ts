import { bandNearPath } from './guide.ts';
import type { Searched } from './pass.ts';
import { posteriors } from './posterior.ts';
import type { Pulse } from './pulse.ts';
import type { FoundBead } from './search.ts';

/** Evidence from words that depend on each other is worth this share of its sum. */
const SHARPNESS = 0.5;
/** Columns to either side of the path among which the chains compete. */
const MARGIN = 8;
/** What a bead is worth of which nothing is known but its place. */
const UNKNOWN = 0.5;

/**
 * How sure each bead of each path is, 0 to 1: of beads shown as 0.9, about nine in ten are right. Where the pulse asks to
 * stop, the rest is as good as unknown.
 */
export function confidences(
  paths: readonly FoundBead[][],
  searched: readonly (Searched | null)[],
  pulse: Pulse,
): Float64Array[] {
  return paths.map((path, at) => {
    const result = searched[at];
    const unknown = (): Float64Array => new Float64Array(path.length).fill(UNKNOWN);
    if (result === null || result.path !== path) return unknown();
    const near = bandNearPath(result.band, path, MARGIN);
    const probable = posteriors(near, result.scorer, path, SHARPNESS, pulse);
    if (probable === null) return unknown();
    return probable.map((posterior, index) => calibrated(posterior, unitsOf(path[index])));
  });
}

function unitsOf(bead: FoundBead): number {
  return bead.toSource - bead.fromSource + bead.toTarget - bead.fromTarget;
}

/*
 * A logistic curve laid through what was right and wrong in texts of known alignment (Platt 1999): beads in doubt are
 * right more often than their posterior says, large ones less often.
 */
const SLOPE = 0.75;
const SHIFT = 1;
const LARGE = 3;
const LARGE_SHIFT = -1.3;
/** Nothing but the editor's word is certain. */
const MOST = 0.999;

function calibrated(posterior: number, units: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, posterior));
  const logit = SLOPE * Math.log(bounded / (1 - bounded)) + SHIFT + (units > LARGE ? LARGE_SHIFT : 0);
  return Math.min(MOST, 1 / (1 + Math.exp(-logit)));
}
