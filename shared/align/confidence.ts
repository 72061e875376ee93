import type { Searched } from './pass.ts';
import { posteriors } from './posterior.ts';
import type { FoundBead } from './search.ts';

/** Evidence from words that depend on each other is worth this share of its sum. */
const SHARPNESS = 0.5;
/** What a bead is worth of which nothing is known but its place. */
const UNKNOWN = 0.5;

/** How sure each bead of each path is, 0 to 1. */
export function confidences(
  paths: readonly FoundBead[][],
  searched: readonly (Searched | null)[],
): Float64Array[] {
  return paths.map((path, at) => {
    const result = searched[at];
    if (result === null || result.path !== path) return new Float64Array(path.length).fill(UNKNOWN);
    return posteriors(result.band, result.scorer, path, SHARPNESS).map(calibrated);
  });
}

function calibrated(posterior: number): number {
  return posterior;
}
