import { z } from 'zod';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { EditSession } from './edit-session.ts';
import { highestId, joinTyping } from './edit-session.ts';
import { invertSteps } from './invert.ts';
import { isLawful, LinkedCopy } from './linked-copy.ts';
import type { Step, Transaction } from './step.ts';
import { transactionSchema } from './step-schema.ts';
import { ProvenCopy } from './proven-copy.ts';

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

/** How far records could be replayed. */
export interface Replayed {
  readonly session: EditSession;
  /** Records that were done. */
  readonly count: number;
  /** Why the next one does not fit; null where all of them were done. */
  readonly stopped: string | null;
}

/** The session after the records, up to the first that does not fit. Linear in what they change. */
export function replayRecords(session: EditSession, records: readonly string[]): Replayed {
  const fast = replayOn(new LinkedCopy(session.project), session, records);
  // Only steps that no editor made leave law 3 broken; then the slow way finds the first of them.
  return isLawful(fast.session.project) ? fast : replayOn(new ProvenCopy(session.project), session, records);
}

function replayOn(copy: LinkedCopy | ProvenCopy, session: EditSession, records: readonly string[]): Replayed {
  const replay = new SessionReplay(copy, session);
  for (const [count, json] of records.entries()) {
    const record = readRecord(json);
    const stopped = record.ok ? replay.take(record.value) : record.failure;
    if (stopped !== null) return { session: replay.session(), count, stopped };
  }
  return { session: replay.session(), count: records.length, stopped: null };
}

function readRecord(json: string): Result<JournalRecord, string> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return failed(`not JSON: ${String(error)}`);
  }
  const record = recordSchema.safeParse(data);
  return record.success ? success(record.data) : failed(z.prettifyError(record.error));
}

/** What `commit`, `undo` and `redo` do, on lists and a project that change in place. */
class SessionReplay {
  readonly #copy: LinkedCopy | ProvenCopy;
  readonly #done: Transaction[];
  #undone: Transaction[];
  #nextId: number;

  constructor(copy: LinkedCopy | ProvenCopy, session: EditSession) {
    this.#copy = copy;
    this.#done = [...session.done];
    this.#undone = [...session.undone];
    this.#nextId = session.nextId;
  }

  /** Null, or why the record does not fit; nothing is done then. */
  take(record: JournalRecord): string | null {
    switch (record.kind) {
      case 'commit':
        return this.#commit(record.transaction);
      case 'undo':
        return this.#turn(this.#done, this.#undone, invertSteps);
      case 'redo':
        return this.#turn(this.#undone, this.#done, (steps) => steps);
    }
  }

  session(): EditSession {
    return { project: this.#copy.project(), done: this.#done, undone: this.#undone, nextId: this.#nextId };
  }

  #commit(transaction: Transaction): string | null {
    const conflict = this.#copy.apply(transaction.steps);
    if (conflict) return conflict.why;
    const last = this.#done.at(-1);
    const joined = last && this.#undone.length === 0 ? joinTyping(last, transaction) : null;
    if (joined) this.#done[this.#done.length - 1] = joined;
    else this.#done.push(transaction);
    this.#undone = [];
    this.#nextId = Math.max(this.#nextId, highestId(transaction.steps) + 1);
    return null;
  }

  #turn(
    from: Transaction[],
    to: Transaction[],
    steps: (of: readonly Step[]) => readonly Step[],
  ): string | null {
    const last = from.at(-1);
    if (!last) return 'there is nothing to turn back to';
    const conflict = this.#copy.apply(steps(last.steps));
    if (conflict) return conflict.why;
    from.pop();
    to.push(last);
    return null;
  }
}
