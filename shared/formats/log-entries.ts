import type { Bead } from '../bitext/bead.ts';
import { unreachable } from '../bitext/bug.ts';
import type { Segment, SegmentId, Side } from '../bitext/segment.ts';
import { changedLinks } from '../edit/changed-links.ts';
import type { EditSession } from '../edit/edit-session.ts';
import type { Mark, NameDecision } from '../edit/project.ts';
import type { Origin, Step, StructureStep } from '../edit/step.ts';
import type { StepNature } from '../edit/step-nature.ts';
import { natureOf } from '../edit/step-nature.ts';

/** A change of a project, as a person reads of it. */
export interface LogEntry {
  /** From 1, in the order in which they were done. */
  readonly number: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  /** Minutes that the author's clock was ahead of UTC. */
  readonly offset: number;
  readonly author: string;
  readonly origin: Origin;
  readonly label: string;
  readonly steps: readonly LogStep[];
}

export interface LogStep {
  readonly nature: StepNature;
  /** Null where the step is about no text. */
  readonly side: Side | null;
  /** The segments that it changes, or those of the links that it changes. */
  readonly segments: readonly SegmentId[];
  /** What else it is about: a finding, a name, a setting. */
  readonly subject: string | null;
  /** Texts of the segments, links as `[3]:[4, 5]`, or values. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Everything that was done, oldest first, with the whole texts before and after. Read backwards from the present, so that it needs
 * no base and is right for what is left of a history whose beginning was lost. O(steps).
 */
export function logOf({ project, done }: EditSession): readonly LogEntry[] {
  const texts = new Map<SegmentId, string>();
  for (const { segments } of [project.bitext.source, project.bitext.target])
    for (const { id, text } of segments) texts.set(id, text);
  const entries = done.toReversed().map(({ steps, time, offset, author, origin, label }, at): LogEntry => {
    const inReverse = steps.toReversed().map((step) => stepBack(step, texts));
    return { number: done.length - at, time, offset, author, origin, label, steps: inReverse.reverse() };
  });
  return entries.reverse();
}

/** Describes the step and takes it back in `texts`. */
function stepBack(step: Step, texts: Map<SegmentId, string>): LogStep {
  const nature = natureOf(step);
  switch (step.kind) {
    case 'text': {
      const after = texts.get(step.segment) ?? '';
      const before = after.slice(0, step.at) + step.remove + after.slice(step.at + step.insert.length);
      texts.set(step.segment, before);
      return {
        nature,
        side: step.side,
        segments: [step.segment],
        subject: null,
        before: [before],
        after: [after],
      };
    }
    case 'structure':
      return structureBack(step, nature, texts);
    case 'mark':
      return {
        nature,
        side: null,
        segments: [step.segment],
        subject: null,
        before: markWords(step.before),
        after: markWords(step.after),
      };
    case 'dismiss':
      return about(
        nature,
        step.finding,
        [step.dismissed ? 'shown' : 'dismissed'],
        [step.dismissed ? 'dismissed' : 'shown'],
      );
    case 'decide':
      return about(nature, step.group, decisionWords(step.before), decisionWords(step.after));
    case 'setting':
      return about(nature, step.key, [step.before], [step.after]);
    default:
      return unreachable(step);
  }
}

function about(
  nature: StepNature,
  subject: string,
  before: readonly string[],
  after: readonly string[],
): LogStep {
  return { nature, side: null, segments: [], subject, before, after };
}

function structureBack(step: StructureStep, nature: StepNature, texts: Map<SegmentId, string>): LogStep {
  const segments = new Set<SegmentId>();
  for (const splice of [step.target, step.source]) {
    for (const { id } of splice?.insert ?? []) texts.delete(id);
    for (const { id, text } of splice?.remove ?? []) texts.set(id, text);
    for (const { id } of [...(splice?.remove ?? []), ...(splice?.insert ?? [])]) segments.add(id);
  }
  // Links that only follow their segments are no change of their own.
  const links = changedLinks(step.beads);
  if (!step.target && !step.source)
    for (const bead of [...links.before, ...links.after])
      for (const id of [...bead.source, ...bead.target]) segments.add(id);
  const side = step.target ? 'target' : step.source ? 'source' : null;
  const splice = step.target ?? step.source;
  return {
    nature,
    side,
    segments: [...segments],
    subject: null,
    before: splice ? splice.remove.map(textOf) : links.before.map(linkOf),
    after: splice ? splice.insert.map(textOf) : links.after.map(linkOf),
  };
}

function textOf({ text }: Segment): string {
  return text;
}

function linkOf({ source, target, pinned }: Bead): string {
  return `[${source.join(', ')}]:[${target.join(', ')}]${pinned ? ' pinned' : ''}`;
}

function markWords({ progress, bookmarked, note, accepted }: Mark): readonly string[] {
  return [
    progress,
    ...(bookmarked ? ['bookmarked'] : []),
    ...(accepted === null ? [] : ['accepted']),
    ...(note === '' ? [] : [`note: ${note}`]),
  ];
}

function decisionWords(decision: NameDecision | null): readonly string[] {
  if (!decision) return [];
  const { preferred, kept, deprecated, left } = decision;
  return [
    preferred,
    ...kept.map((form) => `kept: ${form}`),
    ...deprecated.map((form) => `deprecated: ${form}`),
    ...left.map((mention) => `left: ${mention}`),
  ];
}
