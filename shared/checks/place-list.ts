import { sameBead } from '../bitext/bead.ts';
import type { Segment } from '../bitext/segment.ts';
import type { CheckInput } from './check-input.ts';
import { appendPlaces, type Place } from './place.ts';

/** The places of an input, and where they differ from those of the one before. */
export interface PlaceChange {
  readonly places: readonly Place[];
  /** Length of what both have at the start, and at the end: places there are the same objects. */
  readonly head: number;
  readonly tail: number;
  /**
   * Indexes between head and tail whose place is another one, ascending; null where the numbers of places differ, so that
   * everything between is to be judged anew.
   */
  readonly changed: readonly number[] | null;
}

/** All places of an input. O(n). */
export function placesOf(input: CheckInput): Place[] {
  const places: Place[] = [];
  let sourceAt = 0;
  for (const bead of input.bitext.beads) {
    appendPlaces(places, input, bead, sourceAt);
    sourceAt += bead.source.length;
  }
  return places;
}

/**
 * The places of the next input, with those kept whose segment, bead and source segments are the same. Segments are compared by
 * identity, beads by value. O(n), mostly comparing references.
 */
export function changePlaces(places: readonly Place[], last: CheckInput, next: CheckInput): PlaceChange {
  const before = last.bitext.beads;
  const after = next.bitext.beads;
  const head = sameBeads(last, next, 1);
  const tail = sameBeads(last, next, -1, Math.min(before.length, after.length) - head.beads);
  const made: Place[] = places.slice(0, head.target);
  const end = places.length - tail.target;
  const known = new Map(places.slice(head.target, end).map((place) => [place.segment.id, place]));
  let sourceAt = head.source;
  for (let at = head.beads; at < after.length - tail.beads; at++) {
    const bead = after[at];
    if (!bead) continue;
    const from = made.length;
    appendPlaces(made, next, bead, sourceAt);
    sourceAt += bead.source.length;
    for (let index = from; index < made.length; index++) {
      const place = made[index];
      const old = place && known.get(place.segment.id);
      if (old && samePlace(old, place)) {
        made[index] = old;
        old.at = index;
      }
    }
  }
  const middleEnd = made.length;
  for (let index = end; index < places.length; index++) {
    const place = places[index];
    if (!place) continue;
    place.at = made.length;
    made.push(place);
  }
  const changed: number[] = [];
  if (middleEnd === end) for (let at = head.target; at < end; at++) if (made[at] !== places[at]) changed.push(at);
  return { places: made, head: head.target, tail: tail.target, changed: middleEnd === end ? changed : null };
}

interface Run {
  readonly beads: number;
  readonly source: number;
  readonly target: number;
}

/** How many beads are the same from the start (`step` 1) or from the end (`step` -1), and how many segments these hold. */
function sameBeads(last: CheckInput, next: CheckInput, step: 1 | -1, most = Infinity): Run {
  const [before, after] = [last.bitext.beads, next.bitext.beads];
  const sides = [sideOf(last, next, 'target')];
  if (!next.monolingual) sides.push(sideOf(last, next, 'source'));
  let beads = 0;
  let [source, target] = [0, 0];
  const limit = Math.min(before.length, after.length, most);
  for (; beads < limit; beads++) {
    const old = step === 1 ? before[beads] : before[before.length - 1 - beads];
    const bead = step === 1 ? after[beads] : after[after.length - 1 - beads];
    if (!old || !bead || !sameBead(old, bead)) break;
    if (!sameStretch(sides[0], target, bead.target.length, step)) break;
    if (sides[1] && !sameStretch(sides[1], source, bead.source.length, step)) break;
    target += bead.target.length;
    source += bead.source.length;
  }
  return { beads, source, target };
}

type Lists = readonly [readonly Segment[], readonly Segment[]];

function sideOf(last: CheckInput, next: CheckInput, side: 'source' | 'target'): Lists {
  return [last.bitext[side].segments, next.bitext[side].segments];
}

/** Whether `count` segments after the first (before the last) `skip` ones are the same objects in both. */
function sameStretch(lists: Lists | undefined, skip: number, count: number, step: 1 | -1): boolean {
  if (!lists) return true;
  const [before, after] = lists;
  for (let at = skip; at < skip + count; at++) {
    const old = step === 1 ? before[at] : before[before.length - 1 - at];
    const segment = step === 1 ? after[at] : after[after.length - 1 - at];
    if (old !== segment) return false;
  }
  return true;
}

function samePlace(old: Place, place: Place): boolean {
  return (
    old.segment === place.segment &&
    sameBead(old.bead, place.bead) &&
    old.source.length === place.source.length &&
    old.source.every((segment, at) => segment === place.source[at])
  );
}
