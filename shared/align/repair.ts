import type { Stretch } from './evidence.ts';
import { weakRuns } from './guide.ts';
import type { Knowledge } from './knowledge.ts';
import type { Progress } from './pulse.ts';
import type { FoundBead } from './search.ts';
import type { Allowance } from './walk.ts';
import { walkThrough } from './walk.ts';
import { shiftedPath } from './shifted-path.ts';

/** Weak runs of fewer beads are left to the next search, which looks at all of the rectangle around them. */
const LEAST_BEADS = 150;
/** What a walk searches of each source unit, about, besides wider tries. */
const CELLS_EACH_UNIT = 150;

/**
 * Walks anew through the long stretches of a path where nearly nothing fits: a few false anchors in a row can lead a
 * whole chapter astray. What was walked counts only where it scores better. O(units of those stretches).
 */
export function repairPath(
  knowledge: Knowledge,
  stretch: Stretch,
  path: readonly FoundBead[],
  progress: Progress,
  allowance: Allowance,
): FoundBead[] {
  const repaired: FoundBead[] = [];
  let next = 0;
  for (const [first, last] of weakRuns(path)) {
    if (last - first + 1 < LEAST_BEADS || allowance.cells <= 0 || progress.expired) continue;
    const { fromSource, fromTarget } = path[first];
    const { toSource, toTarget } = path[last];
    const inner: Stretch = {
      sourceFrom: stretch.sourceFrom + fromSource,
      sourceCount: toSource - fromSource,
      targetFrom: stretch.targetFrom + fromTarget,
      targetCount: toTarget - fromTarget,
    };
    if (inner.sourceCount === 0 || inner.targetCount === 0) continue;
    const { path: walked } = walkThrough(knowledge, inner, false, progress, allowance);
    const before = path.slice(first, last + 1);
    if (total(walked) <= total(before)) {
      // What led nowhere once is not looked for in every round.
      allowance.cells -= CELLS_EACH_UNIT * inner.sourceCount;
      continue;
    }
    append(repaired, path, next, first);
    for (const bead of shiftedPath(walked, fromSource, fromTarget)) repaired.push(bead);
    next = last + 1;
  }
  append(repaired, path, next, path.length);
  return repaired;
}

/** One by one: a call can't take the beads of a whole library as its arguments. */
function append(to: FoundBead[], path: readonly FoundBead[], from: number, end: number): void {
  for (let at = from; at < end; at++) to.push(path[at]);
}

function total(path: readonly FoundBead[]): number {
  return path.reduce((sum, bead) => sum + bead.score, 0);
}
