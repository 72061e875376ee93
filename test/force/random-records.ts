import type { EditSession } from '../../shared/edit/edit-session.ts';
import { commit, redo, undo } from '../../shared/edit/edit-session.ts';
import type { JournalRecord } from '../../shared/edit/journal-record.ts';
import { writeRecord } from '../../shared/edit/journal-record.ts';
import type { Origin, Step, Transaction } from '../../shared/edit/step.ts';
import type { Choose } from '../support/random-change.ts';
import { randomChange } from '../support/random-change.ts';

/** What some gesture did, and the journal's records of it. */
export interface Recorded {
  readonly session: EditSession;
  readonly records: readonly string[];
}

const LETTERS = 'éa nous «l’»😀 -';

/** A gesture of any kind on the session, `step` steps after the project's first: a word typed, a batch, any change, undo, redo. */
export function randomRecords(session: EditSession, step: number, choose: Choose): Recorded {
  const transaction = (origin: Origin, steps: readonly Step[], at: number): Transaction => ({
    label: origin,
    origin,
    author: '',
    // Neighbouring steps are near enough in time for typing to coalesce; the clock is no part of this.
    time: 1_700_000_000_000 + at * 300,
    offset: 0,
    steps,
  });
  switch (choose(8)) {
    case 0:
    case 1:
      return typed(session, step, choose, transaction);
    case 2:
      return batch(session, step, choose, transaction);
    case 3:
      return taken(session, [{ kind: 'undo' }]);
    case 4:
      return taken(session, [{ kind: choose(2) === 0 ? 'redo' : 'undo' }]);
    default: {
      const { steps } = randomChange(session.project, session.nextId, choose);
      return steps.length === 0
        ? { session, records: [] }
        : taken(session, [{ kind: 'commit', transaction: transaction('script', steps, step) }]);
    }
  }
}

type Transact = (origin: Origin, steps: readonly Step[], at: number) => Transaction;

/** Letter by letter, each a record of its own. */
function typed(session: EditSession, step: number, choose: Choose, transaction: Transact): Recorded {
  const { segments } = session.project.bitext.target;
  const segment = segments[choose(segments.length)];
  if (!segment) return { session, records: [] };
  const letters = Array.from({ length: 1 + choose(8) }, () => LETTERS[choose(LETTERS.length)] ?? 'e');
  const start = choose(segment.text.length + 1);
  return taken(
    session,
    letters.map((insert, index) => ({
      kind: 'commit',
      transaction: transaction(
        'typed',
        [{ kind: 'text', side: 'target', segment: segment.id, at: start + index, remove: '', insert }],
        step + index,
      ),
    })),
  );
}

/** Many segments in one transaction, as find and replace does it. */
function batch(session: EditSession, step: number, choose: Choose, transaction: Transact): Recorded {
  const { segments } = session.project.bitext.target;
  const from = choose(segments.length);
  const steps = segments.slice(from, from + 1 + choose(12)).map((segment): Step => ({
    kind: 'text',
    side: 'target',
    segment: segment.id,
    at: 0,
    remove: segment.text.slice(0, 2),
    insert: `${choose(100)} `,
  }));
  if (steps.length === 0) return { session, records: [] };
  return taken(session, [{ kind: 'commit', transaction: transaction('search', steps, step) }]);
}

/** The window writes no record of an undo or a redo that finds nothing to do. */
export function isIdle(session: EditSession, record: JournalRecord): boolean {
  if (record.kind === 'commit') return false;
  return (record.kind === 'undo' ? session.done : session.undone).length === 0;
}

function taken(session: EditSession, records: readonly JournalRecord[]): Recorded {
  if (records.some((record) => isIdle(session, record))) return { session, records: [] };
  return {
    session: records.reduce(withRecord, session),
    records: records.map(writeRecord),
  };
}

/** The session after one record, by the functions that the window edits with. One that does not fit is a mistake of the test. */
export function withRecord(session: EditSession, record: JournalRecord): EditSession {
  const after =
    record.kind === 'commit'
      ? commit(session, record.transaction)
      : record.kind === 'undo'
        ? undo(session)
        : redo(session);
  if (!after.ok) throw new Error(`a step does not fit: ${after.failure.why}`);
  return after.value;
}
