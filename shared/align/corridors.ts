import type { Bead } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { Side } from '../bitext/segment.ts';
import { SIDES } from '../bitext/segment.ts';
import { positionOf, positionsOf } from '../bitext/segmented-text.ts';
import type { LinkPart } from './link-parts.ts';
import { standingPins } from './standing-pins.ts';

/** Segments of one side for one of the other, up to which what stands between two pins can be one passage. */
const MOST_TO_ONE = 2;

/** Segments without a link that the edge of a moved passage may have on a side between two links. */
const MOST_SKIPPED = 3;

export interface Corridors {
  readonly corridors: readonly LinkPart[];
  /** The pins that do not run forward with the others. */
  readonly offLine: readonly Bead[];
}

/**
 * Passages that were moved, as the pins tell: what stands between two that follow each other in both texts, with none in
 * between, where at least one of them crosses the main line; and before the first and after the last of such pins, what is linked
 * on in step with them. These segments have their partners there and nowhere on the main line. None where all pins
 * ascend. No segment is in two. O(segments + pins log pins).
 */
export function corridorsBetween(bitext: Bitext, pins: readonly Bead[]): Corridors {
  const places = { source: positionsOf(bitext.source), target: positionsOf(bitext.target) };
  const indexed = pins.map((bead) => ({
    source: bead.source.map((id) => places.source.get(id) ?? -1),
    target: bead.target.map((id) => places.target.get(id) ?? -1),
    confidence: bead.confidence,
  }));
  const counts = [bitext.source.segments.length, bitext.target.segments.length] as const;
  const { walls, apart } = standingPins(indexed, ...counts);
  if (apart.length === 0) return { corridors: [], offLine: [] };
  const isMoved = new Set(apart);
  const taken = { source: holders(bitext, 'source', indexed), target: holders(bitext, 'target', indexed) };
  const between = [...walls, ...apart].flatMap((pin) => {
    if (pin.source.length === 0 || pin.target.length === 0) return [];
    const from = {
      source: pin.source[pin.source.length - 1] + 1,
      target: pin.target[pin.target.length - 1] + 1,
    };
    const to = { source: nextTaken(taken.source, from.source), target: nextTaken(taken.target, from.target) };
    const next = indexed[taken.source[to.source]];
    if (!next || next === pin || next !== indexed[taken.target[to.target]]) return [];
    const [fewer, more] = [to.source - from.source, to.target - from.target].toSorted((a, b) => a - b);
    const isPassage = (isMoved.has(pin) || isMoved.has(next)) && fewer > 0 && more <= fewer * MOST_TO_ONE;
    return isPassage ? [{ from, to }] : [];
  });
  for (const { from, to } of between) {
    for (const side of SIDES) taken[side].fill(EDGE, from[side], to[side]);
  }
  const edges = apart.flatMap((pin) => {
    if (pin.source.length === 0 || pin.target.length === 0) return [];
    return [edgeOf(bitext, taken, pin, -1), edgeOf(bitext, taken, pin, 1)].flatMap((edge) => edge ?? []);
  });
  const corridors = [...between, ...edges].map(({ from, to }) => ({
    source: bitext.source.segments.slice(from.source, to.source).map(({ id }) => id),
    target: bitext.target.segments.slice(from.target, to.target).map(({ id }) => id),
    standing: [],
  }));
  return { corridors, offLine: pins.filter((_, at) => isMoved.has(indexed[at])) };
}

type Places = Readonly<Record<Side, number>>;
type LinkedPlaces = Readonly<Record<Side, readonly number[]>>;

/** Of each segment the index of the pin that holds it. */
type Taken = Readonly<Record<Side, Int32Array>>;

/** No pin holds it. */
const FREE = -1;
/** It is part of a corridor. */
const EDGE = -2;

/** Ends are exclusive. */
interface Corridor {
  readonly from: Places;
  readonly to: Places;
}

/**
 * Before (`step` -1) or after (1) a pin, as far as free links go on in step with it on both sides; null where none does. What it
 * covers is taken then.
 */
function edgeOf(bitext: Bitext, taken: Taken, pin: LinkedPlaces, step: 1 | -1): Corridor | null {
  const start = endOf(pin, step);
  let reached = start;
  for (let next = nextLink(bitext, taken, reached, step); next; next = nextLink(bitext, taken, reached, step))
    reached = next;
  if (reached === start) return null;
  const [from, to] = step > 0 ? [start, reached] : [reached, start];
  const shift = step > 0 ? 1 : 0;
  const corridor = {
    from: { source: from.source + shift, target: from.target + shift },
    to: { source: to.source + shift, target: to.target + shift },
  };
  for (const side of SIDES) taken[side].fill(EDGE, corridor.from[side], corridor.to[side]);
  return corridor;
}

/** Where the next link ends that goes on from there; null where none does. */
function nextLink(bitext: Bitext, taken: Taken, reached: Places, step: 1 | -1): Places | null {
  for (let away = 1; away <= 1 + MOST_SKIPPED; away++) {
    const at = reached.source + step * away;
    if (taken.source[at] !== FREE) return null;
    const bead = bitext.beads[beadIndexOf(bitext).get(bitext.source.segments[at].id) ?? -1];
    if (bead.target.length === 0) continue;
    const link = {
      source: bead.source.map((id) => positionOf(bitext.source, id)),
      target: bead.target.map((id) => positionOf(bitext.target, id)),
    };
    const near = endOf(link, step === 1 ? -1 : 1);
    const distance = (near.target - reached.target) * step;
    if (near.source !== at || distance < 1 || distance > 1 + MOST_SKIPPED) continue;
    const far = endOf(link, step);
    return SIDES.every((side) => isFree(taken[side], reached[side] + step, far[side], step)) ? far : null;
  }
  return null;
}

/** The last places (`step` 1) of what is linked, or the first ones (-1). */
function endOf({ source, target }: LinkedPlaces, step: 1 | -1): Places {
  const at = step > 0 ? -1 : 0;
  return { source: source.at(at) ?? -1, target: target.at(at) ?? -1 };
}

/** Both places included. */
function isFree(taken: Int32Array, from: number, to: number, step: 1 | -1): boolean {
  for (let at = from; at !== to + step; at += step) if (taken[at] !== FREE) return false;
  return true;
}

/** The index of the pin that holds each segment. */
function holders(bitext: Bitext, side: Side, pins: readonly LinkedPlaces[]): Int32Array {
  const holder = new Int32Array(bitext[side].segments.length).fill(FREE);
  pins.forEach((pin, at) => {
    for (const place of pin[side]) holder[place] = at;
  });
  return holder;
}

function nextTaken(holder: Int32Array, from: number): number {
  let at = from;
  while (at < holder.length && holder[at] === FREE) at++;
  return at;
}
