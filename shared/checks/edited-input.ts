import { bug } from '../bitext/bug.ts';
import { groupedBy } from '../bitext/grouped.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { positionOf, withWords } from '../bitext/segmented-text.ts';
import { applySteps } from '../edit/apply.ts';
import type { DeleteEdit, Edit, ReplaceEdit } from '../edit/edit.ts';
import type { Project } from '../edit/project.ts';
import { stepsForEdits } from '../edit/steps-for-edits.ts';
import type { CheckInput } from './check-input.ts';

/**
 * What the checks look at after edits of the translation that do not overlap, in any order. Deleted segments leave their beads as
 * they do in a project. O(text) once for all edits together, however many a segment has.
 */
export function inputAfter(input: CheckInput, edits: readonly Edit[]): CheckInput {
  if (edits.length === 0) return input;
  const deletions = edits.filter((edit): edit is DeleteEdit => edit.kind === 'delete');
  const replacements = groupedBy(
    edits.filter((edit): edit is ReplaceEdit => edit.kind === 'replace'),
    ({ segment }) => segment,
  );
  const written = replacements.size > 0 ? rewritten(input, replacements) : input;
  if (deletions.length === 0) return written;
  const project = bareProject(written);
  const steps = stepsForEdits(project, 'target', deletions);
  const after = applySteps(
    project,
    steps.ok ? steps.value : bug(`segment ${steps.failure.segment} is ${steps.failure.why}`),
  );
  return { ...written, bitext: after.ok ? after.value.bitext : bug(after.failure.why) };
}

/** The text after replacements that do not overlap, in any order: insertions before what is replaced from the same offset on. */
export function textAfter(text: string, edits: readonly ReplaceEdit[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const edit of inTextOrder(edits)) {
    if (edit.start < kept) bug(`two edits of segment ${edit.segment} overlap at ${edit.start}`);
    parts.push(text.slice(kept, edit.start), edit.insert);
    kept = edit.end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

export function inTextOrder(edits: readonly ReplaceEdit[]): readonly ReplaceEdit[] {
  return edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
}

function rewritten(
  input: CheckInput,
  replacements: ReadonlyMap<SegmentId, readonly ReplaceEdit[]>,
): CheckInput {
  const { target } = input.bitext;
  const segments = [...target.segments];
  for (const [id, edits] of replacements) {
    const at = positionOf(target, id);
    const segment = segments[at] ?? bug(`no target segment ${id}`);
    segments[at] = { ...segment, text: textAfter(segment.text, edits) };
  }
  return { ...input, bitext: { ...input.bitext, target: withWords(target, segments) } };
}

/** Steps change projects; of this one the bitext alone matters. */
function bareProject({ bitext, monolingual, sourceLanguage, targetLanguage }: CheckInput): Project {
  return {
    bitext,
    monolingual,
    settings: { sourceLanguage, targetLanguage, checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}
