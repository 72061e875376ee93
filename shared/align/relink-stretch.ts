import type { Bead } from '../bitext/bead.ts';
import { inOrder, rowEnds } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { spliced } from '../bitext/spliced.ts';
import type { SharedOptions } from './alignment.ts';
import type { LinkedTexts } from './link-texts.ts';
import { linkAround } from './link-texts.ts';

/** Beads `from` to `to - 1` of a list. */
export interface BeadRange {
  readonly from: number;
  readonly to: number;
}

/** Segments on either side of the stretch whose links teach the lexicon. */
const SURROUNDINGS = 300;

/**
 * Links one stretch of a bitext again, and nothing else: of the beads in the range those that are pinned stand, and
 * all beads outside it come back as the same objects. The range is widened to whole rows (see `rowEnds`). Only the
 * stretch and some hundred segments around it are read, so that it takes a fraction of a second in a text of any
 * length: O(range x its own length, up to some size, then linear) and one copy of the list.
 */
export function relinkStretch(
  bitext: Bitext,
  { from: wantedFrom, to: wantedTo }: BeadRange,
  options: SharedOptions,
): LinkedTexts {
  const { beads } = bitext;
  if (wantedFrom < 0 || wantedTo > beads.length || wantedFrom > wantedTo)
    bug(`beads ${wantedFrom} to ${wantedTo} of ${beads.length}`);
  if (wantedFrom === wantedTo) return { beads, cutShort: false };
  const rows = rowEnds(bitext);
  const first = rowOf(rows, wantedFrom);
  const last = rowOf(rows, wantedTo - 1);
  const from = rowStart(rows, first);
  const to = rows[last];
  const windowFrom = rowStart(rows, first - rowsWithin(beads, rows, first - 1, -1));
  const windowTo = rows[last + rowsWithin(beads, rows, last + 1, 1)];
  const inside = beads.slice(from, to);
  const outside = [...beads.slice(windowFrom, from), ...beads.slice(to, windowTo)];
  const { beads: linked, cutShort } = linkAround(
    excerpt(bitext, windowFrom, windowTo),
    [...outside, ...inside.filter((bead) => bead.pinned)],
    options,
  );
  // Lonely beads before and after the range have no fixed place beside those in it, so the range is put in order alone.
  const standing = new Set(outside);
  const range = excerpt(bitext, from, to);
  const found = inOrder(
    range.source,
    range.target,
    linked.filter((bead) => !standing.has(bead)),
  );
  return { beads: spliced(beads, from, to - from, found), cutShort };
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

/** How many rows from `row` on, in the direction of `step`, hold the segments of the surroundings. */
function rowsWithin(beads: readonly Bead[], rows: Int32Array, row: number, step: 1 | -1): number {
  let segments = 0;
  let count = 0;
  for (let at = row; at >= 0 && at < rows.length && segments < SURROUNDINGS; at += step) {
    count++;
    for (let bead = rowStart(rows, at); bead < rows[at]; bead++)
      segments += Math.max(beads[bead].source.length, beads[bead].target.length);
  }
  return count;
}

/** The segments of beads `from` to `to - 1`, which are whole rows. */
function excerpt(
  { source, target, beads }: Bitext,
  from: number,
  to: number,
): { readonly source: SegmentedText; readonly target: SegmentedText } {
  const start = { source: 0, target: 0 };
  const end = { source: 0, target: 0 };
  for (let at = 0; at < to; at++) {
    const bead = beads[at];
    end.source += bead.source.length;
    end.target += bead.target.length;
    if (at + 1 === from) Object.assign(start, end);
  }
  return {
    source: { lead: '', segments: source.segments.slice(start.source, end.source) },
    target: { lead: '', segments: target.segments.slice(start.target, end.target) },
  };
}
