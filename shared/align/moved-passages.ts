import type { Bead } from '../bitext/bead.ts';
import { beadSide, isUnmatched, standsFast } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { SIDES } from '../bitext/segment.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import type { IndexBead } from './alignment.ts';
import type { LinkPart } from './link-parts.ts';
import { standingPins } from './standing-pins.ts';

/** Links that follow each other in both texts, from which on they say where a passage stands; fewer may be mistakes. */
const LEAST_RUN = 3;
/** Target segments between two links that follow each other. */
const FARTHEST = 10;
/** Passages told apart; what is in none of them goes with what stands beside it. */
const MOST_PASSAGES = 32;

export interface Passages {
  readonly parts: readonly LinkPart[];
  /** Pinned beads that lead from one passage to another. */
  readonly between: readonly Bead[];
}

/**
 * Beads as the passages that they link: those that run forward in both texts are one, and what was moved is another. Links that
 * lead astray between them bind nothing; their segments go with what stands beside them. In text order. O(n log n).
 */
export function movedPassages(bitext: Bitext, beads: readonly Bead[]): Passages {
  const lines = linesOf(bitext, runsOf(bitext, beads));
  const lineOf = new Map(lines.flatMap((line, at) => line.flat().map((bead) => [bead, at])));
  const beside = {
    source: neighbours(bitext, 'source', beads, lineOf),
    target: neighbours(bitext, 'target', beads, lineOf),
  };
  const parts = Array.from({ length: Math.max(lines.length, 1) }, () => ({
    source: [] as SegmentId[],
    target: [] as SegmentId[],
    standing: [] as Bead[],
  }));
  const between: Bead[] = [];
  for (const bead of beads) {
    const places = SIDES.filter((side) => bead[side].length > 0).map((side) => beside[side](bead));
    const common = lineOf.get(bead) ?? places[0].find((line) => places.every((one) => one.includes(line)));
    if (common === undefined && standsFast(bead)) {
      between.push(bead);
      continue;
    }
    for (const side of SIDES) {
      if (bead[side].length > 0) parts[common ?? beside[side](bead)[0]][side].push(...bead[side]);
    }
    if (standsFast(bead) && common !== undefined) parts[common].standing.push(bead);
  }
  for (const part of parts) for (const side of SIDES) sortInText(bitext, side, part[side]);
  return { parts, between };
}

/** Linked beads that follow each other closely in both texts. */
function runsOf(bitext: Bitext, beads: readonly Bead[]): readonly (readonly Bead[])[] {
  const places = { source: positionsOf(bitext.source), target: positionsOf(bitext.target) };
  const gap = (side: Side, left: Bead, right: Bead): number =>
    (places[side].get(right[side][0]) ?? 0) - (places[side].get(left[side][left[side].length - 1]) ?? 0);
  const runs: Bead[][] = [];
  let last: Bead | null = null;
  for (const bead of beads) {
    if (isUnmatched(bead)) continue;
    const goesOn =
      last !== null &&
      gap('source', last, bead) > 0 &&
      gap('target', last, bead) > 0 &&
      gap('target', last, bead) <= FARTHEST;
    if (goesOn) runs[runs.length - 1].push(bead);
    else runs.push([bead]);
    last = bead;
  }
  return runs.filter((run) => run.length >= LEAST_RUN);
}

/** The runs in lines that ascend on both sides, the heaviest first. */
function linesOf(
  bitext: Bitext,
  runs: readonly (readonly Bead[])[],
): readonly (readonly (readonly Bead[])[])[] {
  const lines: (readonly Bead[])[][] = [];
  let left = runs;
  while (left.length > 0 && lines.length < MOST_PASSAGES) {
    const pins = asPins(bitext, left);
    const main = new Set(standingPins(pins, countOf(left), countOf(left)).walls);
    lines.push(left.filter((_, at) => main.has(pins[at])));
    left = left.filter((_, at) => !main.has(pins[at]));
  }
  return lines;
}

/** Each run as a pin of as many units as it has links, in the order of the first segments. */
function asPins(bitext: Bitext, runs: readonly (readonly Bead[])[]): readonly IndexBead[] {
  const places = positionsOf(bitext.target);
  const first = (at: number): number => places.get(runs[at][0].target[0]) ?? 0;
  const target = new Map<number, number[]>();
  let used = 0;
  for (const at of runs.map((_, index) => index).toSorted((left, right) => first(left) - first(right)))
    target.set(
      at,
      runs[at].map(() => used++),
    );
  let next = 0;
  return runs.map((run, at) => ({
    source: run.map(() => next++),
    target: target.get(at) ?? [],
    confidence: 1,
  }));
}

function countOf(runs: readonly (readonly Bead[])[]): number {
  return runs.reduce((count, run) => count + run.length, 0);
}

/** Of a bead, the lines of what stands before and after it on a side, or the first line where there is none. */
function neighbours(
  bitext: Bitext,
  side: Side,
  beads: readonly Bead[],
  lineOf: ReadonlyMap<Bead, number>,
): (bead: Bead) => readonly number[] {
  const holder = new Map(beads.flatMap((bead) => beadSide(bead, side).map((id) => [id, bead])));
  const ids = sortInText(bitext, side, [...holder.keys()]);
  const found = new Map<Bead, Set<number>>();
  const pass = (order: readonly SegmentId[]): void => {
    let line: number | undefined;
    for (const id of order) {
      const bead = holder.get(id);
      if (!bead) continue;
      line = lineOf.get(bead) ?? line;
      if (line === undefined) continue;
      const known = found.get(bead);
      if (known) known.add(line);
      else found.set(bead, new Set([line]));
    }
  };
  pass(ids);
  pass(ids.toReversed());
  return (bead) => [...(found.get(bead) ?? [0])];
}

/** In place. */
function sortInText(bitext: Bitext, side: Side, ids: SegmentId[]): SegmentId[] {
  const places = positionsOf(bitext[side]);
  return ids.sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
}
