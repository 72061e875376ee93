import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import { brokenBeadLaw } from '../bitext/bitext.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import type { StepConflict } from './apply.ts';
import { applyStep, segmentAfterText } from './apply.ts';
import { invertStep } from './invert.ts';
import type { ListNode } from './linked-list.ts';
import { LinkedList } from './linked-list.ts';
import type { Mark, NameDecision, Project } from './project.ts';
import { NO_MARK } from './project.ts';
import { sameDecision, sameMark, sameSegment } from './same.ts';
import type { BeadSplice, SegmentSplice, Step, StructureStep } from './step.ts';

/**
 * A project that takes a hundred thousand steps: each costs what it changes and no more, where `applyStep` proves law 3 of the
 * whole project every time. Here it is proven once, by whoever takes the project out: `isLawful` says whether what was done
 * was right. Where it was not, a `ProvenCopy` says which step it was.
 */
export class LinkedCopy {
  readonly #frame: Project;
  readonly #texts: { readonly source: LinkedText; readonly target: LinkedText };
  readonly #beads: LinkedBeads;
  readonly #marks: Map<SegmentId, Mark>;
  readonly #dismissed: Set<string>;
  readonly #decisions: Map<string, NameDecision>;
  #settings: Project['settings'];

  constructor(project: Project) {
    const { source, target, beads } = project.bitext;
    this.#frame = project;
    this.#texts = { source: new LinkedText(source.segments), target: new LinkedText(target.segments) };
    this.#beads = new LinkedBeads(beads);
    this.#marks = new Map(project.marks);
    this.#dismissed = new Set(project.dismissed);
    this.#decisions = new Map(project.decisions);
    this.#settings = project.settings;
  }

  /** Does all of the steps, or none: then why. */
  apply(steps: readonly Step[]): StepConflict | null {
    for (const [at, step] of steps.entries()) {
      const why = this.#take(step);
      if (why === null) continue;
      for (const done of steps.slice(0, at).toReversed()) this.#take(invertStep(done));
      return { step, why };
    }
    return null;
  }

