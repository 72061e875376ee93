import { addTo } from '../../shared/bitext/grouped.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Project } from '../../shared/edit/project.ts';
import { segmentHistory } from '../../shared/edit/segment-history.ts';
import type { Step, Transaction } from '../../shared/edit/step.ts';

/**
 * The texts that segments of the translation had and left, of those segments that are asked for and were ever touched. O(steps), and for
 * each such segment O(its own transactions) more.
 */
export function leftTexts(
  base: Project,
  done: readonly Transaction[],
  segments: ReadonlySet<SegmentId>,
): ReadonlyMap<SegmentId, ReadonlySet<string>> {
  const touching = new Map<SegmentId, Transaction[]>();
  for (const transaction of done) {
    for (const segment of new Set(transaction.steps.flatMap(touchedBy)))
      if (segments.has(segment)) addTo(touching, segment, transaction);
  }
  const left = new Map<SegmentId, ReadonlySet<string>>();
  for (const [segment, transactions] of touching) {
    const texts = segmentHistory(base, transactions, 'target', segment).map(({ text }) => text);
    left.set(segment, new Set(texts.slice(0, -1)));
  }
  return left;
}

/** Whether the transaction writes any of these segments of the translation. O(steps). */
export function touchesAny({ steps }: Transaction, segments: ReadonlySet<SegmentId>): boolean {
  return steps.some((step) => touchedBy(step).some((segment) => segments.has(segment)));
}

function touchedBy(step: Step): readonly SegmentId[] {
  if (step.kind === 'text') return step.side === 'target' ? [step.segment] : [];
  const splice = step.kind === 'structure' ? step.target : undefined;
  return splice ? [...splice.remove, ...splice.insert].map(({ id }) => id) : [];
}
