import type { Segment } from '../bitext/segment.ts';
import type { BeadSplice, SegmentSplice, Step, StructureStep } from './step.ts';

/** What a step does, in the field's words. A structure step is one kind on disk and many for the person who reads of it. */
export const STEP_NATURES = [
  'text',
  'split',
  'merge',
  'insert',
  'delete',
  'move',
  'link',
  'unlink',
  'relink',
  'pin',
  'unpin',
  'mark',
  'dismiss',
  'decide',
  'setting',
] as const;
export type StepNature = (typeof STEP_NATURES)[number];

export function natureOf(step: Step): StepNature {
  return step.kind === 'structure' ? structureNature(step) : step.kind;
}

function structureNature({ source, target, beads }: StructureStep): StepNature {
  const splice = target ?? source;
  if (splice) return segmentsNature(splice);
  return beads ? linksNature(beads) : 'relink';
}

function segmentsNature({ remove, insert }: SegmentSplice): StepNature {
  const before = new Set(remove.map(({ id }) => id));
  const after = new Set(insert.map(({ id }) => id));
  const coming = insert.filter(({ id }) => !before.has(id)).length;
  const leaving = remove.filter(({ id }) => !after.has(id)).length;
  const isRegrouped = wordsOf(remove) === wordsOf(insert);
  if (coming > leaving) return isRegrouped ? 'split' : 'insert';
  if (leaving > coming) return isRegrouped ? 'merge' : 'delete';
  return remove.some(({ id }, index) => insert[index].id !== id) ? 'move' : 'text';
}

/** The text without white space, which a split or a join may change. */
function wordsOf(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');
}

function linksNature({ remove, insert }: BeadSplice): StepNature {
  if (insert.length < remove.length) return 'link';
  if (insert.length > remove.length) return 'unlink';
  const changes = remove.filter((bead, index) => bead.pinned !== insert[index].pinned).length;
  if (changes === 0) return 'relink';
  return insert.some(({ pinned }, index) => pinned && !remove[index].pinned) ? 'pin' : 'unpin';
}
