import { makeBand } from './band.ts';
import type { Stretch } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { ROUGH_REACH, withReach } from './knowledge.ts';
import { makeScorer } from './pass.ts';
import { never } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { findPath } from './search.ts';

/** Columns to either side of the diagonal. */
const NARROW = 10;

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
  const band = makeBand(lo, hi, rest.targetCount);
  const scorer = makeScorer(withReach(knowledge, ROUGH_REACH), rest, band, false, never);
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
