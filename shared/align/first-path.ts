import type { Anchor } from './anchors.ts';
import { findAnchors } from './anchors.ts';
import { fullBand } from './band.ts';
import type { Stretch } from './evidence.ts';
import { bandAlongAnchors } from './guide.ts';
import type { Knowledge } from './knowledge.ts';
import { ROUGH_REACH, withReach } from './knowledge.ts';
import { searchStretch } from './pass.ts';
import type { Progress } from './pulse.ts';
import type { FoundBead } from './search.ts';
import { allowanceFor, walkThrough } from './walk.ts';
import { alone, byAnchors, byLength } from './by-length.ts';

/** Cells up to which all of a stretch is searched. */
const WHOLE = 120_000;
/** Source units for one anchor, at most, for anchors to be a guide. */
const UNITS_FOR_ANCHOR = 45;
const ANCHOR_MARGIN = 12;

/** The first path of each stretch, in positions of the stretch, and what was learned in finding them. */
export interface FirstPaths {
  readonly paths: FoundBead[][];
  readonly knowledge: Knowledge;
}

/**
 * A first path through every stretch: all cells of small ones are searched, long ones along anchors where there are
 * enough, else step by step. Where the time is up, anchors and lengths alone decide the rest.
 */
export function firstPaths(start: Knowledge, stretches: readonly Stretch[], progress: Progress): FirstPaths {
  let knowledge = start;
  const isLong = (stretch: Stretch): boolean => (stretch.sourceCount + 1) * (stretch.targetCount + 1) > WHOLE;
  const anchors = stretches.some(isLong)
    ? findAnchors(start.source, start.target, start.prior, progress.pulse)
    : [];
  const allowance = allowanceFor(stretches);
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
        searchStretch(rough, stretch, band, false, progress.pulse)?.path ??
        byAnchors(knowledge, stretch, inside)
      );
    }
    const walked = walkThrough(rough, stretch, true, progress, allowance);
    knowledge = withReach(walked.knowledge, start.reach);
    return walked.path;
  });
  return { paths, knowledge };
}

function contains(stretch: Stretch, anchor: Anchor): boolean {
  const source = anchor.source - stretch.sourceFrom;
  const target = anchor.target - stretch.targetFrom;
  return source >= 0 && source < stretch.sourceCount && target >= 0 && target < stretch.targetCount;
}
