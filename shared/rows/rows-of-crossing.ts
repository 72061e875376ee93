import { beadSide, isUnmatched } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { Side } from '../bitext/segment.ts';
import type { Link } from './chain.ts';
import { heaviestChain } from './chain.ts';

/** A stretch of one side that beads share; lines count from its start, and beads from the first of them. */
interface Places {
  /** Line index of its start. */
  readonly start: number;
  /** Index of the bead, by line; counts from the first bead of all. */
  readonly bead: Int32Array;
  /** By bead: its first and its last line, -1 where it has none, and how many it has. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly count: Int32Array;
}

/**
 * Gathers the rows of a bitext in which links cross. Of beads that cross each other the heaviest chain that ascends on both sides
 * is level; what stands between two of its beads is laid out run by run, as what has no partner is.
 */
export class RowsOfCrossing {
  readonly bead: number[] = [];
  /** Line index after the row's last line, by row. */
  readonly source: number[] = [];
  readonly target: number[] = [];
  readonly movers = new Set<number>();
  readonly #bitext: Bitext;
  readonly #at: Record<Side, number> = { source: 0, target: 0 };

  constructor(bitext: Bitext) {
    this.#bitext = bitext;
  }

  /** A bead that stands level: all its lines come next. */
  addPlain(bead: number): void {
    const { source, target } = this.#bitext.beads[bead];
    this.#push(bead, this.#at.source + source.length, this.#at.target + target.length);
  }

  /** Beads [first, end), which hold the same stretch of both texts and cannot be cut apart. */
  addCrossing(first: number, end: number): void {
    const sides = {
      source: this.#placesOf('source', first, end),
      target: this.#placesOf('target', first, end),
    };
    const linked: number[] = [];
    const whole: number[] = [];
    const links: Link[] = [];
    for (let at = first; at < end; at++) {
      const bead = this.#bitext.beads[at];
      if (isUnmatched(bead)) continue;
      linked.push(at);
      if (!isContiguous(sides.source, at - first) || !isContiguous(sides.target, at - first)) continue;
      whole.push(at);
      const source = sides.source.first[at - first];
      const target = sides.target.first[at - first];
      links.push({
        target,
        weight: bead.source.length + bead.target.length,
        shift: Math.abs(source - target),
      });
    }
    const isLevel = new Uint8Array(end - first);
    const stop = {
      source: this.#at.source + sides.source.bead.length,
      target: this.#at.target + sides.target.bead.length,
    };
    for (const index of heaviestChain(links)) {
      const at = whole[index];
      isLevel[at - first] = 1;
      this.#addRuns(sides, sides.source.first[at - first], sides.target.first[at - first]);
      this.addPlain(at);
    }
    this.#addRuns(sides, sides.source.bead.length, sides.target.bead.length);
    if (this.#at.source !== stop.source || this.#at.target !== stop.target) bug('a row lost lines');
    for (const at of linked) if (isLevel[at - first] === 0) this.movers.add(at);
  }

  /** Beads [first, end) and where they stand in their stretch of that side, which begins at the next line. */
  #placesOf(side: Side, first: number, end: number): Places {
    const { beads } = this.#bitext;
    const { segments } = this.#bitext[side];
    const index = beadIndexOf(this.#bitext);
    let lines = 0;
    for (let at = first; at < end; at++) lines += beadSide(beads[at], side).length;
    const places = {
      start: this.#at[side],
      bead: new Int32Array(lines),
      first: new Int32Array(end - first).fill(-1),
      last: new Int32Array(end - first).fill(-1),
      count: new Int32Array(end - first),
    };
    for (let line = 0; line < lines; line++) {
      const bead = index.get(segments[places.start + line].id) ?? bug('a segment is in no bead');
      places.bead[line] = bead;
      if (places.count[bead - first]++ === 0) places.first[bead - first] = line;
      places.last[bead - first] = line;
    }
    return places;
  }

  /** What is left of both sides up to these lines, in the order of the list of beads as far as the order of both texts lets. */
  #addRuns(sides: Readonly<Record<Side, Places>>, sourceEnd: number, targetEnd: number): void {
    const { source, target } = sides;
    let left = this.#at.source - source.start;
    let right = this.#at.target - target.start;
    while (left < sourceEnd || right < targetEnd) {
      const isSource = right >= targetEnd || (left < sourceEnd && source.bead[left] <= target.bead[right]);
      const bead = isSource ? source.bead[left] : target.bead[right];
      if (isSource) left = runEnd(source, left, sourceEnd);
      else right = runEnd(target, right, targetEnd);
      this.#push(bead, source.start + left, target.start + right);
    }
  }

  #push(bead: number, source: number, target: number): void {
    this.bead.push(bead);
    this.source.push(source);
    this.target.push(target);
    this.#at.source = source;
    this.#at.target = target;
  }
}

function isContiguous({ first, last, count }: Places, at: number): boolean {
  return last[at] - first[at] + 1 === count[at];
}

/** Where the run of lines of one bead ends that begins there. */
function runEnd({ bead }: Places, start: number, end: number): number {
  let line = start + 1;
  while (line < end && bead[line] === bead[start]) line++;
  return line;
}
