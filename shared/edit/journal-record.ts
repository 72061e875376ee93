import { z } from 'zod';
import type { Result } from '../bitext/result.ts';
import { failed } from '../bitext/result.ts';
import type { EditSession } from './edit-session.ts';
import { commit, redo, undo } from './edit-session.ts';
import type { Transaction } from './step.ts';
import { transactionSchema } from './step-schema.ts';

/** One line of the journal: what the editor did, so that doing it again leads to the same session. */
export type JournalRecord =
  | { readonly kind: 'commit'; readonly transaction: Transaction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

const recordSchema: z.ZodType<JournalRecord> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('commit'), transaction: transactionSchema }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
]);

export function writeRecord(record: JournalRecord): string {
  return JSON.stringify(record);
}

/** The session after one record; the failure says what is wrong with it. */
export function replayRecord(session: EditSession, json: string): Result<EditSession, string> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return failed(`not JSON: ${String(error)}`);
  }
  const record = recordSchema.safeParse(data);
  if (!record.success) return failed(z.prettifyError(record.error));
  const after = replay(session, record.data);
  return after.ok ? after : failed(after.failure.why);
}

function replay(session: EditSession, record: JournalRecord) {
  switch (record.kind) {
    case 'commit':
      return commit(session, record.transaction);
    case 'undo':
      return undo(session);
    case 'redo':
      return redo(session);
  }
}
