import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import { inOrder, rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';

/*
 * What another list of links would change, in pieces that can be taken one by one. Both lists are cut where both have used up
 * the same segments of both texts; what stands between two such cuts does not depend on what is chosen elsewhere.
 */

/** A stretch of beads that would become another one of the same segments. Indexes into either list; ends are exclusive. */
export interface LinkChange {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

/**
 * Where `after` links otherwise than `before`, in text order. Both hold every segment once, in canonical order. How sure a link
 * is does not count: a link of the same segments, as pinned as it was, is the same. O(n).
 */
export function linkChanges(before: Bitext, after: readonly Bead[]): readonly LinkChange[] {
  return stretchesBetweenCuts(before, after).filter((stretch) => !linksTheSame(before.beads, after, stretch));
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
  const beads: Bead[] = [];
  const take = (from: readonly Bead[], start: number, end: number): void => {
    for (let at = start; at < end; at++) beads.push(from[at]);
  };
  let kept = 0;
  for (const change of chosen.toSorted((left, right) => left.beforeFrom - right.beforeFrom)) {
    take(before.beads, kept, change.beforeFrom);
    take(after, change.afterFrom, change.afterTo);
    kept = change.beforeTo;
  }
  take(before.beads, kept, before.beads.length);
  // A lonely bead after a cut may come before what was chosen in front of it.
  return inOrder(before.source, before.target, beads);
}

function stretchesBetweenCuts(before: Bitext, after: readonly Bead[]): LinkChange[] {
  const old = new Cuts(before);
  const found = new Cuts({ ...before, beads: after });
  const stretches: LinkChange[] = [];
  let [beforeFrom, afterFrom] = [0, 0];
  while (old.next()) {
    while (found.used < old.used && found.next()) continue;
    if (found.used !== old.used || found.source !== old.source) continue;
    stretches.push({ beforeFrom, beforeTo: old.end, afterFrom, afterTo: found.end });
    [beforeFrom, afterFrom] = [old.end, found.end];
  }
  return stretches;
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

  constructor(bitext: Bitext) {
    this.#beads = bitext.beads;
    this.#ends = rowEnds(bitext);
  }

  /** Goes to the next one; false at the end of the texts. */
  next(): boolean {
    if (this.#row === this.#ends.length) return false;
    const end = this.#ends[this.#row++];
    for (; this.end < end; this.end++) {
      const { source, target } = this.#beads[this.end];
      this.source += source.length;
      this.used += source.length + target.length;
    }
    return true;
  }
}

function linksTheSame(before: readonly Bead[], after: readonly Bead[], stretch: LinkChange): boolean {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = stretch;
  if (beforeTo - beforeFrom !== afterTo - afterFrom) return false;
  // Lonely beads may stand in either order.
  const found = new Map<number | undefined, Bead>();
  for (let at = afterFrom; at < afterTo; at++) found.set(firstOf(after[at]), after[at]);
  for (let at = beforeFrom; at < beforeTo; at++) {
    const other = found.get(firstOf(before[at]));
    if (!other || !linksAlike(before[at], other)) return false;
  }
  return true;
}

function firstOf({ source, target }: Bead): number | undefined {
  return source[0] ?? target[0];
}

function linksAlike(left: Bead, right: Bead): boolean {
  return left === right || sameBead({ ...left, confidence: right.confidence }, right);
}
