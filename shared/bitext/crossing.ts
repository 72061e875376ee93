import type { Bead } from './bead.ts';
import { isUnmatched } from './bead.ts';
import { rowEnds } from './bead-order.ts';
import type { Bitext } from './bitext.ts';
import type { SegmentId, Side } from './segment.ts';
import { SIDES } from './segment.ts';
import { positionsOf } from './segmented-text.ts';

const knownCrossings = new WeakMap<readonly Bead[], ReadonlySet<number>>();

/**
 * Indexes of the links that cross another one, in ascending order. Two links cross unless one stands wholly before the other on
 * both sides; so do those that embrace or interleave. What has no partner crosses nothing. O(n) once for a list of beads,
 * then O(1); next to nothing where each bead is a row.
 */
export function crossingLinks(bitext: Bitext): ReadonlySet<number> {
  let known = knownCrossings.get(bitext.beads);
  if (!known) {
    known = findCrossing(bitext);
    knownCrossings.set(bitext.beads, known);
  }
  return known;
}

/** Whether the link at that index crosses another. Cost as of `crossingLinks`. */
export function crossesOthers(bitext: Bitext, bead: number): boolean {
  return crossingLinks(bitext).has(bead);
}

function findCrossing(bitext: Bitext): ReadonlySet<number> {
  const { beads } = bitext;
  const crossing = new Set<number>();
  const ends = rowEnds(bitext);
  if (ends.length === beads.length) return crossing;
  let first = 0;
  for (const end of ends) {
    const links: number[] = [];
    for (let at = first; end - first > 1 && at < end; at++) if (!isUnmatched(beads[at])) links.push(at);
    if (links.length > 1) addCrossing(crossing, bitext, links);
    first = end;
  }
  return crossing;
}

/**
 * The links of a row stand by their first source segment: one crosses none where all those before it end before it begins, and
 * all those after it begin after it ends, on both sides.
 */
function addCrossing(crossing: Set<number>, bitext: Bitext, links: readonly number[]): void {
  const crosses = new Uint8Array(links.length);
  for (const side of SIDES) {
    let furthest = -1;
    links.forEach((at, index) => {
      const { first, last } = spanOf(bitext, side, at);
      if (furthest >= first) crosses[index] = 1;
      furthest = Math.max(furthest, last);
    });
    let nearest = Infinity;
    for (let index = links.length - 1; index >= 0; index--) {
      const { first, last } = spanOf(bitext, side, links[index]);
      if (nearest <= last) crosses[index] = 1;
      nearest = Math.min(nearest, first);
    }
  }
  links.forEach((at, index) => {
    if (crosses[index] === 1) crossing.add(at);
  });
}

/** Places of the first and the last segment of a bead that has some on that side. */
function spanOf(bitext: Bitext, side: Side, bead: number): { readonly first: number; readonly last: number } {
  const places = positionsOf(bitext[side]);
  const ids: readonly SegmentId[] = bitext.beads[bead][side];
  return { first: places.get(ids[0]) ?? -1, last: places.get(ids[ids.length - 1]) ?? -1 };
}
