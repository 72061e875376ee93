import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import { inOrder } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import { SIDES } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import { changedLinks } from './changed-links.ts';
import type { Step } from './step.ts';
import { structureStep } from './structure.ts';

/**
 * The inverse steps of a change of links alone, as they read in the bitext now, whatever was done since; null where a link that
 * they take out stands no more, or where they do more than that. A step names the whole stretch of the list that it
 * changed: what was done to links in between is no reason against it. O(n) for each step.
 */
export function linksBack(now: Bitext, steps: readonly Step[]): readonly Step[] | null {
  const back: Step[] = [];
  let bitext = now;
  for (const step of steps) {
    if (step.kind !== 'structure' || !step.beads || step.source || step.target) return null;
    const { before, after } = changedLinks(step.beads);
    const leaving = standing(bitext, before);
    if (!leaving || !dealSame(before, after) || !stand(bitext, after)) return null;
    const [first] = leaving;
    const beads = bitext.beads.flatMap((bead, at) => {
      const news = at === first ? after : [];
      return leaving.has(at) ? news : [bead];
    });
    const next = { ...bitext, beads: inOrder(bitext.source, bitext.target, beads) };
    const made = structureStep(bitext, next);
    if (made) back.push(made);
    bitext = next;
  }
  return back;
}

/** Where the beads stand now; null where one does not. */
function standing(bitext: Bitext, beads: readonly Bead[]): ReadonlySet<number> | null {
  const beadOf = beadIndexOf(bitext);
  const places = new Set<number>();
  for (const bead of beads) {
    const at = beadOf.get(bead.source[0] ?? bead.target[0]);
    if (at === undefined || !sameBead(bead, bitext.beads[at])) return null;
    places.add(at);
  }
  return places;
}

/** Whether both hold the same segments. */
function dealSame(before: readonly Bead[], after: readonly Bead[]): boolean {
  const ids = (beads: readonly Bead[]) => beads.flatMap((bead) => [...bead.source, ...bead.target]);
  const [left, right] = [new Set(ids(before)), ids(after)];
  return left.size === right.length && right.every((id) => left.has(id));
}

/** Whether the segments of each bead stand in the text in the order in which it has them. */
function stand(bitext: Bitext, beads: readonly Bead[]): boolean {
  return beads.every((bead) =>
    SIDES.every((side) => {
      const places = bead[side].map((id) => positionOf(bitext[side], id));
      return places.every((place, at) => place > (places[at - 1] ?? -1));
    }),
  );
}
