import { z } from 'zod';
import { brokenBeadLaw } from '../bitext/bitext.ts';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { fileFormSchema } from '../contract/encoding.ts';
import { restoreSession } from '../edit/edit-session.ts';
import type { Project } from '../edit/project.ts';
import { beadSchema, decisionSchema, markSchema, transactionSchema } from '../edit/step-schema.ts';
import type { ProjectFileFailure, ReadProject } from './project-file-document.ts';
import { FORMAT } from './project-file-lines.ts';
import { wholeSegmentSchema } from './project-file-parts.ts';
import { repeatedId } from './project-file-laws.ts';

/**
 * Version 1, which is only read: one JSON object without checksums, so it is read whole or not at all.
 *
 *     { "format": "visavis-project", "version": 1,
 *       "source": null | { "name", "form": { "encoding", "bom" } },
 *       "target": { "name", "form" },
 *       "base": { "monolingual", "settings", "source", "target", "beads", "marks", "dismissed", "decisions" },
 *       "done": [transaction ...],     oldest first
 *       "undone": [transaction ...] }  next to redo last
 *
 * `base` is the project as it was opened, each text { "lead", "segments": [{ "id", "text", "gap" } ...] }. The present state is
 * what `done` makes of it.
 */
export function readVersion1(json: string): Result<ReadProject, ProjectFileFailure> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return damaged(`not JSON: ${String(error)}`);
  }
  const head = headSchema.safeParse(data);
  if (!head.success) return damaged('not a Vis-à-vis project');
  // Later versions name themselves under a checksum.
  if (head.data.version !== 1) return damaged('its first line, which names the version, cannot be trusted');
  const parsed = file.safeParse(data);
  if (!parsed.success) return damaged(z.prettifyError(parsed.error));
  const project = projectOf(parsed.data.base);
  const broken = brokenBeadLaw(project.bitext) ?? repeatedId(project.bitext);
  if (broken) return damaged(broken);
  const session = restoreSession(project, parsed.data.done, parsed.data.undone);
  if (!session.ok) return damaged(`a change does not fit: ${session.failure.why}`);
  const { source, target } = parsed.data;
  return success({ source, target, base: project, session: session.value, version: 1, damage: [] });
}

function damaged(detail: string) {
  return failed({ code: 'damaged' as const, detail });
}

const headSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number().int() });

const origin = z.strictObject({ name: z.string(), form: fileFormSchema });

const text = z.strictObject({ lead: z.string(), segments: z.array(wholeSegmentSchema) });

const base = z.strictObject({
  monolingual: z.boolean(),
  settings: z.strictObject({ sourceLanguage: z.string(), targetLanguage: z.string() }),
  source: text,
  target: text,
  beads: z.array(beadSchema),
  marks: z.array(z.tuple([z.number().int(), markSchema])),
  dismissed: z.array(z.string()),
  decisions: z.array(z.tuple([z.string(), decisionSchema])),
});

const file = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  source: origin.nullable(),
  target: origin,
  base,
  done: z.array(transactionSchema),
  undone: z.array(transactionSchema),
});

function projectOf(written: z.infer<typeof base>): Project {
  return {
    bitext: { source: written.source, target: written.target, beads: written.beads },
    monolingual: written.monolingual,
    settings: { ...written.settings, checks: {}, names: {} },
    marks: new Map(written.marks),
    dismissed: new Set(written.dismissed),
    decisions: new Map(written.decisions),
  };
}
