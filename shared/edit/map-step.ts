import { unreachable } from '../bitext/bug.ts';
import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import { segmentAfterText } from './apply.ts';
import { mapOffset } from './map-offset.ts';
import { mapStructure } from './map-structure.ts';
import type { Mark } from './project.ts';
import { NO_MARK } from './project.ts';
import type { MarkStep, SegmentSplice, Step, StructureStep, TextStep } from './step.ts';

/**
 * The step as it must read after `over` was done, where both were made for the same project; null where `over` changed what the
 * step touches. Two insertions at one place: the step's comes after.
 *
 * Law: where both are possible, doing `over` and then the step mapped gives what doing the step and then `over` mapped gives
 * (the first transformation property of operational transformation; Ressel et al., CSCW 1996), insertions at one place left out.
 */
export function mapStep(step: Step, over: Step): Step | null {
  switch (step.kind) {
    case 'text':
      if (over.kind === 'text') return textOverText(step, over);
      return over.kind === 'structure' ? textOverStructure(step, over) : step;
    case 'structure':
      if (over.kind === 'text') return structureOverText(step, over);
      return over.kind === 'structure' ? mapStructure(step, over) : step;
    case 'mark':
      return over.kind === 'mark' && over.segment === step.segment ? markOverMark(step, over) : step;
    case 'dismiss':
      return over.kind === 'dismiss' && over.finding === step.finding ? null : step;
    case 'decide':
      return over.kind === 'decide' && over.group === step.group ? null : step;
    case 'setting':
      return over.kind === 'setting' && over.key === step.key ? null : step;
    default:
      return unreachable(step);
  }
}

/** Steps that follow each other, mapped over steps that follow each other; null where any of them meets. */
export function mapSteps(steps: readonly Step[], overs: readonly Step[]): readonly Step[] | null {
  let mapped: readonly Step[] = steps;
  for (const over of overs) {
    const next: Step[] = [];
    let passing: Step | null = over;
    for (const step of mapped) {
      if (passing === null) return null;
      const after = mapStep(step, passing);
      if (after === null) return null;
      next.push(after);
      passing = mapStep(passing, step);
    }
    if (passing === null) return null;
    mapped = next;
  }
  return mapped;
}

function textOverText(step: TextStep, over: TextStep): TextStep | null {
  if (step.segment !== over.segment) return step;
  const end = step.at + step.remove.length;
  const overEnd = over.at + over.remove.length;
  const isInsertion = step.remove === '' && over.remove === '';
  if (end <= over.at && !(isInsertion && step.at === over.at)) return step;
  if (step.at >= overEnd) return { ...step, at: step.at + over.insert.length - over.remove.length };
  return null;
}

/** Splits and joins carry the place over; a segment that was rewritten or taken out does not. */
function textOverStructure(step: TextStep, over: StructureStep): TextStep | null {
  const splice = over[step.side];
  const old = splice?.remove.find(({ id }) => id === step.segment);
  if (!splice || !old) return step;
  const same = splice.insert.find(({ id }) => id === step.segment);
  if (same?.text === old.text) return step;
  const start = mapOffset(splice, step.segment, step.at);
  const end = mapOffset(splice, step.segment, step.at + step.remove.length, start?.segment);
  if (!start || start.segment !== end?.segment) return null;
  return { ...step, segment: start.segment, at: start.at };
}

/** What the structure step takes out reads otherwise now, and what it puts there too, where the change lives on in it. */
function structureOverText(step: StructureStep, over: TextStep): StructureStep | null {
  const splice = step[over.side];
  if (!splice?.remove.some(({ id }) => id === over.segment)) return step;
  const living = textOverStructure(over, step);
  if (!living) return null;
  const remove = segmentsAfterText(splice.remove, over);
  const insert = segmentsAfterText(splice.insert, living);
  return remove && insert ? { ...step, [over.side]: { after: splice.after, remove, insert } } : null;
}

/** The segments with the one that the step names changed; null where it cannot be. */
function segmentsAfterText(segments: readonly Segment[], step: TextStep): readonly Segment[] | null {
  const at = segments.findIndex(({ id }) => id === step.segment);
  const changed = at < 0 ? null : segmentAfterText(segments[at], step);
  return changed === null || typeof changed === 'string' ? null : segments.with(at, changed);
}

/** Two changes of one mark live side by side where they change different things of it. */
function markOverMark(step: MarkStep, over: MarkStep): MarkStep | null {
  const fields = markFields();
  const theirs = fields.filter((field) => over.before[field] !== over.after[field]);
  if (theirs.some((field) => step.before[field] !== step.after[field])) return null;
  const news = Object.fromEntries(theirs.map((field) => [field, over.after[field]]));
  return { ...step, before: { ...step.before, ...news }, after: { ...step.after, ...news } };
}

function markFields(): readonly (keyof Mark)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The keys of a literal of this very type.
  return Object.keys(NO_MARK) as (keyof Mark)[];
}

/** Segments by id that a step touches; for asking quickly whether two can meet. */
export function touchedSegments(step: Step): readonly SegmentId[] {
  switch (step.kind) {
    case 'text':
    case 'mark':
      return [step.segment];
    case 'structure':
      return (['source', 'target'] satisfies Side[]).flatMap((side) => [
        ...idsOf(step[side]),
        ...(step.beads ? [...step.beads.remove, ...step.beads.insert].flatMap((bead) => bead[side]) : []),
      ]);
    case 'dismiss':
    case 'decide':
    case 'setting':
      return [];
    default:
      return unreachable(step);
  }
}

function idsOf(splice: SegmentSplice | undefined): readonly SegmentId[] {
  if (!splice) return [];
  const segments: readonly Segment[] = [...splice.remove, ...splice.insert];
  return [...segments.map(({ id }) => id), ...(splice.after === null ? [] : [splice.after])];
}
