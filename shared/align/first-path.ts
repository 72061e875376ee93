import type { Anchor } from './anchors.ts';
import { findAnchors } from './anchors.ts';
import { makeBand, fullBand } from './band.ts';
import type { Stretch } from './evidence.ts';
import { bandAlongAnchors } from './guide.ts';
import type { Knowledge } from './knowledge.ts';
import { withReach } from './knowledge.ts';
import { makeScorer, searchStretch } from './pass.ts';
import type { Progress } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { findPath } from './search.ts';
import { walk } from './walk.ts';

/** Cells up to which all of a stretch is searched. */
const WHOLE = 120_000;
/** Source units for one anchor, at most, for anchors to be a guide. */
const UNITS_FOR_ANCHOR = 45;
const ANCHOR_MARGIN = 12;
/** Long texts are first searched for beads of at most two to two: enough for a rough path. */
const ROUGH_REACH = 2;

/** The first path of each stretch, in positions of the stretch, and what was learned in finding them. */
export interface FirstPaths {
  readonly paths: FoundBead[][];
  readonly knowledge: Knowledge;
}

/**
 * A first path through every stretch: all cells of small ones are searched, long ones along anchors where there are enough, else
 * step by step. Where the time is up, lengths alone decide the rest.
 */
export function firstPaths(start: Knowledge, stretches: readonly Stretch[], progress: Progress): FirstPaths {
  let knowledge = start;
  const isLong = (stretch: Stretch): boolean => (stretch.sourceCount + 1) * (stretch.targetCount + 1) > WHOLE;
  const anchors = stretches.some(isLong) ? findAnchors(start.source, start.target, start.prior) : [];
  const paths = stretches.map((stretch): FoundBead[] => {
    if (stretch.sourceCount === 0 || stretch.targetCount === 0) return alone(stretch);
    if (progress.expired) return byLength(knowledge, stretch, 0, 0);
    if (!isLong(stretch)) {
      const band = fullBand(stretch.sourceCount, stretch.targetCount);
      return (
        searchStretch(knowledge, stretch, band, false, progress.pulse)?.path ??
        byLength(knowledge, stretch, 0, 0)
      );
    }
    const rough = withReach(knowledge, ROUGH_REACH);
    const inside = anchors.filter((anchor) => contains(stretch, anchor));
    if (inside.length * UNITS_FOR_ANCHOR >= Math.min(stretch.sourceCount, stretch.targetCount)) {
      const band = bandAlongAnchors(stretch, inside, ANCHOR_MARGIN);
      return (
        searchStretch(rough, stretch, band, false, progress.pulse)?.path ?? byLength(knowledge, stretch, 0, 0)
      );
    }
    const walked = walk(rough, stretch, progress);
    knowledge = withReach(walked.knowledge, start.reach);
    const end = walked.path.at(-1);
    return [...walked.path, ...byLength(knowledge, stretch, end?.toSource ?? 0, end?.toTarget ?? 0)];
  });
  return { paths, knowledge };
}

function contains(stretch: Stretch, anchor: Anchor): boolean {
  const source = anchor.source - stretch.sourceFrom;
  const target = anchor.target - stretch.targetFrom;
  return source >= 0 && source < stretch.sourceCount && target >= 0 && target < stretch.targetCount;
}

const NARROW = 10;

/** A path from a position to the end of the stretch by lengths alone, in a narrow band: quick, and no more than that. */
function byLength(
  knowledge: Knowledge,
  stretch: Stretch,
  fromSource: number,
  fromTarget: number,
): FoundBead[] {
  const rest: Stretch = {
    sourceFrom: stretch.sourceFrom + fromSource,
    sourceCount: stretch.sourceCount - fromSource,
    targetFrom: stretch.targetFrom + fromTarget,
    targetCount: stretch.targetCount - fromTarget,
  };
  const found =
    rest.sourceCount === 0 || rest.targetCount === 0 ? alone(rest) : narrowSearch(knowledge, rest);
  return found.map((bead) => ({
    fromSource: bead.fromSource + fromSource,
    toSource: bead.toSource + fromSource,
    fromTarget: bead.fromTarget + fromTarget,
    toTarget: bead.toTarget + fromTarget,
    score: bead.score,
  }));
}

function narrowSearch(knowledge: Knowledge, rest: Stretch): FoundBead[] {
  const lo = new Int32Array(rest.sourceCount + 1);
  const hi = new Int32Array(rest.sourceCount + 1);
  for (let row = 0; row <= rest.sourceCount; row++) {
    const centre = Math.round((row * rest.targetCount) / rest.sourceCount);
    lo[row] = centre - NARROW;
    hi[row] = centre + NARROW;
  }
  const never = (): boolean => false;
  const band = makeBand(lo, hi, rest.targetCount);
  const scorer = makeScorer(withReach(knowledge, ROUGH_REACH), rest, band, false, never);
  return (scorer && findPath(band, scorer, false, never)) ?? [];
}

/** Every unit of a stretch that is empty on one side. */
function alone(stretch: Stretch): FoundBead[] {
  const beads: FoundBead[] = [];
  for (let at = 0; at < stretch.sourceCount; at++) {
    beads.push({ fromSource: at, toSource: at + 1, fromTarget: 0, toTarget: 0, score: 0 });
  }
  for (let at = 0; at < stretch.targetCount; at++) {
    beads.push({ fromSource: 0, toSource: 0, fromTarget: at, toTarget: at + 1, score: 0 });
  }
  return beads;
}
