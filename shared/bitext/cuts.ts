import type { Bead } from './bead.ts';
import { beadSide } from './bead.ts';
import { PlaceIndex } from './place-index.ts';
import type { Segment, Side } from './segment.ts';
import { SIDES } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';

export interface Texts {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
}

/** Where a list of beads can be cut so that those before the cut hold the first segments of both texts and no others. */
export interface Cuts {
  /** Bead index after each stretch between two cuts (exclusive end). In canonical order these stretches are the rows. */
  readonly ends: Int32Array;
  /** Whether every segment is in exactly one bead, and the ids in each stand in text order. */
  readonly isWhole: boolean;
}

/**
 * Walks the beads and counts as long as they name the segments of both texts one after the other; only where they do not, it looks
 * for the places of what they hold, until they have used both texts up to a common cut. O(n), and next to nothing
 * beside the counting where few links cross: this runs whenever a bead changes.
 */
export function cutsOf(texts: Texts, beads: readonly Bead[]): Cuts {
  const source = texts.source.segments;
  const target = texts.target.segments;
  const ends = new Int32Array(beads.length);
  const from = { source: 0, target: 0 };
  let count = 0;
  let tangled: TangledStretch | null = null;
  for (let at = 0; at < beads.length;) {
    const bead = beads[at];
    if (goesOn(source, from.source, bead.source) && goesOn(target, from.target, bead.target)) {
      from.source += bead.source.length;
      from.target += bead.target.length;
      at++;
    } else {
      tangled ??= new TangledStretch(texts, beads);
      const end = tangled.endOf(at, from);
      if (end < 0) return { ends: ends.slice(0, count), isWhole: false };
      at = end;
    }
    ends[count++] = at;
  }
  const isWhole =
    from.source === source.length && from.target === target.length && (tangled?.isSound ?? true);
  return { ends: ends.slice(0, count), isWhole };
}

/** Without iterators, since it runs over a whole text. */
function goesOn(segments: readonly Segment[], from: number, ids: readonly number[]): boolean {
  for (let at = 0; at < ids.length; at++) if (segments[from + at]?.id !== ids[at]) return false;
  return true;
}

/** Finds the ends of stretches in which links cross or have holes. */
class TangledStretch {
  /** False once a bead held what the text lacks, what another bead holds, or its segments out of order. */
  isSound = true;
  readonly #beads: readonly Bead[];
  readonly #sides: Readonly<Record<Side, { readonly index: PlaceIndex; readonly held: Uint8Array }>>;

  constructor(texts: Texts, beads: readonly Bead[]) {
    const sideOf = (text: SegmentedText) => ({
      index: new PlaceIndex(text),
      held: new Uint8Array(text.segments.length),
    });
    this.#beads = beads;
    this.#sides = { source: sideOf(texts.source), target: sideOf(texts.target) };
  }

  /**
   * Index after the last bead of the shortest stretch from bead `at` on that uses both texts up to a common cut, or -1 where none
   * does. `from`, the places of the cut before it, becomes those of the cut after it.
   */
  endOf(at: number, from: Record<Side, number>): number {
    const reached = { ...from };
    const used = { ...from };
    for (let end = at; end < this.#beads.length;) {
      const bead = this.#beads[end++];
      for (const side of SIDES) {
        used[side] += bead[side].length;
        reached[side] = Math.max(reached[side], this.#hold(side, bead, from[side]));
      }
      if (used.source === reached.source && used.target === reached.target) {
        Object.assign(from, used);
        return end;
      }
    }
    this.isSound = false;
    return -1;
  }

  /** Place after the last segment of the bead; 0 where it has none. */
  #hold(side: Side, bead: Bead, from: number): number {
    const { index, held } = this.#sides[side];
    let last = -1;
    for (const id of beadSide(bead, side)) {
      const place = index.placeOf(id, from);
      if (place <= last || held[place] === 1) this.isSound = false;
      else held[place] = 1;
      last = Math.max(last, place);
    }
    return last + 1;
  }
}
