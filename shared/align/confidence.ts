import type { BeadFeatures } from './bead-features.ts';
import { beadFeatures } from './bead-features.ts';
import { bandNearPath } from './guide.ts';
import type { Searched } from './pass.ts';
import { posteriors } from './posterior.ts';
import type { Pulse } from './pulse.ts';
import type { FoundBead } from './search.ts';

/** Evidence from words that depend on each other is worth this share of its sum. */
const SHARPNESS = 0.5;
/** Columns to either side of the path among which the chains compete. */
const MARGIN = 8;
/** How sure a bead is of which nothing is known but its place. */
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
    return Float64Array.from(beadFeatures(path, probable, result.scorer), sureness);
  });
}

/*
 * A logistic regression on what was right and wrong in texts of known alignment (Platt 1999, with more than the one
 * score): German-French, Hungarian-English, English-Icelandic gold, and machine translations as they are, with lines
 * or passages lost, merged, split, exchanged; each of the four kinds weighted by the root of its size. It holds between
 * halves of the sets. Fitted to three kinds it is no better on the fourth than the posterior alone: only machine
 * translations teach what a repeat is worth, and each kind of text errs in its own way.
 */
const CONSTANT = 4.01;
const COEFFICIENTS: BeadFeatures = {
  odds: 0.35,
  lowOdds: 0.41,
  oddsBeside: 0.23,
  alone: -0.43,
  large: -2.07,
  length: -0.48,
  repeat: 0.65,
  seam: -1.42,
  mass: -0.41,
};
/** Nothing but the editor's word is certain. */
const MOST = 0.999;

function sureness(features: BeadFeatures): number {
  const sum =
    CONSTANT +
    COEFFICIENTS.odds * features.odds +
    COEFFICIENTS.lowOdds * features.lowOdds +
    COEFFICIENTS.oddsBeside * features.oddsBeside +
    COEFFICIENTS.alone * features.alone +
    COEFFICIENTS.large * features.large +
    COEFFICIENTS.length * features.length +
    COEFFICIENTS.repeat * features.repeat +
    COEFFICIENTS.seam * features.seam +
    COEFFICIENTS.mass * features.mass;
  return Math.min(MOST, 1 / (1 + Math.exp(-sum)));
}
