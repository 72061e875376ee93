import type { FoundBead } from './search.ts';

/** The same path in positions counted from `source` and `target` units earlier. O(beads). */
export function shiftedPath(path: readonly FoundBead[], source: number, target: number): FoundBead[] {
  return path.map((bead) => ({
    fromSource: bead.fromSource + source,
    toSource: bead.toSource + source,
    fromTarget: bead.fromTarget + target,
    toTarget: bead.toTarget + target,
    score: bead.score,
  }));
}
