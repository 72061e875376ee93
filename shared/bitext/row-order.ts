import type { Bead } from './bead.ts';
import { beadSide } from './bead.ts';
import { bug } from './bug.ts';
import type { Texts } from './cuts.ts';
import { PlaceIndex } from './place-index.ts';
import type { Side } from './segment.ts';
import { otherSide, SIDES } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';

/**
 * The beads `first` to `end - 1` of a list in canonical order, given that they hold the segments from the places `from` up to a cut,
 * each once. O(beads and segments between), where they stand near their places.
 */
export function orderedStretch(
  texts: Texts,
  beads: readonly Bead[],
  { first, end }: { readonly first: number; readonly end: number },
  from: Readonly<Record<Side, number>>,
): readonly Bead[] {
  const stretch = beads.slice(first, end);
  const rows = new RowFinder({
    source: placesOf(texts.source, 'source', stretch, from.source),
    target: placesOf(texts.target, 'target', stretch, from.target),
  });
  const ordered: Bead[] = [];
  for (let row = rows.next(); row.length > 0; row = rows.next())
    for (const at of row) ordered.push(stretch[at]);
  return ordered.length === stretch.length ? ordered : bug('a bead is empty on both sides');
}

/** Of one side of a stretch: the bead at every place, and the places of every bead; places count from the stretch's first. */
interface Places {
  readonly beadAt: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly count: Int32Array;
}

function placesOf(text: SegmentedText, side: Side, stretch: readonly Bead[], from: number): Places {
  const index = new PlaceIndex(text);
  const held = stretch.reduce((sum, bead) => sum + beadSide(bead, side).length, 0);
  const places: Places = {
    beadAt: new Int32Array(held),
    first: new Int32Array(stretch.length).fill(-1),
    last: new Int32Array(stretch.length).fill(-1),
    count: new Int32Array(stretch.length),
  };
  stretch.forEach((bead, at) => {
    for (const id of beadSide(bead, side)) {
      const place = index.placeOf(id, from) - from;
      places.beadAt[place] = at;
      if (places.count[at]++ === 0) places.first[at] = place;
      places.last[at] = place;
    }
  });
  return places;
}

/** Cuts a stretch of beads into rows. */
class RowFinder {
  readonly #sides: Readonly<Record<Side, Places>>;
  readonly #from: Record<Side, number> = { source: 0, target: 0 };
  /** Per side what was last found to be due there alone, and for which place. */
  readonly #lonely: Record<Side, { readonly from: number; readonly row: readonly number[] | null }> = {
    source: { from: -1, row: null },
    target: { from: -1, row: null },
  };

  constructor(sides: Readonly<Record<Side, Places>>) {
    this.#sides = sides;
  }

  /** Indexes of the next row's beads, in order; none at the end of both texts. */
  next(): readonly number[] {
    const row = this.#next();
    for (const side of SIDES) {
      for (const at of row) this.#from[side] += this.#sides[side].count[at];
    }
    return row;
  }

  #next(): readonly number[] {
    const source = this.#lonelyRow('source');
    const target = this.#lonelyRow('target');
    if (source && target) return firstOf(source) < firstOf(target) ? source : target;
    if (source ?? target) return source ?? target ?? [];
    return this.#isUsed('source') ? [] : this.#linkedRow(this.#sides.source.beadAt[this.#from.source]);
  }

  #isUsed(side: Side): boolean {
    return this.#from[side] >= this.#sides[side].beadAt.length;
  }

  /** The row of what is due on that side, where it has nothing of the other; else null. */
  #lonelyRow(side: Side): readonly number[] | null {
    const from = this.#from[side];
    if (this.#lonely[side].from !== from) this.#lonely[side] = { from, row: this.#lonelyRowFrom(side, from) };
    return this.#lonely[side].row;
  }

  #lonelyRowFrom(side: Side, from: number): readonly number[] | null {
    if (this.#isUsed(side)) return null;
    const { beadAt, last } = this.#sides[side];
    const others = this.#sides[otherSide(side)].count;
    const row = new Set<number>();
    for (let place = from, to = from + 1; place < to; place++) {
      const at = beadAt[place];
      if (others[at] > 0) return null;
      row.add(at);
      to = Math.max(to, last[at] + 1);
    }
    return this.#inRow(row);
  }

  /** The row of a bead: with every bead that holds a segment before the furthest one taken on either side. */
  #linkedRow(start: number): readonly number[] {
    const { source, target } = this.#sides;
    const row = new Set<number>();
    const seen = { ...this.#from };
    const to = { ...this.#from };
    const take = (at: number): void => {
      if (row.has(at)) return;
      row.add(at);
      to.source = Math.max(to.source, source.last[at] + 1);
      to.target = Math.max(to.target, target.last[at] + 1);
    };
    take(start);
    while (seen.source < to.source || seen.target < to.target) {
      for (const side of SIDES) {
        while (seen[side] < to[side]) take(this.#sides[side].beadAt[seen[side]++]);
      }
    }
    return this.#inRow(row);
  }

  /** The beads of one row by their first source segment, each followed by those without source that hang on it. */
  #inRow(row: ReadonlySet<number>): readonly number[] {
    if (row.size === 1) return [...row];
    const { source, target } = this.#sides;
    const linked: number[] = [];
    const alone: number[] = [];
    for (const at of row) (source.count[at] > 0 ? linked : alone).push(at);
    linked.sort((left, right) => source.first[left] - source.first[right]);
    if (alone.length === 0) return linked;
    alone.sort((left, right) => target.first[left] - target.first[right]);
    const hanging = new Map<number, number[]>();
    for (const at of alone) {
      const place = target.first[at];
      const holder = place === this.#from.target ? NONE : target.beadAt[place - 1];
      const others = hanging.get(holder);
      if (others) others.push(at);
      else hanging.set(holder, [at]);
    }
    const ordered: number[] = [];
    // A stack, since what is alone may hang on what is alone, thousands deep.
    const due = [...(hanging.get(NONE) ?? []), ...linked].toReversed();
    for (let at = due.pop(); at !== undefined; at = due.pop()) {
      ordered.push(at);
      const behind = hanging.get(at) ?? [];
      for (let last = behind.length - 1; last >= 0; last--) due.push(behind[last]);
    }
    return ordered;
  }
}

/** No bead: what stands at the row's start hangs on none. */
const NONE = -1;

/** The one of them that stood first in the list. */
function firstOf(row: readonly number[]): number {
  return row.reduce((first, at) => Math.min(first, at));
}
