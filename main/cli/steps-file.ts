import { z } from 'zod';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { positionOf, segmentOf } from '../../shared/bitext/segmented-text.ts';
import type { Edit } from '../../shared/edit/edit.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Step } from '../../shared/edit/step.ts';
import { stepSchema } from '../../shared/edit/step-schema.ts';
import { stepsForEdits } from '../../shared/edit/steps-for-edits.ts';
import { InputError } from './input-error.ts';

/**
 * What `visavis apply` takes, version 1: `{ "version": 1, "steps": [...] }` with the steps of `shared/edit/step.ts`, or
 * `{ "version": 1, "edits": [...] }` with the lighter edits of `shared/edit/edit.ts`, which do not say what they remove:
 *
 *     { "kind": "replace", "segment": 12, "start": 0, "end": 4, "insert": "Elle" }
 *     { "kind": "delete", "segment": 13, "keep": 12 }
 *
 * Segments are ids, which are unique over both texts; offsets are UTF-16 units, `end` exclusive. Edits are all meant for the text
 * as it is, steps one after another.
 */
export type StepsFile = { readonly steps: readonly Step[] } | { readonly edits: readonly Edit[] };

const id = z.number().int().nonnegative();

const editSchema: z.ZodType<Edit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), segment: id, start: id, end: id, insert: z.string() }),
  z.strictObject({ kind: z.literal('delete'), segment: id, keep: id.exactOptional() }),
]);

const version = z.literal(1);
const stepsSchema = z.strictObject({ version, steps: z.array(stepSchema).min(1) });
const editsSchema = z.strictObject({ version, edits: z.array(editSchema).min(1) });

export function readStepsFile(json: string, name: string): StepsFile {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new InputError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const hasEdits = typeof data === 'object' && data !== null && 'edits' in data && !('steps' in data);
  const read = (hasEdits ? editsSchema : stepsSchema).safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue.path.length > 0 ? ` at ${z.core.toDotPath(issue.path)}` : '';
  throw new InputError(`${name} cannot be applied: ${issue.message}${place}. See "visavis help apply".`);
}

/** The steps of the file; those of edits are made for this project. */
export function stepsOf(file: StepsFile, project: Project, name: string): readonly Step[] {
  if ('steps' in file) return file.steps;
  const sides = file.edits.map((edit, index) => {
    const side = sideOf(project, edit.segment);
    if (!side) throw conflict(name, 'edit', index, `there is no segment ${edit.segment}`);
    const { length } = segmentOf(project.bitext[side], edit.segment).text;
    if (edit.kind === 'replace' && (edit.start > edit.end || edit.end > length))
      throw conflict(
        name,
        'edit',
        index,
        `segment ${edit.segment} has ${length} UTF-16 units, so nothing stands from ${edit.start} to ${edit.end}`,
      );
    return side;
  });
  return (['source', 'target'] as const).flatMap((side) => {
    const ours = file.edits.filter((_, index) => sides[index] === side);
    const steps = stepsForEdits(project, side, ours);
    if (steps.ok) return steps.value;
    const { segment } = steps.failure;
    const index = file.edits.findLastIndex((edit) => edit.segment === segment);
    throw conflict(name, 'edit', index, `it overlaps another edit of segment ${segment}`);
  });
}

function sideOf({ bitext }: Project, segment: SegmentId): Side | null {
  if (positionOf(bitext.target, segment) >= 0) return 'target';
  return positionOf(bitext.source, segment) >= 0 ? 'source' : null;
}

/** What does not fit, by its index in the file, from 0. */
export function conflict(name: string, what: 'step' | 'edit', index: number, why: string): InputError {
  return new InputError(`${name}: ${what} ${index} does not fit the project: ${why}. Nothing was changed.`);
}
