import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf, brokenBeadLaw } from '../bitext/bitext.ts';
import { unreachable } from '../bitext/bug.ts';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { spliced } from '../bitext/spliced.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionOf, withSegment, withWords } from '../bitext/segmented-text.ts';
import type { Mark, NameDecision, Project } from './project.ts';
import { NO_MARK } from './project.ts';
import type {
  BeadSplice,
  DecideStep,
  MarkStep,
  SegmentSplice,
  Step,
  StructureStep,
  TextStep,
} from './step.ts';
import { settingIn, withSetting } from './setting.ts';
import { sameDecision, sameMark, sameSegment } from './same.ts';

/** Why a step does not fit the project: it was made for another state of it. */
export interface StepConflict {
  readonly step: Step;
  readonly why: string;
}

/** The project after the step. Typing costs one array copy; structure steps cost O(n), to prove law 3. */
export function applyStep(project: Project, step: Step): Result<Project, StepConflict> {
  const after = change(project, step);
  return typeof after === 'string' ? failed({ step, why: after }) : success(after);
}

/** All of the steps, or none. Steps of one kind that follow each other share one copy of what they change: segments, marks, decisions. */
export function applySteps(project: Project, steps: readonly Step[]): Result<Project, StepConflict> {
  let after = project;
  for (let at = 0; at < steps.length;) {
    const run = runAt(steps, at);
    const result = run.length > 1 ? applyRun(after, run) : applyStep(after, steps[at]);
    if (!result.ok) return result;
    after = result.value;
    at += Math.max(run.length, 1);
  }
  return success(after);
}

type AlikeStep = TextStep | MarkStep | DecideStep;

/** The steps from there on that change the same list; none where such a step does not stand there. */
function runAt(steps: readonly Step[], at: number): readonly AlikeStep[] {
  const run: AlikeStep[] = [];
  for (let next = at; next < steps.length; next++) {
    const step = steps[next];
    if (step.kind !== 'text' && step.kind !== 'mark' && step.kind !== 'decide') break;
    const first = run[0] ?? step;
    if (step.kind !== first.kind) break;
    if (step.kind === 'text' && first.kind === 'text' && step.side !== first.side) break;
    run.push(step);
  }
  return run;
}

function applyRun(project: Project, run: readonly AlikeStep[]): Result<Project, StepConflict> {
  const [first] = run;
  const side = first.kind === 'text' ? first.side : 'target';
  const text = project.bitext[side];
  const segments = first.kind === 'text' ? [...text.segments] : [];
  const marks = new Map(first.kind === 'mark' ? project.marks : []);
  const decisions = new Map(first.kind === 'decide' ? project.decisions : []);
  for (const step of run) {
    const why = doInto({ text, segments, marks, decisions }, step);
    if (why !== null) return failed({ step, why });
  }
  if (first.kind === 'mark') return success({ ...project, marks });
  if (first.kind === 'decide') return success({ ...project, decisions });
  return success({ ...project, bitext: { ...project.bitext, [side]: withWords(text, segments) } });
}

interface Copies {
  readonly text: SegmentedText;
  readonly segments: Segment[];
  readonly marks: Map<SegmentId, Mark>;
  readonly decisions: Map<string, NameDecision>;
}

/** Why it cannot be done, or null. */
function doInto({ text, segments, marks, decisions }: Copies, step: AlikeStep): string | null {
  switch (step.kind) {
    case 'text':
      return writeInto(text, segments, step);
    case 'mark':
      return markInto(marks, step);
    case 'decide':
      return decideInto(decisions, step);
  }
}

/** Why it cannot be written, or null. `segments` are those of the text, in its order. */
function writeInto(text: SegmentedText, segments: Segment[], step: TextStep): string | null {
  const index = positionOf(text, step.segment);
  if (index < 0) return `there is no ${step.side} segment ${step.segment}`;
  const changed = segmentAfterText(segments[index], step);
  if (typeof changed === 'string') return changed;
  segments[index] = changed;
  return null;
}

function markInto(marks: Map<SegmentId, Mark>, { segment, before, after }: MarkStep): string | null {
  if (!sameMark(marks.get(segment) ?? NO_MARK, before)) return `segment ${segment} is marked differently`;
  if (sameMark(after, NO_MARK)) marks.delete(segment);
  else marks.set(segment, after);
  return null;
}

function decideInto(
  decisions: Map<string, NameDecision>,
  { group, before, after }: DecideStep,
): string | null {
  if (!sameDecision(decisions.get(group) ?? null, before)) return `another decision stands for ${group}`;
  if (after) decisions.set(group, after);
  else decisions.delete(group);
  return null;
}

