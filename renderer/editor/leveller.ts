import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Block } from '../../shared/rows/blocks.ts';
import { blockAt, blocksOf, rowKey } from '../../shared/rows/blocks.ts';
import type { RowFrame } from '../../shared/rows/frame.ts';
import { frameOf, lineCount, rowOfLine } from '../../shared/rows/frame.ts';
import type { Level } from '../../shared/rows/level.ts';
import { levelOf, rowAtHeight, wholeHeight } from '../../shared/rows/level.ts';
import { extentOfLines } from '../../shared/rows/lines.ts';
import { spacersOf } from '../../shared/rows/spacers.ts';
import type { BreathSizes, ParagraphEnds } from './breath.ts';
import { breathOf, paragraphEnds } from './breath.ts';
import type { Pane } from './pane.ts';

/** A place that stays where it is on the screen while heights change: a row, and how far its top is from y. */
export interface Anchor {
  readonly segment: SegmentId;
  readonly offset: number;
}

/** Keeps both columns level: measures, computes, places spacers. All y are px from the top of the first line. */
export interface Leveller {
  readonly level: () => Level;
  readonly frame: () => RowFrame;
  /** Takes the bitext that both panes now read. */
  take(bitext: Bitext, sizes: BreathSizes): void;
  /** Computes with the heights that the panes last measured, and places what changed. O(lines), a fraction of a ms. */
  place(): void;
  /** Sees to it that rows between these heights are level one by one. Returns whether any was not yet. */
  detail(top: number, bottom: number): boolean;
  anchorAt(y: number): Anchor | null;
  /** Where the anchor's place is now; null where its segment is gone. */
  heightOf(anchor: Anchor): number | null;
  /** Top of the segment's row; null where there is no such segment. */
  topOf(segment: SegmentId): number | null;
  /** Top of the segment's very line; null where there is no such segment. */
  lineTopOf(segment: SegmentId): number | null;
}

/** So many blocks may be levelled row by row before those out of sight are let go. */
const MOST_DETAILED = 6;

export function createLeveller(panes: Readonly<Record<Side, Pane>>): Leveller {
  let bitext: Bitext = NO_TEXTS;
  let frame = frameOf(bitext);
  let blocks: readonly Block[] = [];
  let ends: Record<Side, ParagraphEnds | null> = { source: null, target: null };
  let breath: ArrayLike<number> = [];
  let breathMade: readonly unknown[] = [];
  let placed: readonly unknown[] = [];
  let level = levelOf(frame, { source: [], target: [] }, breath);
  let detailed = new Set<SegmentId>();

  function placeSpacers(): void {
    for (const side of SIDES) {
      panes[side].place(spacersOf(side, bitext, level, blocks, detailed));
    }
  }

  function topOf(segment: SegmentId): number | null {
    for (const side of SIDES) {
      const row = rowOfLine(level.frame, side, positionOf(bitext[side], segment));
      if (row >= 0) return level.tops[row];
    }
    return null;
  }

  return {
    level: () => level,
    frame: () => frame,

    take(next, sizes) {
      const source = paragraphEnds(next.source.segments, ends.source);
      const target = paragraphEnds(next.target.segments, ends.target);
      ends = { source, target };
      if (next.beads !== bitext.beads) {
        frame = frameOf(next);
        blocks = blocksOf(next, frame);
        const standing = new Set(blocks.map((block) => block.key));
        detailed = new Set([...detailed].filter((key) => standing.has(key)));
      }
      const made = [frame, source.ends, target.ends, sizes.bead, sizes.paragraph];
      if (!isSame(made, breathMade)) breath = breathOf(frame, { source, target }, sizes);
      breathMade = made;
      bitext = next;
    },

    place() {
      // Between what the person typed and the project's answer there may be lines that no bead holds yet.
      for (const side of SIDES) {
        if (panes[side].heights().length < lineCount(frame, side)) return;
      }
      const source = panes.source.heights();
      const target = panes.target.heights();
      const inputs = [frame, source, target, breath];
      if (isSame(inputs, placed)) return;
      placed = inputs;
      level = levelOf(frame, { source, target }, breath);
      placeSpacers();
    },

    detail(top, bottom) {
      const first = rowAtHeight(level, top);
      if (first < 0) return false;
      const last = rowAtHeight(level, bottom);
      const wanted = blocks
        .slice(blockAt(blocks, first), blockAt(blocks, last) + 1)
        .map((block) => block.key);
      if (wanted.every((key) => detailed.has(key))) return false;
      if (detailed.size + wanted.length > MOST_DETAILED) detailed.clear();
      for (const key of wanted) detailed.add(key);
      placeSpacers();
      return true;
    },

    anchorAt(y) {
      const within = Math.min(Math.max(y, 0), wholeHeight(level));
      const row = rowAtHeight(level, within);
      if (row < 0) return null;
      return { segment: rowKey(bitext, level.frame, row), offset: y - level.tops[row] };
    },

    heightOf(anchor) {
      const top = topOf(anchor.segment);
      return top === null ? null : top + anchor.offset;
    },

    topOf,

    lineTopOf(segment) {
      for (const side of SIDES) {
        const start = positionOf(bitext[side], segment);
        if (start >= 0 && start < lineCount(level.frame, side))
          return extentOfLines(level, side, { start, end: start + 1 }).top;
      }
      return null;
    },
  };
}

const NO_TEXT = { lead: '', segments: [] };
const NO_TEXTS: Bitext = { source: NO_TEXT, target: NO_TEXT, beads: [] };

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}
