import type { Bitext } from '../bitext/bitext.ts';
import { groupedBy } from '../bitext/grouped.ts';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { positionOf, segmentOf } from '../bitext/segmented-text.ts';
import type { DeleteEdit, Edit, ReplaceEdit } from './edit.ts';
import { handOverLinks } from './hand-over-links.ts';
import type { Project } from './project.ts';
import { deleteSegments } from './segments.ts';
import type { Step, StructureStep, TextStep } from './step.ts';
import { structureStep } from './structure.ts';

/** Two edits want the same characters, or a segment is gone: which one. */
export interface EditConflict {
  readonly segment: SegmentId;
  readonly why: 'overlap' | 'gone';
}

/**
 * The steps that carry out the edits on one side, in any order given. All or nothing: overlapping edits are refused. A deleted
 * segment swallows the replacements inside it. O(n) once for all deletions together.
 */
export function stepsForEdits(
  project: Project,
  side: Side,
  edits: readonly Edit[],
): Result<readonly Step[], EditConflict> {
  const text = project.bitext[side];
  const gone = edits.find((edit) => positionOf(text, edit.segment) < 0);
  if (gone) return failed({ segment: gone.segment, why: 'gone' });
  const deletions = edits.filter((edit): edit is DeleteEdit => edit.kind === 'delete');
  const deleted = new Set(deletions.map((edit) => edit.segment));
  const replacements = edits.filter(
    (edit): edit is ReplaceEdit => edit.kind === 'replace' && !deleted.has(edit.segment),
  );
  const steps: Step[] = [];
  for (const [segment, ours] of groupedBy(replacements, ({ segment: id }) => id)) {
    const sorted = ours.toSorted((left, right) => right.start - left.start || right.end - left.end);
    const overlap = sorted.some((edit, index) => index > 0 && edit.end > sorted[index - 1].start);
    if (overlap) return failed({ segment, why: 'overlap' });
    steps.push(...sorted.map((edit) => textStep(side, segmentOf(text, segment).text, edit)));
  }
  const structure = deleted.size > 0 ? deletionStep(project.bitext, side, deletions, deleted) : null;
  // Deletions come first: their step carries neighbours whose gap changes, as they read now.
  return success(structure ? [structure, ...steps] : steps);
}

function deletionStep(
  bitext: Bitext,
  side: Side,
  deletions: readonly DeleteEdit[],
  deleted: ReadonlySet<SegmentId>,
): StructureStep | null {
  return structureStep(bitext, deleteSegments(handOverLinks(bitext, side, deletions), side, deleted));
}

function textStep(side: Side, text: string, edit: ReplaceEdit): TextStep {
  return {
    kind: 'text',
    side,
    segment: edit.segment,
    at: edit.start,
    remove: text.slice(edit.start, edit.end),
    insert: edit.insert,
  };
}
