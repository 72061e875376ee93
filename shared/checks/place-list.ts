import { sameBead } from '../bitext/bead.ts';
import { isPlain } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { CheckInput } from './check-input.ts';
import { beadPlaces, crossingPlaces, type Place, placeOf } from './place.ts';

/** The places of an input, and where they differ from those of the one before. */
export interface PlaceChange {
  readonly places: Place[];
  /** Length of what both have at the start, and at the end: places there are the same objects. */
  readonly head: number;
  readonly tail: number;
  /**
   * Indexes between head and tail whose place is another one, ascending; null where the numbers of places differ, so that
   * everything between is to be judged anew.
   */
  readonly changed: readonly number[] | null;
  /** The places that stood between head and tail; where indexes are given, those that stood there. */
  readonly removed: readonly Place[];
}

/** All places of an input, in the order of the translation. O(n). */
export function placesOf(input: CheckInput): Place[] {
  if (!isPlain(input.bitext)) return crossingPlaces(input);
  const places: Place[] = [];
  let sourceAt = 0;
  for (const bead of input.bitext.beads) {
    for (const place of beadPlaces(input, bead, sourceAt, places.length)) places.push(place);
    sourceAt += bead.source.length;
  }
  return places;
}

/**
 * The places of the next input, with those kept whose segment, bead and source segments are the same. Segments are compared by
 * identity, beads by value. O(n), nearly all of it comparing references. Kept places are renumbered, and the list may be the same one,
 * changed.
 */
export function changePlaces(places: Place[], last: CheckInput, next: CheckInput): PlaceChange {
  const [before, after] = [last.bitext, next.bitext];
  if (
    before.beads === after.beads &&
    (next.monolingual || before.source.segments === after.source.segments)
  ) {
    return changeTexts(places, last, next);
  }
  if (!isKnownPlain(before)) return changeCrossing(places, next);
  const start = sameAtStart(last, next);
  const tail = sameAtEnd(last, next, start);
  if (!staysPlain(after, start, tail)) return changeCrossing(places, next);
  // Without a source its segments were not compared.
  if (!next.monolingual || before.source.segments === after.source.segments) knownPlain.add(after.beads);
  const end = places.length - tail.target;
  const middle = middlePlaces(places, next, start, after.beads.length - tail.beads, end);
  const sameLength = after.target.segments.length === before.target.segments.length;
  const [head, count] = [start.target, end - start.target];
  if (!sameLength) {
    const removed = replaceStretch(places, head, count, middle);
    for (let at = head; at < places.length; at++) renumber(places[at], at);
    return { places, head, tail: tail.target, changed: null, removed };
  }
  const changed: number[] = [];
  const removed: Place[] = [];
  for (const [index, place] of middle.entries()) {
    const at = head + index;
    const old = places[at];
    if (old === place) continue;
    renumber(place, at);
    changed.push(at);
    if (old) removed.push(old);
    places[at] = place;
  }
  return { places, head, tail: tail.target, changed, removed };
}

/** The same where only texts of the target changed, as in typing: beads need no look. */
function changeTexts(places: Place[], last: CheckInput, next: CheckInput): PlaceChange {
  const [before, after] = [last.bitext.target.segments, next.bitext.target.segments];
  const changed: number[] = [];
  const removed: Place[] = [];
  for (let at = 0; at < places.length; at++) {
    const segment = after[at];
    if (segment === before[at]) continue;
    const place = places[at];
    if (!place || !segment) continue;
    places[at] = placeOf(segment, place.bead, place.source, at);
    changed.push(at);
    removed.push(place);
  }
  return { places, head: 0, tail: 0, changed, removed };
}

const knownPlain = new WeakSet<Bitext['beads']>();

/** Whether no link crosses another: O(n) where it is not known from the change before. */
function isKnownPlain(bitext: Bitext): boolean {
  return knownPlain.has(bitext.beads) || isPlain(bitext);
}

/** Whether no link crosses another where none did before: told by the beads between head and tail. */
function staysPlain(after: Bitext, head: Run, tail: Run): boolean {
  const { beads, source, target } = after;
  let [sourceAt, targetAt] = [head.source, head.target];
  for (let at = head.beads; at < beads.length - tail.beads; at++) {
    const bead = beads[at];
    if (!bead) continue;
    for (const id of bead.source) if (source.segments[sourceAt++]?.id !== id) return false;
    for (const id of bead.target) if (target.segments[targetAt++]?.id !== id) return false;
  }
  return (
    sourceAt === source.segments.length - tail.source && targetAt === target.segments.length - tail.target
  );
}