/** The changed project, or why it cannot be changed so. */
function change(project: Project, step: Step): Project | string {
  switch (step.kind) {
    case 'text':
      return changeText(project, step);
    case 'structure':
      return changeStructure(project, step);
    case 'mark': {
      const now = project.marks.get(step.segment) ?? NO_MARK;
      if (!sameMark(now, step.before)) return `segment ${step.segment} is marked differently`;
      return {
        ...project,
        marks: withEntry(project.marks, step.segment, step.after, sameMark(step.after, NO_MARK)),
      };
    }
    case 'dismiss': {
      if (project.dismissed.has(step.finding) === step.dismissed) return `${step.finding} is so already`;
      const dismissed = new Set(project.dismissed);
      if (step.dismissed) dismissed.add(step.finding);
      else dismissed.delete(step.finding);
      return { ...project, dismissed };
    }
    case 'decide': {
      const decisions = new Map(project.decisions);
      return decideInto(decisions, step) ?? { ...project, decisions };
    }
    case 'setting':
      if (settingIn(project.settings, step.key) !== step.before)
        return `${step.key} is ${settingIn(project.settings, step.key)}`;
      return { ...project, settings: withSetting(project.settings, step.key, step.after) };
    default:
      return unreachable(step);
  }
}

function withEntry<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
  remove: boolean,
): ReadonlyMap<Key, Value> {
  const next = new Map(map);
  if (remove) next.delete(key);
  else next.set(key, value);
  return next;
}

function changeText(project: Project, step: TextStep): Project | string {
  const text = project.bitext[step.side];
  const index = positionOf(text, step.segment);
  if (index < 0) return `there is no ${step.side} segment ${step.segment}`;
  const changed = segmentAfterText(text.segments[index], step);
  if (typeof changed === 'string') return changed;
  return { ...project, bitext: { ...project.bitext, [step.side]: withSegment(text, index, changed) } };
}

/** The segment with its text changed, or why it cannot be changed so. */
export function segmentAfterText(segment: Segment, step: TextStep): Segment | string {
  if (step.at > segment.text.length || !segment.text.startsWith(step.remove, step.at))
    return `segment ${step.segment} does not read ${JSON.stringify(step.remove)} at ${step.at}`;
  if (LINE_BREAK.test(step.insert)) return 'a line break cannot stand inside a segment';
  const text =
    segment.text.slice(0, step.at) + step.insert + segment.text.slice(step.at + step.remove.length);
  return { ...segment, text };
}

function changeStructure(project: Project, step: StructureStep): Project | string {
  const { bitext } = project;
  const source = step.source ? spliceSegments(bitext.source, step.source) : bitext.source;
  if (typeof source === 'string') return source;
  const target = step.target ? spliceSegments(bitext.target, step.target) : bitext.target;
  if (typeof target === 'string') return target;
  const beads = step.beads ? spliceBeads(bitext, step.beads) : bitext.beads;
  if (typeof beads === 'string') return beads;
  const after = { source, target, beads };
  const broken = brokenBeadLaw(after);
  return broken ?? { ...project, bitext: after };
}

function spliceSegments(text: SegmentedText, splice: SegmentSplice): SegmentedText | string {
  const anchor = splice.after === null ? -1 : positionOf(text, splice.after);
  if (splice.after !== null && anchor < 0) return `there is no segment ${splice.after}`;
  const at = anchor + 1;
  const standing = text.segments.slice(at, at + splice.remove.length);
  if (
    standing.length < splice.remove.length ||
    !standing.every((one, index) => sameSegment(one, splice.remove[index]))
  )
    return `other segments stand after ${splice.after ?? 'the start'}`;
  const leaving = new Set(splice.remove.map((one) => one.id));
  const taken = splice.insert.find((one) => !leaving.has(one.id) && positionOf(text, one.id) >= 0);
  if (taken) return `segment ${taken.id} stands in the text already`;
  if (splice.insert.some((one) => LINE_BREAK.test(one.text)))
    return 'a line break cannot stand inside a segment';
  return { lead: text.lead, segments: spliced(text.segments, at, splice.remove.length, splice.insert) };
}

function spliceBeads(bitext: Bitext, splice: BeadSplice): readonly Bead[] | string {
  const at = placeOf(bitext, splice);
  const standing = bitext.beads.slice(at, at + splice.remove.length);
  if (
    standing.length < splice.remove.length ||
    !standing.every((one, index) => sameBead(one, splice.remove[index]))
  )
    return `other links stand at ${at}`;
  return spliced(bitext.beads, at, splice.remove.length, splice.insert);
}

/** Where the removed beads stand now: edits elsewhere may have moved them. */
function placeOf(bitext: Bitext, splice: BeadSplice): number {
  const first = splice.remove[0];
  if (!first) return splice.at;
  return beadIndexOf(bitext).get(first.source[0] ?? first.target[0]) ?? splice.at;
}
