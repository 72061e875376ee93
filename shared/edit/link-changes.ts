import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import { beadGroups } from '../bitext/bead-groups.ts';
import { inOrder, rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';

/*
 * What another list of links would change, in pieces that can be taken one by one. Both lists are cut where both have used up
 * the same segments of both texts; what stands between two such cuts does not depend on what is chosen elsewhere. Where links
 * cross already, a piece is what shares segments: any choice is as lawful there, and a moved chapter is not one piece.
 */

/** Beads that would become other ones of the same segments. Indexes into either list, ascending. */
export interface LinkChange {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Where `after` links otherwise than `before`, in the order of the list before. Both hold every segment once, in canonical order.
 * How sure a link is does not count: a link of the same segments, as pinned as it was, is the same. O(n).
 */
export function linkChanges(before: Bitext, after: readonly Bead[]): readonly LinkChange[] {
  return stretchesBetweenCuts(before, after)
    .flatMap((stretch) => piecesOf(before.beads, after, stretch))
    .filter((change) => !linksTheSame(before.beads, after, change));
}

/**
 * The beads before with the chosen changes made; what is not chosen stays as it is, how sure it was included. With all chosen
 * every link is one of `after`, with none the answer is the list before. Law 3 holds whatever is chosen. O(n).
 */
export function withLinkChanges(
  before: Bitext,
  after: readonly Bead[],
  chosen: readonly LinkChange[],
): readonly Bead[] {
  if (chosen.length === 0) return before.beads;
  const news = new Map(chosen.map((change) => [change.before[0], change.after]));
  const leaving = new Set(chosen.flatMap((change) => change.before));
  const beads = before.beads.flatMap((bead, at): readonly Bead[] => {
    if (!leaving.has(at)) return [bead];
    return news.get(at)?.map((index) => after[index]) ?? [];
  });
  // A lonely bead after a cut may come before what was chosen in front of it.
  return inOrder(before.source, before.target, beads);
}

/** Between two common cuts. Ends are exclusive. */
interface Stretch {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
  /** Whether links cross in the list before. */
  readonly isCrossing: boolean;
}

function stretchesBetweenCuts(before: Bitext, after: readonly Bead[]): Stretch[] {
  const old = new Cuts(before);
  const found = new Cuts({ ...before, beads: after });
  const stretches: Stretch[] = [];
  let [beforeFrom, afterFrom, isCrossing] = [0, 0, false];
  while (old.next()) {
    isCrossing ||= old.isCrossing;
    while (found.used < old.used && found.next()) continue;
    if (found.used !== old.used || found.source !== old.source) continue;
    stretches.push({ beforeFrom, beforeTo: old.end, afterFrom, afterTo: found.end, isCrossing });
    [beforeFrom, afterFrom, isCrossing] = [old.end, found.end, false];
  }
  return stretches;
}

function piecesOf(before: readonly Bead[], after: readonly Bead[], stretch: Stretch): readonly LinkChange[] {
  const { beforeFrom, beforeTo, afterFrom, afterTo, isCrossing } = stretch;
  if (!isCrossing) return [{ before: indexes(beforeFrom, beforeTo), after: indexes(afterFrom, afterTo) }];
  const groups = beadGroups(before.slice(beforeFrom, beforeTo), after.slice(afterFrom, afterTo));
  return groups.map((group) => ({
    before: group.before.map((at) => at + beforeFrom),
    after: group.after.map((at) => at + afterFrom),
  }));
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The common cuts of a list of beads, one after the other. */
class Cuts {
  readonly #beads: readonly Bead[];
  readonly #ends: Int32Array;
  #row = 0;
  /** Index after the last bead before the cut. */
  end = 0;
  /** Segments before the cut: of the source, and of both texts. */
  source = 0;
  used = 0;
  /** Whether links cross in the row before the cut. */
  isCrossing = false;

  constructor(bitext: Bitext) {
    this.#beads = bitext.beads;
    this.#ends = rowEnds(bitext);
  }

  /** Goes to the next one; false at the end of the texts. */
  next(): boolean {
    if (this.#row === this.#ends.length) return false;
    const end = this.#ends[this.#row++];
    this.isCrossing = end - this.end > 1;
    for (; this.end < end; this.end++) {
      const { source, target } = this.#beads[this.end];
      this.source += source.length;
      this.used += source.length + target.length;
    }
    return true;
  }
}

function linksTheSame(before: readonly Bead[], after: readonly Bead[], change: LinkChange): boolean {
  if (change.before.length !== change.after.length) return false;
  // Lonely beads may stand in either order.
  const found = new Map(change.after.map((at) => [firstOf(after[at]), after[at]]));
  return change.before.every((at) => {
    const other = found.get(firstOf(before[at]));
    return other !== undefined && linksAlike(before[at], other);
  });
}

function firstOf({ source, target }: Bead): number | undefined {
  return source[0] ?? target[0];
}

function linksAlike(left: Bead, right: Bead): boolean {
  return left === right || sameBead({ ...left, confidence: right.confidence }, right);
}
