import type { SegmentId, Side } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Project } from './project.ts';
import type { Step, Transaction } from './step.ts';

/** One state that a segment's text was in. */
export interface SegmentVersion {
  readonly text: string;
  /** Index in `done` of the transaction that made it so; -1: as it was loaded. */
  readonly transaction: number;
}

/**
 * What a segment's text was, oldest first, up to now: the text as loaded where the segment was there then, and each text that
 * a transaction left it with. Empty where it never was. O(steps).
 */
export function segmentHistory(
  base: Project,
  done: readonly Transaction[],
  side: Side,
  id: SegmentId,
): readonly SegmentVersion[] {
  const loaded = base.bitext[side].segments[positionOf(base.bitext[side], id)];
  const versions: SegmentVersion[] = loaded ? [{ text: loaded.text, transaction: -1 }] : [];
  let text: string | null = loaded?.text ?? null;
  done.forEach(({ steps }, transaction) => {
    const before = text;
    for (const step of steps) text = textAfter(text, step, side, id);
    if (text !== null && text !== before) versions.push({ text, transaction });
  });
  return versions;
}

/** The segment's text after the step; null where it does not stand. */
function textAfter(text: string | null, step: Step, side: Side, id: SegmentId): string | null {
  if (step.kind === 'text') {
    if (text === null || step.segment !== id || step.side !== side) return text;
    return text.slice(0, step.at) + step.insert + text.slice(step.at + step.remove.length);
  }
  const splice = step.kind === 'structure' ? step[side] : undefined;
  if (!splice) return text;
  const inserted = splice.insert.find((segment) => segment.id === id);
  if (inserted) return inserted.text;
  return splice.remove.some((segment) => segment.id === id) ? null : text;
}