  /** A project of its own, which later steps do not change. O(n). */
  project(): Project {
    const { source, target } = this.#frame.bitext;
    return {
      ...this.#frame,
      bitext: {
        source: { lead: source.lead, segments: this.#texts.source.segments() },
        target: { lead: target.lead, segments: this.#texts.target.segments() },
        beads: this.#beads.beads(),
      },
      settings: this.#settings,
      marks: new Map(this.#marks),
      dismissed: new Set(this.#dismissed),
      decisions: new Map(this.#decisions),
    };
  }

  #take(step: Step): string | null {
    switch (step.kind) {
      case 'text': {
        const text = this.#texts[step.side];
        const segment = text.find(step.segment);
        if (!segment) return `there is no ${step.side} segment ${step.segment}`;
        const changed = segmentAfterText(segment, step);
        if (typeof changed === 'string') return changed;
        text.write(changed);
        return null;
      }
      case 'structure':
        return this.#restructure(step);
      case 'mark':
        if (!sameMark(this.#marks.get(step.segment) ?? NO_MARK, step.before))
          return `segment ${step.segment} is marked differently`;
        if (sameMark(step.after, NO_MARK)) this.#marks.delete(step.segment);
        else this.#marks.set(step.segment, step.after);
        return null;
      case 'dismiss':
        if (this.#dismissed.has(step.finding) === step.dismissed) return `${step.finding} is so already`;
        if (step.dismissed) this.#dismissed.add(step.finding);
        else this.#dismissed.delete(step.finding);
        return null;
      case 'decide':
        if (!sameDecision(this.#decisions.get(step.group) ?? null, step.before))
          return `another decision stands for ${step.group}`;
        if (step.after) this.#decisions.set(step.group, step.after);
        else this.#decisions.delete(step.group);
        return null;
      case 'setting': {
        const after = applyStep({ ...this.#frame, settings: this.#settings }, step);
        if (!after.ok) return after.failure.why;
        this.#settings = after.value.settings;
        return null;
      }
    }
  }

  /** Looks at everything before it touches anything. */
  #restructure({ source, target, beads }: StructureStep): string | null {
    const why =
      (source && this.#texts.source.conflict(source)) ??
      (target && this.#texts.target.conflict(target)) ??
      (beads && this.#beads.conflict(beads)) ??
      null;
    if (why !== null) return why;
    if (source) this.#texts.source.splice(source);
    if (target) this.#texts.target.splice(target);
    if (beads) this.#beads.splice(beads);
    return null;
  }
}

/** Whether the steps that a copy took left law 3 standing. O(n). */
export function isLawful(project: Project): boolean {
  return brokenBeadLaw(project.bitext) === null;
}

class LinkedText {
  readonly #list = new LinkedList<Segment>();
  readonly #nodes = new Map<SegmentId, ListNode<Segment>>();

  constructor(segments: readonly Segment[]) {
    this.#add(null, 0, segments);
  }

  find(id: SegmentId): Segment | undefined {
    return this.#nodes.get(id)?.item;
  }

  write(segment: Segment): void {
    const node = this.#nodes.get(segment.id);
    if (node) node.item = segment;
  }

  segments(): readonly Segment[] {
    return this.#list.items();
  }

  conflict({ after, remove, insert }: SegmentSplice): string | null {
    const anchor = this.#anchor(after);
    if (anchor === undefined) return `there is no segment ${after}`;
    let node = this.#list.after(anchor);
    for (const segment of remove) {
      if (!node || !sameSegment(node.item, segment))
        return `other segments stand after ${after ?? 'the start'}`;
      node = node.next;
    }
    const leaving = new Set(remove.map(({ id }) => id));
    const taken = insert.find(({ id }) => !leaving.has(id) && this.#nodes.has(id));
    if (taken) return `segment ${taken.id} stands in the text already`;
    return insert.some(({ text }) => LINE_BREAK.test(text))
      ? 'a line break cannot stand inside a segment'
      : null;
  }

  splice({ after, remove, insert }: SegmentSplice): void {
    for (const { id } of remove) this.#nodes.delete(id);
    this.#add(this.#anchor(after) ?? null, remove.length, insert);
  }

  #add(node: ListNode<Segment> | null, count: number, segments: readonly Segment[]): void {
    for (const made of this.#list.replace(node, count, segments)) this.#nodes.set(made.item.id, made);
  }

  /** Null before the first segment, undefined where there is no such segment. */
  #anchor(after: SegmentId | null): ListNode<Segment> | null | undefined {
    return after === null ? null : this.#nodes.get(after);
  }
}

class LinkedBeads {
  readonly #list = new LinkedList<Bead>();
  /** The bead of each segment. */
  readonly #nodes = new Map<SegmentId, ListNode<Bead>>();

  constructor(beads: readonly Bead[]) {
    this.#add(null, 0, beads);
  }

  beads(): readonly Bead[] {
    return this.#list.items();
  }

  conflict(splice: BeadSplice): string | null {
    let node = this.#list.after(this.#anchor(splice));
    for (const bead of splice.remove) {
      if (!node || !sameBead(node.item, bead)) return 'other links stand there';
      node = node.next;
    }
    return null;
  }

  splice(splice: BeadSplice): void {
    const anchor = this.#anchor(splice);
    for (const { source, target } of splice.remove)
      for (const id of [...source, ...target]) this.#nodes.delete(id);
    this.#add(anchor, splice.remove.length, splice.insert);
  }

  #add(node: ListNode<Bead> | null, count: number, beads: readonly Bead[]): void {
    for (const made of this.#list.replace(node, count, beads))
      for (const id of [...made.item.source, ...made.item.target]) this.#nodes.set(id, made);
  }

  /** The node before the removed beads, wherever they stand now; where none is removed, before the index of the step. */
  #anchor({ at, remove }: BeadSplice): ListNode<Bead> | null {
    const [first] = remove;
    const node = first && this.#nodes.get(first.source[0] ?? first.target[0]);
    return node ? node.previous : this.#list.before(at);
  }
}