/** The same where links cross, so that the translation is not walked by walking the beads. */
function changeCrossing(places: Place[], next: CheckInput): PlaceChange {
  const known = new Map(places.map((place) => [place.segment.id, place]));
  const made = crossingPlaces(next).map((place) => {
    const old = known.get(place.segment.id);
    return old && samePlace(old, place) ? old : place;
  });
  const head = commonHead(places, made);
  const tail = Math.min(commonTail(places, made), Math.min(places.length, made.length) - head);
  made.forEach((place, at) => renumber(place, at));
  if (made.length !== places.length)
    return { places: made, head, tail, changed: null, removed: places.slice(head, places.length - tail) };
  const changed = made.flatMap((place, at) => (place === places[at] ? [] : [at]));
  return { places: made, head, tail, changed, removed: changed.flatMap((at) => places[at] ?? []) };
}

/** Puts these in the stead of so many; returns what stood there. What follows is moved, unless there is too much to pass on. */
function replaceStretch(places: Place[], from: number, count: number, middle: readonly Place[]): Place[] {
  if (middle.length < MOST_MOVED) return places.splice(from, count, ...middle);
  const tail = places.slice(from + count);
  const removed = places.slice(from, from + count);
  places.length = from;
  for (const place of middle) places.push(place);
  for (const place of tail) places.push(place);
  return removed;
}

const MOST_MOVED = 1000;

function renumber(place: Place | undefined, at: number): void {
  if (place) place.at = at;
}

/** The places of the beads between head and tail, old ones where they are the same. */
function middlePlaces(
  places: readonly Place[],
  next: CheckInput,
  head: Run,
  endBead: number,
  end: number,
): Place[] {
  const known = new Map<number, Place>();
  for (let at = head.target; at < end; at++) {
    const place = places[at];
    if (place) known.set(place.segment.id, place);
  }
  const made: Place[] = [];
  let [source, target] = [head.source, head.target];
  for (let at = head.beads; at < endBead; at++) {
    const bead = next.bitext.beads[at];
    if (!bead) continue;
    for (const place of beadPlaces(next, bead, source, target)) {
      const old = known.get(place.segment.id);
      made.push(old && samePlace(old, place) ? old : place);
    }
    source += bead.source.length;
    target += bead.target.length;
  }
  return made;
}

/** A run of beads at the start or the end, and how many segments they hold. */
interface Run {
  readonly beads: number;
  readonly source: number;
  readonly target: number;
}

/** The beads at the start that are the same, with all their segments. */
function sameAtStart(last: CheckInput, next: CheckInput): Run {
  const [before, after] = [last.bitext.beads, next.bitext.beads];
  const targets = commonHead(last.bitext.target.segments, next.bitext.target.segments);
  const sources = next.monolingual
    ? Infinity
    : commonHead(last.bitext.source.segments, next.bitext.source.segments);
  let [beads, source, target] = [0, 0, 0];
  for (const limit = Math.min(before.length, after.length); beads < limit; beads++) {
    const [old, bead] = [before[beads], after[beads]];
    if (!old || !bead || (old !== bead && !sameBead(old, bead))) break;
    if (target + bead.target.length > targets || source + bead.source.length > sources) break;
    target += bead.target.length;
    source += bead.source.length;
  }
  return { beads, source, target };
}

/** The beads at the end that are the same, beyond those at the start. */
function sameAtEnd(last: CheckInput, next: CheckInput, start: Run): Run {
  const [before, after] = [last.bitext.beads, next.bitext.beads];
  const targets = commonTail(last.bitext.target.segments, next.bitext.target.segments);
  const sources = next.monolingual
    ? Infinity
    : commonTail(last.bitext.source.segments, next.bitext.source.segments);
  let [beads, source, target] = [0, 0, 0];
  for (const limit = Math.min(before.length, after.length) - start.beads; beads < limit; beads++) {
    const [old, bead] = [before[before.length - 1 - beads], after[after.length - 1 - beads]];
    if (!old || !bead || (old !== bead && !sameBead(old, bead))) break;
    if (target + bead.target.length > targets || source + bead.source.length > sources) break;
    target += bead.target.length;
    source += bead.source.length;
  }
  return { beads, source, target };
}

function commonHead<Item>(before: readonly Item[], after: readonly Item[]): number {
  const limit = Math.min(before.length, after.length);
  if (before === after) return limit;
  let same = 0;
  while (same < limit && before[same] === after[same]) same++;
  return same;
}

function commonTail<Item>(before: readonly Item[], after: readonly Item[]): number {
  const limit = Math.min(before.length, after.length);
  if (before === after) return limit;
  let same = 0;
  while (same < limit && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return same;
}

function samePlace(old: Place, place: Place): boolean {
  return (
    old.segment === place.segment &&
    sameBead(old.bead, place.bead) &&
    old.source.length === place.source.length &&
    old.source.every((segment, at) => segment === place.source[at])
  );
}
