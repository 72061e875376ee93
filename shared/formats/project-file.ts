import { z } from 'zod';
import type { Bitext } from '../bitext/bitext.ts';
import { brokenBeadLaw } from '../bitext/bitext.ts';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import { fileFormSchema } from '../contract/encoding.ts';
import type { EditSession } from '../edit/edit-session.ts';
import { restoreSession } from '../edit/edit-session.ts';
import type { Project } from '../edit/project.ts';
import {
  beadSchema,
  decisionSchema,
  markSchema,
  segmentSchema,
  transactionSchema,
} from '../edit/step-schema.ts';

/**
 * The project file (`.visavis`), version 1: UTF-8 JSON, one object.
 *
 *     { "format": "visavis-project", "version": 1,
 *       "source": null | { "name", "form": { "encoding", "bom" } },      where the texts came from
 *       "target": { "name", "form" },
 *       "base": { "monolingual", "settings", "source", "target", "beads", "marks", "dismissed", "decisions" },
 *       "done": [transaction ...],     what was done since, oldest first
 *       "undone": [transaction ...] }  what was undone, next to redo last
 *
 * `base` is the project as it was opened: each text is { "lead", "segments": [{ "id", "text", "gap" } ...] }, and lead, texts
 * and gaps joined are the file's text. The present state is not stored: `done` applied to `base` gives it, so that
 * both can never disagree.
 */
export const PROJECT_VERSION = 1;

const FORMAT = 'visavis-project';

/** Where a text came from, and how its bytes are written. */
export interface TextOrigin {
  readonly name: string;
  readonly form: z.infer<typeof fileFormSchema>;
}

/** What a project file holds. */
export interface ProjectDocument {
  readonly source: TextOrigin | null;
  readonly target: TextOrigin;
  readonly base: Project;
  readonly session: EditSession;
}

export type ProjectFileFailure =
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'damaged'; readonly detail: string };

const origin = z.strictObject({ name: z.string(), form: fileFormSchema });

const text = z.strictObject({
  lead: z.string(),
  segments: z
    .array(segmentSchema)
    .refine(
      (segments) => segments.every((segment) => !LINE_BREAK.test(segment.text)),
      'a segment holds a line break',
    ),
});

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

const head = z.looseObject({ format: z.literal(FORMAT), version: z.number().int() });

const file = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(PROJECT_VERSION),
  source: origin.nullable(),
  target: origin,
  base,
  done: z.array(transactionSchema),
  undone: z.array(transactionSchema),
});

export function writeProjectFile(document: ProjectDocument): string {
  const { base: project, session } = document;
  const written: z.input<typeof file> = {
    format: FORMAT,
    version: PROJECT_VERSION,
    source: document.source,
    target: document.target,
    base: {
      monolingual: project.monolingual,
      settings: project.settings,
      source: { lead: project.bitext.source.lead, segments: [...project.bitext.source.segments] },
      target: { lead: project.bitext.target.lead, segments: [...project.bitext.target.segments] },
      beads: [...project.bitext.beads],
      marks: [...project.marks],
      dismissed: [...project.dismissed],
      decisions: [...project.decisions],
    },
    done: [...session.done],
    undone: [...session.undone],
  };
  return `${JSON.stringify(written)}\n`;
}

/** The project that a file holds, with everything that was done replayed. */
export function readProjectFile(json: string): Result<ProjectDocument, ProjectFileFailure> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return failed({ code: 'damaged', detail: `not JSON: ${String(error)}` });
  }
  const version = head.safeParse(data);
  if (!version.success) return failed({ code: 'damaged', detail: 'not a Vis-à-vis project' });
  if (version.data.version > PROJECT_VERSION) return failed({ code: 'newer', version: version.data.version });
  const parsed = file.safeParse(data);
  if (!parsed.success) return failed({ code: 'damaged', detail: z.prettifyError(parsed.error) });
  const project = projectOf(parsed.data.base);
  const broken = brokenBeadLaw(project.bitext) ?? repeatedId(project.bitext);
  if (broken) return failed({ code: 'damaged', detail: broken });
  const session = restoreSession(project, parsed.data.done, parsed.data.undone);
  if (!session.ok)
    return failed({ code: 'damaged', detail: `a change does not fit: ${session.failure.why}` });
  const { source, target } = parsed.data;
  return success({ source, target, base: project, session: session.value });
}

function projectOf(written: z.infer<typeof base>): Project {
  return {
    bitext: { source: written.source, target: written.target, beads: written.beads },
    monolingual: written.monolingual,
    settings: written.settings,
    marks: new Map(written.marks),
    dismissed: new Set(written.dismissed),
    decisions: new Map(written.decisions),
  };
}

function repeatedId(bitext: Bitext): string | null {
  const ids = [...bitext.source.segments, ...bitext.target.segments].map((segment) => segment.id);
  return new Set(ids).size === ids.length ? null : 'two segments have the same id';
}
