import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import { isUnmatched } from '../bitext/bead.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { SIDES } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import { isPlainRow, rowOfBead } from './frame.ts';
import type { Level } from './level.ts';
import { wholeHeight } from './level.ts';
import type { Extent } from './lines.ts';
import { extentOfLines } from './lines.ts';

/** What the strip says of one bead. */
export type OverviewKind = Severity | 'unmatched';

/** A mark on the strip, in px from its top. */
export interface OverviewMark {
  readonly top: number;
  readonly height: number;
  readonly kind: OverviewKind;
}

/** No mark is lower than this, or it could not be seen or hit. */
const LOWEST_MARK = 2;

/** From the quietest to the loudest: what is later is drawn over what is earlier. */
const LOUDNESS: readonly OverviewKind[] = ['unmatched', 'style', 'hint', 'warning', 'error'];

/**
 * Rows with findings and beads without partner, on a strip of `height` px that stands for the whole document; in a row of
 * crossing beads, which may be long, the very lines. `level` is that of the bitext. Marks of a kind that fall together are
 * joined, so there are never more than px on the strip. O(beads + findings).
 */
export function overviewMarks(
  bitext: Bitext,
  findings: readonly Finding[],
  level: Level,
  height: number,
): readonly OverviewMark[] {
  const whole = wholeHeight(level);
  if (whole <= 0 || height <= 0) return [];
  const scale = height / whole;
  const index = beadIndexOf(bitext);
  const extents: Record<OverviewKind, Extent[]> = {
    unmatched: [],
    style: [],
    hint: [],
    warning: [],
    error: [],
  };
  bitext.beads.forEach((bead, at) => {
    if (!isUnmatched(bead)) return;
    const row = rowOfBead(level.frame, at);
    if (isPlainRow(level.frame, row)) extents.unmatched.push(rowExtent(level, row));
    else
      for (const side of SIDES)
        extents.unmatched.push(...bead[side].map((id) => lineOf(bitext, level, side, id)));
  });
  for (const { segment, side, severity } of findings) {
    const at = index.get(segment);
    if (at === undefined) continue;
    const row = rowOfBead(level.frame, at);
    const isPlain = isPlainRow(level.frame, row);
    extents[severity].push(isPlain ? rowExtent(level, row) : lineOf(bitext, level, side, segment));
  }
  return LOUDNESS.flatMap((kind) => joined(kind, extents[kind], scale, height));
}

function rowExtent({ tops }: Level, row: number): Extent {
  return { top: tops[row], end: tops[row + 1] };
}

function lineOf(bitext: Bitext, level: Level, side: Side, segment: SegmentId): Extent {
  const line = positionOf(bitext[side], segment);
  return extentOfLines(level, side, { start: line, end: line + 1 });
}

function joined(
  kind: OverviewKind,
  extents: readonly Extent[],
  scale: number,
  height: number,
): OverviewMark[] {
  const marks: { top: number; height: number; kind: OverviewKind }[] = [];
  for (const extent of extents.toSorted((left, right) => left.top - right.top)) {
    const top = Math.min(Math.floor(extent.top * scale), height - LOWEST_MARK);
    const end = Math.max(Math.ceil(extent.end * scale), top + LOWEST_MARK);
    const last = marks.at(-1);
    if (last && top <= last.top + last.height) last.height = Math.max(last.height, end - last.top);
    else marks.push({ top, height: end - top, kind });
  }
  return marks;
}
