import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { Block } from '../../shared/rows/blocks.ts';
import { blockAt, blocksOf, firstSegment } from '../../shared/rows/blocks.ts';
import type { RowFrame } from '../../shared/rows/frame.ts';
import { frameOf, lineCount } from '../../shared/rows/frame.ts';
import type { Level } from '../../shared/rows/level.ts';
import { beadAtHeight, levelOf, wholeHeight } from '../../shared/rows/level.ts';
import { spacersOf } from '../../shared/rows/spacers.ts';
import type { BreathSizes, ParagraphEnds } from './breath.ts';
import { breathOf, paragraphEnds } from './breath.ts';
import type { Pane } from './pane.ts';

/** A place that stays where it is on the screen while heights change: a bead and how far its top is from y. */
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
  /** Sees to it that beads between these heights are level one by one. Returns whether any was not yet. */
  detail(top: number, bottom: number): boolean;
  anchorAt(y: number): Anchor | null;
  /** Where the anchor's place is now; null where its segment is gone. */
  heightOf(anchor: Anchor): number | null;
}

/** So many blocks may be levelled bead by bead before those out of sight are let go. */
const MOST_DETAILED = 6;

export function createLeveller(panes: Readonly<Record<Side, Pane>>): Leveller {
  let bitext: Bitext | null = null;
  let beads: readonly Bead[] = [];
  let frame = frameOf(beads);
  let blocks: readonly Block[] = [];
  let ends: Record<Side, ParagraphEnds | null> = { source: null, target: null };
  let breath: ArrayLike<number> = [];
  let breathMade: readonly unknown[] = [];
  let placed: readonly unknown[] = [];
  let level = levelOf(frame, { source: [], target: [] }, breath);
  let detailed = new Set<SegmentId>();

  function placeSpacers(): void {
    for (const side of ['source', 'target'] as const) {
      panes[side].place(spacersOf(side, beads, frame, level, blocks, detailed));
    }
  }

  return {
    level: () => level,
    frame: () => frame,

    take(next, sizes) {
      const source = paragraphEnds(next.source.segments, ends.source);
      const target = paragraphEnds(next.target.segments, ends.target);
      ends = { source, target };
      if (next.beads !== beads) {
        beads = next.beads;
        frame = frameOf(beads);
        blocks = blocksOf(beads);
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
      for (const side of ['source', 'target'] as const) {
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
      const first = beadAtHeight(level, top);
      if (first < 0) return false;
      const last = beadAtHeight(level, bottom);
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
      const bead = beadAtHeight(level, Math.min(Math.max(y, 0), wholeHeight(level)));
      return bead < 0 ? null : { segment: firstSegment(beads[bead]), offset: y - level.tops[bead] };
    },

    heightOf(anchor) {
      const bead = bitext ? beadIndexOf(bitext).get(anchor.segment) : undefined;
      return bead === undefined ? null : level.tops[bead] + anchor.offset;
    },
  };
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}
