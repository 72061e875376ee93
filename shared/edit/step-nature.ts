import type { Bead } from '../bitext/bead.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
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

/** Joined where every old link lives on whole in a new one, parted where it is the other way round. */
function linksNature({ remove, insert }: BeadSplice): StepNature {
  const [before, after] = [linkOfSegments(remove), linkOfSegments(insert)];
  const [joined, parted] = [isWithin(remove, after), isWithin(insert, before)];
  if (joined !== parted) return joined ? 'link' : 'unlink';
  if (!joined) return 'relink';
  const pins = insert.filter((bead) => bead.pinned !== before.get(firstOf(bead))?.pinned);
  if (pins.length === 0) return 'relink';
  return pins.some(({ pinned }) => pinned) ? 'pin' : 'unpin';
}

function linkOfSegments(beads: readonly Bead[]): ReadonlyMap<SegmentId, Bead> {
  return new Map(beads.flatMap((bead) => [...bead.source, ...bead.target].map((id) => [id, bead])));
}

/** Whether the segments of each of the beads stand in one bead together. */
function isWithin(beads: readonly Bead[], beadOf: ReadonlyMap<SegmentId, Bead>): boolean {
  return beads.every((bead) => {
    const home = beadOf.get(firstOf(bead));
    return [...bead.source, ...bead.target].every((id) => beadOf.get(id) === home);
  });
}

function firstOf({ source, target }: Bead): SegmentId {
  return source[0] ?? target[0];
}
