import type { Anchor } from './anchors.ts';
import { makeBand } from './band.ts';
import type { Stretch } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { ROUGH_REACH, withReach } from './knowledge.ts';
import { makeScorer } from './pass.ts';
import { never } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { findPath } from './search.ts';
import { shiftedPath } from './shifted-path.ts';

/** Columns to either side of the diagonal: at most, in long texts, and units from which on a text is long. */
const NARROW = 10;
const NARROWEST = 4;
const LONG = 20_000;

/**
 * A path from a position to the end of the stretch by lengths alone, in a narrow band: quick, and no more than that.
 */
export function byLength(
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
    rest.sourceCount === 0 || rest.targetCount === 0
      ? alone(rest)
      : narrowSearch(withReach(knowledge, ROUGH_REACH), rest);
  return found.map((bead) => ({
    fromSource: bead.fromSource + fromSource,
    toSource: bead.toSource + fromSource,
    fromTarget: bead.fromTarget + fromTarget,
    toTarget: bead.toTarget + fromTarget,
    score: bead.score,
  }));
}

/** A path through a whole stretch by its anchors, and by lengths alone between them: where the time is up. */
export function byAnchors(knowledge: Knowledge, stretch: Stretch, anchors: readonly Anchor[]): FoundBead[] {
  const rough = withReach(knowledge, ROUGH_REACH);
  const path: FoundBead[] = [];
  let fromSource = 0;
  let fromTarget = 0;
  const goTo = (toSource: number, toTarget: number): void => {
    const gap: Stretch = {
      sourceFrom: stretch.sourceFrom + fromSource,
      sourceCount: toSource - fromSource,
      targetFrom: stretch.targetFrom + fromTarget,
      targetCount: toTarget - fromTarget,
    };
    const found = gap.sourceCount === 0 || gap.targetCount === 0 ? alone(gap) : narrowSearch(rough, gap);
    for (const bead of shiftedPath(found, fromSource, fromTarget)) path.push(bead);
  };
  for (const anchor of anchors) {
    const source = anchor.source - stretch.sourceFrom;
    const target = anchor.target - stretch.targetFrom;
    goTo(source, target);
    fromSource = source + 1;
    fromTarget = target + 1;
    path.push({
      fromSource: source,
      toSource: fromSource,
      fromTarget: target,
      toTarget: fromTarget,
      score: 0,
    });
  }
  goTo(stretch.sourceCount, stretch.targetCount);
  return path;
}

function narrowSearch(knowledge: Knowledge, rest: Stretch): FoundBead[] {
  const lo = new Int32Array(rest.sourceCount + 1);
  const hi = new Int32Array(rest.sourceCount + 1);
  const radius = rest.sourceCount > LONG ? NARROWEST : NARROW;
  for (let row = 0; row <= rest.sourceCount; row++) {
    const centre = Math.round((row * rest.targetCount) / rest.sourceCount);
    lo[row] = centre - radius;
    hi[row] = centre + radius;
  }
  const band = makeBand(lo, hi, rest.targetCount);
  const scorer = makeScorer(knowledge, rest, band, false, never);
  return (scorer && findPath(band, scorer, false, never)) ?? [];
}

/** Every unit of a stretch that is empty on one side. */
export function alone(stretch: Stretch): FoundBead[] {
  const beads: FoundBead[] = [];
  for (let at = 0; at < stretch.sourceCount; at++) {
    beads.push({ fromSource: at, toSource: at + 1, fromTarget: 0, toTarget: 0, score: 0 });
  }
  for (let at = 0; at < stretch.targetCount; at++) {
    beads.push({ fromSource: 0, toSource: 0, fromTarget: at, toTarget: at + 1, score: 0 });
  }
  return beads;
}
