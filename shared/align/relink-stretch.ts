import type { Bead } from '../bitext/bead.ts';
import { beadGroups } from '../bitext/bead-groups.ts';
import { inOrder, rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import { SIDES } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import { spliced } from '../bitext/spliced.ts';
import type { SharedOptions } from './alignment.ts';
import type { LinkPart } from './link-parts.ts';
import { linkParts } from './link-parts.ts';
import type { LinkedTexts } from './link-texts.ts';
import { movedPassages } from './moved-passages.ts';

/** Beads `from` to `to - 1` of a list. */
export interface BeadRange {
  readonly from: number;
  readonly to: number;
}

/** Segments on either side of the stretch whose links teach the lexicon. */
const SURROUNDINGS = 300;
/** Links of a row that are linked again together, even where the range has but some of them. */
const SHORT_ROW = 20;

/**
 * Links one stretch of a bitext again, and nothing else: of the beads in the range those that are pinned stand, and
 * all beads outside it come back as the same objects. Where the range begins or ends in a short row of links that cross
 * (see `rowEnds`) it is widened to all of it; in a long one, as where a chapter was moved, it is not, and the segments of
 * its beads are linked among themselves, passage by passage. Only the stretch and some hundred segments around it are
 * read, so that it takes a fraction of a second in a text of any length: O(range x its own length, up to some size,
 * then linear) and a few passes over the list.
 */
export function relinkStretch(bitext: Bitext, wanted: BeadRange, options: SharedOptions): LinkedTexts {
  const { source, target, beads } = bitext;
  if (wanted.from < 0 || wanted.to > beads.length || wanted.from > wanted.to)
    bug(`beads ${wanted.from} to ${wanted.to} of ${beads.length}`);
  if (wanted.from === wanted.to) return { beads, cutShort: false };
  const { from, to } = withShortRows(bitext, wanted);
  const inside = beads.slice(from, to);
  const passages = movedPassages(bitext, inside);
  const standing = new Set(passages.between);
  const changing = inside.filter((bead) => !standing.has(bead));
  const linked = linkParts(bitext, [surroundings(beads, from, to), ...passages.parts], options);
  const found = withoutHoles(bitext, changing, linked.beads.slice(1).flat());
  const together = spliced(beads, from, to - from, [...passages.between, ...found]);
  return { beads: inOrder(source, target, together), cutShort: linked.cutShort };
}

/** The range with the whole of the rows in which it begins and ends, where they are short. */
function withShortRows(bitext: Bitext, { from, to }: BeadRange): BeadRange {
  const rows = rowEnds(bitext);
  const first = rowOf(rows, from);
  const last = rowOf(rows, to - 1);
  const isShort = (row: number): boolean => rows[row] - rowStart(rows, row) <= SHORT_ROW;
  return { from: isShort(first) ? rowStart(rows, first) : from, to: isShort(last) ? rows[last] : to };
}

/** The beads around the range, one after the other, as if none of them crossed another: all of them teach. */
function surroundings(beads: readonly Bead[], from: number, to: number): LinkPart {
  const standing = [...beadsWithin(beads, from - 1, -1).toReversed(), ...beadsWithin(beads, to, 1)];
  return {
    source: standing.flatMap((bead) => bead.source),
    target: standing.flatMap((bead) => bead.target),
    standing,
  };
}

/** The beads from `start` on, in the direction of `step`, that hold the segments of the surroundings. */
function beadsWithin(beads: readonly Bead[], start: number, step: 1 | -1): readonly Bead[] {
  const found: Bead[] = [];
  let segments = 0;
  for (let at = start; at >= 0 && at < beads.length && segments < SURROUNDINGS; at += step) {
    found.push(beads[at]);
    segments += Math.max(beads[at].source.length, beads[at].target.length);
  }
  return found;
}

/** What was found, but the old beads where a new one would embrace segments that are no part of the range. */
function withoutHoles(bitext: Bitext, old: readonly Bead[], found: readonly Bead[]): readonly Bead[] {
  const isKept = new Set(old);
  const isWhole = (bead: Bead): boolean =>
    isKept.has(bead) ||
    SIDES.every((side) => {
      const ids = bead[side];
      const last = positionOf(bitext[side], ids[ids.length - 1]);
      return ids.length < 2 || last - positionOf(bitext[side], ids[0]) === ids.length - 1;
    });
  if (found.every(isWhole)) return found;
  return beadGroups(old, found).flatMap(({ before, after }) =>
    after.every((at) => isWhole(found[at])) ? after.map((at) => found[at]) : before.map((at) => old[at]),
  );
}

/** Index of the row that holds a bead. O(log rows). */
function rowOf(rows: Int32Array, bead: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] > bead) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rowStart(rows: Int32Array, row: number): number {
  return row <= 0 ? 0 : rows[row - 1];
}
