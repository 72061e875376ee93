import type { Bitext } from '../bitext/bitext.ts';
import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import type { Project } from './project.ts';
import { deleteSegments, insertSegments, mergeWithNextSegment, splitSegment } from './segments.ts';
import type { Step } from './step.ts';
import { changedStretch, structureStep } from './structure.ts';

/** Lines `first` to `first + count` (exclusive) of a pane, one segment each, replaced by other lines. */
export interface LinesChange {
  readonly side: Side;
  readonly first: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/**
 * What the editor did to whole lines, as steps: Enter splits a segment and Backspace at its start joins it to the one before,
 * both without a change to the text; deleted lines are deleted segments; pasted lines are new ones. Segments that remain
 * keep their ids, and so their links. `freshId` is the first id that was never used.
 */
export function stepsForLines(project: Project, change: LinesChange, freshId: SegmentId): readonly Step[] {
  const after = afterLines(project.bitext, change, freshId);
  const step = structureStep(project.bitext, after);
  return step ? [step] : [];
}

function afterLines(bitext: Bitext, change: LinesChange, freshId: SegmentId): Bitext {
  const { side } = change;
  const { segments } = bitext[side];
  const old = segments.slice(change.first, change.first + change.count);
  const changed = changedStretch(
    old.map((segment) => segment.text),
    change.lines,
    (left, right) => left === right,
  );
  if (!changed) return bitext;
  const replaced = old.slice(changed.start, changed.start + changed.remove.length);
  const lines = changed.insert;
  if (lines.length === 0) return deleteSegments(bitext, side, idsOf(replaced));
  const before = segments[change.first + changed.start - 1]?.id ?? null;
  if (replaced.length === 0) return insertLines(bitext, side, before, lines, freshId);
  if (replaced.length === 1 && lines.join('') === replaced[0].text)
    return splitLines(bitext, side, replaced[0], lines, freshId);
  if (lines.length === 1) return joinLines(bitext, side, replaced, lines[0]);
  return rewriteLines(bitext, side, replaced, lines, freshId);
}

function idsOf(segments: readonly Segment[]): ReadonlySet<SegmentId> {
  return new Set(segments.map((segment) => segment.id));
}

/** A new empty line goes on with the paragraph; pasted lines are paragraphs, with the line end that the text uses. */
function insertLines(
  bitext: Bitext,
  side: Side,
  after: SegmentId | null,
  lines: readonly string[],
  freshId: SegmentId,
): Bitext {
  const inserted = lines.map((text, index) => ({ id: freshId + index, text }));
  const gap = lines.every((line) => line === '') ? ' ' : lineEndOf(bitext[side]);
  return insertSegments(bitext, side, after, inserted, gap);
}

function lineEndOf(text: SegmentedText): string {
  for (const segment of text.segments) {
    const found = LINE_BREAK.exec(segment.gap);
    if (found) return found[0];
  }
  return '\n';
}

function splitLines(
  bitext: Bitext,
  side: Side,
  segment: Segment,
  lines: readonly string[],
  freshId: SegmentId,
): Bitext {
  // From the last cut to the first, so that every offset still counts in the segment's own text.
  let cut = segment.text.length;
  return lines.slice(1).reduceRight((split, line, index) => {
    cut -= line.length;
    return splitSegment(split, side, segment.id, cut, freshId + index);
  }, bitext);
}

/** Many lines became one: a join where words of the last line survive in it, else a deletion. */
function joinLines(bitext: Bitext, side: Side, replaced: readonly Segment[], line: string): Bitext {
  const [first, ...rest] = replaced;
  const last = replaced.at(-1) ?? first;
  const untouched = line === replaced.map((segment) => segment.text).join('');
  const tailLives = commonEnd(line.slice(commonStart(first.text, line)), last.text) > 1;
  if (!untouched && !tailLives)
    return withText(deleteSegments(bitext, side, idsOf(rest)), side, first.id, line);
  const joined = rest.reduce((merged) => mergeWithNextSegment(merged, side, first.id), bitext);
  return untouched ? joined : withText(joined, side, first.id, line);
}

/** The first line stays the first segment, the last the last; what is between goes, what came between is new. */
function rewriteLines(
  bitext: Bitext,
  side: Side,
  replaced: readonly Segment[],
  lines: readonly string[],
  freshId: SegmentId,
): Bitext {
  const kept = Math.min(replaced.length, lines.length);
  const heads = replaced.slice(0, kept - 1);
  const tail = replaced.at(-1) ?? replaced[0];
  let after = deleteSegments(bitext, side, idsOf(replaced.slice(kept - 1, -1)));
  for (const [index, segment] of heads.entries()) after = withText(after, side, segment.id, lines[index]);
  if (kept === 1) {
    after = withText(after, side, tail.id, lines[0]);
    return insertLines(after, side, tail.id, lines.slice(1), freshId);
  }
  after = withText(after, side, tail.id, lines.at(-1) ?? '');
  const extra = lines.slice(kept - 1, -1);
  return extra.length === 0 ? after : insertLines(after, side, heads.at(-1)?.id ?? null, extra, freshId);
}

function withText(bitext: Bitext, side: Side, id: SegmentId, line: string): Bitext {
  const segments = bitext[side].segments.map((segment) =>
    segment.id === id ? { ...segment, text: line } : segment,
  );
  return { ...bitext, [side]: { lead: bitext[side].lead, segments } };
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

function commonEnd(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.at(-1 - length) === right.at(-1 - length))
    length++;
  return length;
}
