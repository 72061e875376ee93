import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { Project } from './project.ts';
import type { MarkStep, Step } from './step.ts';

/** How far a segment is: as the machine left it, changed, or confirmed by the editor. */
export type SegmentStatus = 'new' | 'edited' | 'confirmed';

/** O(1). `base` is the project as it was opened. */
export function statusOf(project: Project, base: Project, side: Side, id: SegmentId): SegmentStatus {
  if (project.marks.get(id)?.progress === 'confirmed') return 'confirmed';
  return segmentIn(project, side, id)?.text === segmentIn(base, side, id)?.text ? 'new' : 'edited';
}

/**
 * Mark steps that reopen the confirmed segments whose text changed between the two projects through these steps: what was confirmed
 * was another text. Segments that the steps themselves mark are left to them.
 */
export function reopenings(before: Project, after: Project, steps: readonly Step[]): readonly MarkStep[] {
  const marked = new Set(steps.flatMap((step) => (step.kind === 'mark' ? [step.segment] : [])));
  const touched = new Map<SegmentId, Side>();
  for (const step of steps) {
    if (step.kind === 'text') touched.set(step.segment, step.side);
    if (step.kind === 'structure')
      for (const side of ['source', 'target'] as const)
        for (const { id } of step[side]?.insert ?? []) touched.set(id, side);
  }
  return [...touched].flatMap(([segment, side]): MarkStep[] => {
    const mark = after.marks.get(segment);
    if (mark?.progress !== 'confirmed' || marked.has(segment)) return [];
    if (segmentIn(before, side, segment)?.text === segmentIn(after, side, segment)?.text) return [];
    return [{ kind: 'mark', segment, before: mark, after: { ...mark, progress: 'open' } }];
  });
}

function segmentIn({ bitext }: Project, side: Side, id: SegmentId): Segment | undefined {
  return bitext[side].segments[positionOf(bitext[side], id)];
}
