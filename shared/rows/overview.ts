import type { Bitext } from '../bitext/bitext.ts';
import { isUnmatched } from '../bitext/bead.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import { rowOfLine } from './frame.ts';
import type { Level } from './level.ts';
import { wholeHeight } from './level.ts';
import type { Extent } from './lines.ts';

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
 * Rows with findings and beads without partner, on a strip of `height` px that stands for the whole document. `level` is that of
 * the bitext. Marks of a kind that fall together are joined, so there are never more than px on the strip.
 * O(rows + findings * log rows).
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
  const { frame } = level;
  const extents: Record<OverviewKind, Extent[]> = {
    unmatched: [],
    style: [],
    hint: [],
    warning: [],
    error: [],
  };
  for (let row = 0; row < frame.count; row++) {
    if (isUnmatched(bitext.beads[frame.bead[row]])) extents.unmatched.push(rowExtent(level, row));
  }
  for (const { segment, side, severity } of findings) {
    const row = rowOfLine(frame, side, positionOf(bitext[side], segment));
    if (row >= 0) extents[severity].push(rowExtent(level, row));
  }
  return LOUDNESS.flatMap((kind) => joined(kind, extents[kind], scale, height));
}

function rowExtent({ tops }: Level, row: number): Extent {
  return { top: tops[row], end: tops[row + 1] };
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
