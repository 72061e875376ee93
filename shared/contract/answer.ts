import { z } from 'zod';
import { failed, success, type Result } from '../bitext/result.ts';
import { EVENTS, REQUESTS, type Answer, type EventName, type EventOf, type RequestName } from './contract.ts';
import type { Failure } from './failure.ts';

/** The window's side of validation: what a shell handed over is what the contract says, or a failure that says so. */

const fileName = z.string();
const named = z.enum([
  'file-missing',
  'file-is-folder',
  'no-permission',
  'disk-full',
  'read-only',
  'file-changed',
  'file-empty',
  'project-not-given',
]);

const failureSchema: z.ZodType<Failure> = z.union([
  z.strictObject({ code: named, name: fileName }),
  z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('file-failed'), name: fileName, detail: z.string() }),
    z.strictObject({
      code: z.literal('file-too-large'),
      name: fileName,
      size: z.number(),
      limit: z.number(),
    }),
    z.strictObject({ code: z.literal('file-binary'), name: fileName, position: z.number() }),
    z.strictObject({
      code: z.literal('bytes-invalid'),
      name: fileName,
      encoding: z.string(),
      position: z.number(),
    }),
    z.strictObject({
      code: z.literal('text-unencodable'),
      encoding: z.string(),
      characters: z.array(z.string()),
    }),
    z.strictObject({ code: z.literal('encoding-unknown'), encoding: z.string() }),
    z.strictObject({ code: z.literal('project-damaged'), name: fileName, detail: z.string() }),
    z.strictObject({
      code: z.literal('project-newer'),
      name: fileName,
      version: z.number(),
      known: z.number(),
    }),
    z.strictObject({ code: z.literal('project-held'), name: fileName, canTake: z.boolean() }),
    z.strictObject({ code: z.literal('project-unknown') }),
    z.strictObject({ code: z.literal('cancelled') }),
    z.strictObject({ code: z.literal('request-invalid'), detail: z.string() }),
    z.strictObject({ code: z.literal('not-allowed'), detail: z.string() }),
    z.strictObject({ code: z.literal('host-gone') }),
  ]),
]);

const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
]);

/** An answer as it came, or `request-invalid` where it does not have the form of the contract. */
export function readAnswer<Name extends RequestName>(
  request: Name,
  answer: unknown,
): Result<Answer<Name>, Failure> {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return failed(otherForm(request, parsed.error));
  if (!parsed.data.ok) return failed(parsed.data.failure);
  const { value } = parsed.data;
  if (isAnswer(request, value)) return success(value);
  return failed(otherForm(request, REQUESTS[request].result.safeParse(value).error));
}

export function isEvent<Name extends EventName>(name: Name, payload: unknown): payload is EventOf<Name> {
  return EVENTS[name].safeParse(payload).success;
}

// The schemas change nothing that they accept, so what was checked may be used itself.
function isAnswer<Name extends RequestName>(request: Name, value: unknown): value is Answer<Name> {
  return REQUESTS[request].result.safeParse(value).success;
}

function otherForm(request: RequestName, error: z.ZodError | undefined): Failure {
  const why = error === undefined ? '' : `: ${z.prettifyError(error)}`;
  return { code: 'request-invalid', detail: `the answer to ${request} has another form${why}` };
}
