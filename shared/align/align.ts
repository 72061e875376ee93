import { adapt } from './adapt.ts';
import type { AlignDocument, Alignment, AlignOptions, AlignUnit, SharedOptions } from './alignment.ts';
import type { Stretch } from './evidence.ts';
import { firstPaths } from './first-path.ts';
import { beadsOfPart } from './found-beads.ts';
import { groundOf } from './ground.ts';
import { bandAroundPath } from './guide.ts';
import { ROUGH_REACH, startingKnowledge, withReach } from './knowledge.ts';
import { LEARNING_ROWS, learn } from './learn.ts';
import type { Searched } from './pass.ts';
import { searchStretch } from './pass.ts';
import { isReversed, reversedAlignment, reversedDocument, reversedOptions } from './orientation.ts';
import { repairPath } from './repair.ts';
import { confidences } from './confidence.ts';
import { alignAroundPins } from './moved-pins.ts';
import { Progress } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { shiftedPath } from './shifted-path.ts';
import { allowanceFor } from './walk.ts';
import type { Weights } from './weights.ts';
import { WEIGHTS } from './weights.ts';

/** Rounds of learning and searching again; the later ones change little. */
const ROUNDS = 3;
const ROUNDS_OF_LONG_TEXTS = 2;
/** Cells of a text pair up to which it counts as short. */
const SHORT = 500_000;
/** Columns searched to either side of the path of the round before. */
const MARGIN = 16;
/** Examples and pins from which on their lexicon is better than none; fewer teach once there is a first path. */
const LEAST_TAUGHT = 50;
/** Share of units whose beads may still have changed in the last round. */
const SETTLED = 0.002;

/**
 * Links the segments of a text with those of its translation. In order: read both texts; find what they share without
 * any knowledge of the languages (cognates, numbers, names, lengths); search a first path; learn a lexicon from it and
 * search again around it, a few times; say how sure each bead is. Beads that the editor pinned stand, and teach.
 *
 * Deterministic where no time limit cuts it short; texts that change places get the same beads, mirrored. Time and
 * memory are linear in the number of units.
 */
export function align(
  source: readonly AlignUnit[],
  target: readonly AlignUnit[],
  options: AlignOptions,
): Alignment {
  return alignWith(source, target, options, WEIGHTS);
}

/** The same with other parameters, for measuring how much they matter. */
export function alignWith(
  source: readonly AlignUnit[],
  target: readonly AlignUnit[],
  options: AlignOptions,
  weights: Weights,
): Alignment {
  const { pins, ...shared } = options;
  return alignDocuments([{ source, target, ...(pins && { pins }) }], shared, weights)[0];
}

/**
 * The same for several documents that share a lexicon, so that short ones learn from each other; nothing is linked
 * across. An alignment for each, in order. Linear in the units of all.
 */
export function alignTogether(documents: readonly AlignDocument[], options: SharedOptions): Alignment[] {
  return alignDocuments(documents, options, WEIGHTS);
}

function alignDocuments(
  documents: readonly AlignDocument[],
  options: SharedOptions,
  weights: Weights,
): Alignment[] {
  return alignAroundPins(documents, options, (some, how) => alignOriented(some, how, weights));
}

function alignOriented(
  documents: readonly AlignDocument[],
  options: SharedOptions,
  weights: Weights,
): Alignment[] {
  const joined = (side: 'source' | 'target'): AlignUnit[] => documents.flatMap((document) => document[side]);
  return isReversed(joined('source'), joined('target'))
    ? alignShorter(documents.map(reversedDocument), reversedOptions(options), weights).map(reversedAlignment)
    : alignShorter(documents, options, weights);
}

function alignShorter(
  documents: readonly AlignDocument[],
  options: SharedOptions,
  weights: Weights,
): Alignment[] {
  const ground = groundOf(documents, options.examples ?? []);
  const { stretches } = ground;
  const count = sum(stretches, ({ sourceCount, targetCount }) => sourceCount + targetCount);
  const rows = count + sum(stretches, ({ sourceCount }) => sourceCount);
  const progress = new Progress(options.timeLimit, options.onProgress);
  progress.stage(0.1, ground.source.length + ground.target.length);
  const start = startingKnowledge(ground, options, weights, progress.pulse);
  progress.stage(0.3, rows);
  const taught = start.taught.length >= LEAST_TAUGHT ? learn(start, [], progress.pulse) : start;
  const first = firstPaths(taught, stretches, progress);
  let { paths, knowledge } = first;
  const searched: (Searched | null)[] = stretches.map(() => null);
  const isShort = sum(stretches, ({ sourceCount, targetCount }) => sourceCount * targetCount) <= SHORT;
  const allowance = allowanceFor(stretches);
  const rounds = isShort ? ROUNDS : ROUNDS_OF_LONG_TEXTS;
  for (let round = 1; round <= rounds && !progress.expired; round++) {
    const done = 0.3 + (0.6 * (round - 1)) / rounds;
    progress.stage(done + 0.25 / rounds, LEARNING_ROWS);
    const whole = wholePath(stretches, paths);
    knowledge = adapt(learn(knowledge, whole, progress.pulse), weights, whole);
    progress.stage(done + 0.6 / rounds, rows);
    // Only the last round looks for large beads: what teaches in long texts are the small ones.
    const seeker = isShort || round === rounds ? knowledge : withReach(knowledge, ROUGH_REACH);
    const better = paths.map((path, at) => {
      const stretch = stretches[at];
      if (stretch.sourceCount === 0 || stretch.targetCount === 0) return path;
      const sound = repairPath(withReach(knowledge, ROUGH_REACH), stretch, path, progress, allowance);
      const band = bandAroundPath(stretch, sound, MARGIN);
      const found = searchStretch(seeker, stretch, band, false, progress.pulse);
      if (found === null) return path;
      searched[at] = found;
      return found.path;
    });
    const changed = changedBeads(paths, better);
    paths = better;
    if (isShort && changed <= SETTLED * count) break;
  }
  progress.stage(1, rows);
  const sure = confidences(paths, searched, progress.pulse);
  progress.finish();
  return ground.parts.map((part) => ({
    beads: beadsOfPart(ground, part, paths, sure),
    cutShort: progress.expired,
  }));
}

function sum(stretches: readonly Stretch[], of: (stretch: Stretch) => number): number {
  return stretches.reduce((total, stretch) => total + of(stretch), 0);
}

/** All beads in positions of the whole texts, for learning. */
function wholePath(stretches: readonly Stretch[], paths: readonly FoundBead[][]): FoundBead[] {
  return stretches.flatMap((stretch, at) => shiftedPath(paths[at], stretch.sourceFrom, stretch.targetFrom));
}

/** Beads of the new paths that do not end where a bead of the old ones did. */
function changedBeads(before: readonly FoundBead[][], after: readonly FoundBead[][]): number {
  let changed = 0;
  after.forEach((path, at) => {
    const old = before[at];
    let next = 0;
    for (const bead of path) {
      while (next < old.length && old[next].toSource + old[next].toTarget < bead.toSource + bead.toTarget)
        next++;
      if (next === old.length || old[next].toSource !== bead.toSource || old[next].toTarget !== bead.toTarget)
        changed++;
    }
  });
  return changed;
}
