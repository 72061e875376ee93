import { beadShapes } from './bead-shapes.ts';
import type { TrainingBead } from './cooccurrence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Repeats } from './repeats.ts';
import { inExcessAlong } from './repeats.ts';
import type { Weights } from './weights.ts';

/** Kinds of beads for each one that the cost speaks of: on either side, or with more units. */
const KINDS = { alone: 1.2, merge: 2, cross: 1 };

/**
 * Fits what depends on the text's manner to a path (ascending, of the whole texts): which repeats the other text does
 * not have, and how often sentences are merged or left out (priors of Gale & Church 1993, but of this very text;
 * smoothed by the first guess). O(beads).
 */
export function adapt(knowledge: Knowledge, first: Weights, path: readonly TrainingBead[]): Knowledge {
  const repeats = inExcessAlong(knowledge.repeats, path);
  const weights = weightsOf(first, path, extra(repeats.source) + extra(repeats.target));
  return { ...knowledge, repeats, weights, shapes: beadShapes(knowledge.reach, weights) };
}

/** Units that a text repeats for itself: left alone for that, and no sign of sentences left out. */
function extra(repeats: Repeats): number {
  return repeats.strength.reduce((sum, strength) => sum + Math.min(1, strength), 0);
}

function weightsOf(first: Weights, path: readonly TrainingBead[], repeated: number): Weights {
  let [plain, merged, crossed, lonely] = [0, 0, 0, -repeated];
  let wasLonely = false;
  for (const bead of path) {
    const p = bead.toSource - bead.fromSource;
    const q = bead.toTarget - bead.fromTarget;
    const isLonely = p === 0 || q === 0;
    // A lost passage is one event.
    if (isLonely) lonely += wasLonely ? 0 : 1;
    else if (p === 1 && q === 1) plain++;
    else if (p === 1 || q === 1) merged++;
    else crossed++;
    wasLonely = isLonely;
  }
  const moved = (cost: number, count: number, kinds: number): number => {
    const expected = kinds * Math.exp(-cost);
    const rate = (Math.max(0, count) + first.priorBeads * expected) / (plain + first.priorBeads);
    return cost - Math.log(rate / expected);
  };
  return {
    ...first,
    alone: moved(first.alone, lonely, KINDS.alone),
    merge: moved(first.merge, merged, KINDS.merge),
    cross: moved(first.cross, crossed, KINDS.cross),
  };
}
