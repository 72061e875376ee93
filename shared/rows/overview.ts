import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import { isUnmatched } from '../bitext/bead.ts';
import type { Finding, Severity } from '../checks/finding.ts';

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
 * Beads with findings and beads without partner, on a strip of `height` px that stands for the whole document. Marks of
 * a kind that fall together are joined, so there are never more than px on the strip. O(beads + findings).
 */
export function overviewMarks(
  bitext: Bitext,
  findings: readonly Finding[],
  tops: ArrayLike<number>,
  height: number,
): readonly OverviewMark[] {
  const whole = tops[bitext.beads.length] ?? 0;
  if (whole <= 0 || height <= 0) return [];
  const scale = height / whole;
  const index = beadIndexOf(bitext);
  const beads: Record<OverviewKind, number[]> = {
    unmatched: [],
    style: [],
    hint: [],
    warning: [],
    error: [],
  };
  bitext.beads.forEach((bead, at) => {
    if (isUnmatched(bead)) beads.unmatched.push(at);
  });
  for (const finding of findings) {
    const at = index.get(finding.segment);
    if (at !== undefined) beads[finding.severity].push(at);
  }
  return LOUDNESS.flatMap((kind) => joined(kind, beads[kind], tops, scale, height));
}

function joined(
  kind: OverviewKind,
  beads: readonly number[],
  tops: ArrayLike<number>,
  scale: number,
  height: number,
): OverviewMark[] {
  const marks: { top: number; height: number; kind: OverviewKind }[] = [];
  for (const at of beads.toSorted((left, right) => left - right)) {
    const top = Math.min(Math.floor(tops[at] * scale), height - LOWEST_MARK);
    const end = Math.max(Math.ceil(tops[at + 1] * scale), top + LOWEST_MARK);
    const last = marks.at(-1);
    if (last && top <= last.top + last.height) last.height = Math.max(last.height, end - last.top);
    else marks.push({ top, height: end - top, kind });
  }
  return marks;
}
