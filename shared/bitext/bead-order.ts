import type { Bead } from './bead.ts';
import { beadSide } from './bead.ts';
import { bug } from './bug.ts';
import type { Side } from './segment.ts';
import { SIDES } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';
import { positionsOf } from './segmented-text.ts';

/*
 * The order of a list of beads. Links may cross ("the second sentence was put first"), so that text order alone does not say
 * which bead comes next. The list falls into rows: a row is a shortest run of beads after which both texts are used up to a
 * common cut. A bead that crosses nothing is a row by itself; beads that cross each other, or embrace others, share one.
 */

interface Texts {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
}

/**
 * The beads in canonical order: row after row; in a row of several beads those with source segments by their first one,
 * then those without by their first target segment. Where a lonely source and a lonely target bead could both come next,
 * the one that came first stays first. Every segment must be in exactly one bead. The same array where it is in
 * order already. O(n).
 */
export function inOrder(
  source: SegmentedText,
  target: SegmentedText,
  beads: readonly Bead[],
): readonly Bead[] {
  if (isAscending(source, target, beads)) return beads;
  const sides = { source: placesOf(source, 'source', beads), target: placesOf(target, 'target', beads) };
  const rows = new RowFinder(sides);
  const ordered: Bead[] = [];
  for (let row = rows.next(); row.length > 0; row = rows.next())
    for (const at of row) ordered.push(beads[at]);
  return ordered.every((bead, at) => bead === beads[at]) ? beads : ordered;
}

/** Whether the beads name the segments of both sides one after the other, so that none crosses another. O(n). */
export function isAscending(source: SegmentedText, target: SegmentedText, beads: readonly Bead[]): boolean {
  const next = { source: 0, target: 0 };
  const texts = { source, target };
  for (const bead of beads) {
    for (const side of SIDES) {
      for (const id of bead[side]) if (texts[side].segments[next[side]++]?.id !== id) return false;
    }
  }
  return next.source === source.segments.length && next.target === target.segments.length;
}

const knownRows = new WeakMap<readonly Bead[], Int32Array>();

/**
 * Of every row, the index after its last bead (exclusive end). Beads in canonical order. O(n) once for a list of beads, then
 * O(1).
 */
export function rowEnds({ source, target, beads }: Texts & { readonly beads: readonly Bead[] }): Int32Array {
  let known = knownRows.get(beads);
  if (!known) {
    known = isAscending(source, target, beads)
      ? Int32Array.from(beads, (_, at) => at + 1)
      : cutIntoRows({ source, target }, beads);
    knownRows.set(beads, known);
  }
  return known;
}

function cutIntoRows(texts: Texts, beads: readonly Bead[]): Int32Array {
  const ends: number[] = [];
  const used = { source: 0, target: 0 };
  const reached = { source: 0, target: 0 };
  beads.forEach((bead, at) => {
    for (const side of SIDES) {
      const places = positionsOf(texts[side]);
      used[side] += bead[side].length;
      for (const id of bead[side]) reached[side] = Math.max(reached[side], (places.get(id) ?? -1) + 1);
    }
    if (used.source === reached.source && used.target === reached.target) ends.push(at + 1);
  });
  return Int32Array.from(ends);
}

/** Of one side: the bead at every place, and the places of every bead. */
interface Places {
  readonly beadAt: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly count: Int32Array;
}

function placesOf(text: SegmentedText, side: Side, beads: readonly Bead[]): Places {
  const places: Places = {
    beadAt: new Int32Array(text.segments.length).fill(-1),
    first: new Int32Array(beads.length).fill(-1),
    last: new Int32Array(beads.length).fill(-1),
    count: new Int32Array(beads.length),
  };
  const positions = positionsOf(text);
  beads.forEach((bead, at) => {
    for (const id of beadSide(bead, side)) {
      const place = positions.get(id) ?? bug(`${side} has no segment ${id}`);
      places.beadAt[place] = at;
      if (places.count[at]++ === 0) places.first[at] = place;
      places.last[at] = place;
    }
  });
  const lost = places.beadAt.indexOf(-1);
  if (lost >= 0) bug(`${side} segment ${text.segments[lost].id} is in no bead`);
  return places;
}

class RowFinder {
  readonly #sides: Readonly<Record<Side, Places>>;
  readonly #from: Record<Side, number> = { source: 0, target: 0 };

  constructor(sides: Readonly<Record<Side, Places>>) {
    this.#sides = sides;
  }

  /** Indexes of the next row's beads, in order; none at the end of both texts. */
  next(): readonly number[] {
    const due = SIDES.map((side) => this.#sides[side].beadAt[this.#from[side]] ?? -1).filter((at) => at >= 0);
    if (due.length === 0) return [];
    const alone = due.filter((at) => this.#standsAlone(at));
    const row = alone.length > 0 ? [Math.min(...alone)] : this.#closed(due[0]);
    for (const side of SIDES) {
      for (const at of row) this.#from[side] += this.#sides[side].count[at];
    }
    return row;
  }

  /** Whether the bead has segments of one side only, without a hole. */
  #standsAlone(at: number): boolean {
    return (
      SIDES.every((side) => {
        const { first, last, count } = this.#sides[side];
        return count[at] === 0 || (last[at] - first[at] + 1 === count[at] && first[at] === this.#from[side]);
      }) && SIDES.some((side) => this.#sides[side].count[at] === 0)
    );
  }

  #closed(start: number): readonly number[] {
    const row = new Set<number>();
    const to = { ...this.#from };
    const take = (at: number): void => {
      if (row.has(at)) return;
      row.add(at);
      for (const side of SIDES) to[side] = Math.max(to[side], this.#sides[side].last[at] + 1);
    };
    take(start);
    const seen = { ...this.#from };
    while (seen.source < to.source || seen.target < to.target) {
      for (const side of SIDES) {
        while (seen[side] < to[side]) take(this.#sides[side].beadAt[seen[side]++]);
      }
    }
    return [...row].toSorted((left, right) => this.#rank(left) - this.#rank(right));
  }

  #rank(at: number): number {
    const { source, target } = this.#sides;
    return source.count[at] > 0 ? source.first[at] : source.beadAt.length + target.first[at];
  }
}
