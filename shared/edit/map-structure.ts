import type { Bead } from '../bitext/bead.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import type { BeadSplice, SegmentSplice, StructureStep } from './step.ts';

/** A structure step after another one; null where both change the same segments or the same links. */
export function mapStructure(step: StructureStep, over: StructureStep): StructureStep | null {
  const source = mapSegments(step.source, over.source);
  const target = mapSegments(step.target, over.target);
  const beads = mapBeads(step.beads, over.beads);
  if (source === null || target === null || beads === null) return null;
  // Links that one step changes and segments that the other takes out would leave a link to nothing.
  if (linksInto(step, over, 'source') || linksInto(step, over, 'target')) return null;
  return {
    kind: 'structure',
    ...(source && { source }),
    ...(target && { target }),
    ...(beads && { beads }),
  };
}

/** Undefined stays undefined; null is a conflict. */
function mapSegments(
  step: SegmentSplice | undefined,
  over: SegmentSplice | undefined,
): SegmentSplice | undefined | null {
  if (!step || !over) return step;
  const leaving = new Set(over.remove.map(({ id }) => id));
  if (step.remove.some(({ id }) => leaving.has(id))) return null;
  const coming = new Set(over.insert.map(({ id }) => id));
  if (step.insert.some(({ id }) => coming.has(id))) return null;
  return { ...step, after: anchorAfter(step, over, leaving, coming) };
}

/** The segment that the step's place follows now. */
function anchorAfter(
  step: SegmentSplice,
  over: SegmentSplice,
  leaving: ReadonlySet<SegmentId>,
  coming: ReadonlySet<SegmentId>,
): SegmentId | null {
  const last = over.insert.at(-1)?.id ?? over.after;
  // What stood before the step's place is the end of what was replaced.
  if (step.after !== null && over.remove.at(-1)?.id === step.after) return last;
  if (step.after !== null && leaving.has(step.after) && !coming.has(step.after)) return last;
  // Something new stands right before the step's place.
  return step.after === over.after && over.remove.length === 0 ? last : step.after;
}

function mapBeads(step: BeadSplice | undefined, over: BeadSplice | undefined): BeadSplice | undefined | null {
  if (!step || !over) return step;
  const changed = membersOf([...over.remove, ...over.insert]);
  if ([...step.remove, ...step.insert].some((bead) => members(bead).some((id) => changed.has(id))))
    return null;
  const before = over.at + over.remove.length <= step.at;
  return before ? { ...step, at: step.at + over.insert.length - over.remove.length } : step;
}

function linksInto(step: StructureStep, over: StructureStep, side: Side): boolean {
  const gone = (splice: SegmentSplice | undefined): ReadonlySet<SegmentId> => {
    const standing = new Set(splice?.insert.map(({ id }) => id));
    return new Set(splice?.remove.map(({ id }) => id).filter((id) => !standing.has(id)));
  };
  const names = (beads: BeadSplice | undefined, ids: ReadonlySet<SegmentId>) =>
    ids.size > 0 && (beads?.insert.some((bead) => members(bead).some((id) => ids.has(id))) ?? false);
  return names(step.beads, gone(over[side])) || names(over.beads, gone(step[side]));
}

function members(bead: Bead): readonly SegmentId[] {
  return [...bead.source, ...bead.target];
}

function membersOf(beads: readonly Bead[]): ReadonlySet<SegmentId> {
  return new Set(beads.flatMap(members));
}
