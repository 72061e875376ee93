import { adapt } from './adapt.ts';
import type { Alignment, AlignOptions, AlignUnit, IndexBead } from './alignment.ts';
import type { Stretch } from './evidence.ts';
import { firstPaths } from './first-path.ts';
import { bandAroundPath } from './guide.ts';
import { ROUGH_REACH, startingKnowledge, withReach } from './knowledge.ts';
import { learn } from './learn.ts';
import type { Searched } from './pass.ts';
import { searchStretch } from './pass.ts';
import { repairPath } from './repair.ts';
import { confidences } from './confidence.ts';
import { Progress } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { stretchesBetween } from './stretches.ts';
import type { Weights } from './weights.ts';
import { WEIGHTS } from './weights.ts';

/** Rounds of learning and searching again; the later ones change little. */
const ROUNDS = 3;
const ROUNDS_OF_LONG_TEXTS = 2;
/** Cells of a text pair up to which it counts as short. */
const SHORT = 500_000;
/** Beads of long texts before the last round: at most that many units to one. */
const MIDDLE_REACH = 3;
/** Columns searched to either side of the path of the round before. */
const MARGIN = 16;
/** Share of units whose beads may still have changed in the last round. */
const SETTLED = 0.002;

/**
 * Links the segments of a text with those of its translation. In order: read both texts; find what they share without
 * any knowledge of the languages (cognates, numbers, names, lengths); search a first path; learn a lexicon from it and
 * search again around it, a few times; say how sure each bead is. Beads that the editor pinned stand, and teach.
 *
 * Deterministic where no time limit cuts it short. Time and memory are linear in the number of units.
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
  const pins = options.pins ?? [];
  const stretches = stretchesBetween(source.length, target.length, pins);
  const progress = new Progress(options.timeLimit, options.onProgress);
  const start = startingKnowledge(source, target, options, weights);
  progress.stage(0.1, 1);
  progress.pulse(1);
  progress.stage(0.4, 2 * source.length + target.length);
  const first = firstPaths(start, stretches, progress);
  let { paths, knowledge } = first;
  const searched: (Searched | null)[] = stretches.map(() => null);
  const isShort = source.length * target.length <= SHORT;
  const rounds = isShort ? ROUNDS : ROUNDS_OF_LONG_TEXTS;
  for (let round = 1; round <= rounds && !progress.expired; round++) {
    progress.stage(0.4 + (0.5 * round) / rounds, 2 * source.length + target.length);
    const whole = wholePath(stretches, paths, pins);
    knowledge = adapt(learn(knowledge, whole), weights, whole);
    const seeker = isShort || round === rounds ? knowledge : withReach(knowledge, MIDDLE_REACH);
    const better = paths.map((path, at) => {
      const stretch = stretches[at];
      if (stretch.sourceCount === 0 || stretch.targetCount === 0) return path;
      const sound = repairPath(withReach(knowledge, ROUGH_REACH), stretch, path, progress);
      const band = bandAroundPath(stretch, sound, MARGIN);
      const found = searchStretch(seeker, stretch, band, false, progress.pulse);
      if (found === null) return path;
      searched[at] = found;
      return found.path;
    });
    const changed = changedBeads(paths, better);
    paths = better;
    if (isShort && changed <= SETTLED * (source.length + target.length)) break;
  }
  const beads = toBeads(stretches, paths, pins, confidences(paths, searched));
  progress.finish();
  return { beads, cutShort: progress.expired };
}

/** All beads in positions of the whole texts, for learning. */
function wholePath(
  stretches: readonly Stretch[],
  paths: readonly FoundBead[][],
  pins: readonly IndexBead[],
): FoundBead[] {
  return stretches.flatMap((stretch, at) => {
    const found = paths[at].map((bead) => ({
      fromSource: bead.fromSource + stretch.sourceFrom,
      toSource: bead.toSource + stretch.sourceFrom,
      fromTarget: bead.fromTarget + stretch.targetFrom,
      toTarget: bead.toTarget + stretch.targetFrom,
      score: bead.score,
    }));
    if (at === pins.length) return found;
    const next = stretches[at + 1];
    const pinned: FoundBead = {
      fromSource: stretch.sourceFrom + stretch.sourceCount,
      toSource: next.sourceFrom,
      fromTarget: stretch.targetFrom + stretch.targetCount,
      toTarget: next.targetFrom,
      score: Infinity,
    };
    return [...found, pinned];
  });
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

function toBeads(
  stretches: readonly Stretch[],
  paths: readonly FoundBead[][],
  pins: readonly IndexBead[],
  sure: readonly Float64Array[],
): IndexBead[] {
  return stretches.flatMap((stretch, at): IndexBead[] => {
    const beads = paths[at].map((bead, index) => ({
      source: indexes(stretch.sourceFrom + bead.fromSource, stretch.sourceFrom + bead.toSource),
      target: indexes(stretch.targetFrom + bead.fromTarget, stretch.targetFrom + bead.toTarget),
      confidence: sure[at][index],
    }));
    const pin = pins[at];
    if (pin) beads.push({ ...pin, source: [...pin.source], target: [...pin.target] });
    return beads;
  });
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
