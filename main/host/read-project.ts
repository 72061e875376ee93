import { journalBeside } from './data-layout.ts';
import { FailureError } from './errno-failure.ts';
import { sameStamp, stampAt } from './file-stamp.ts';
import { projectDocument, readProjectBytes } from './project-bytes.ts';
import type { FoundJournal, StrayWork } from './read-journal.ts';
import { readJournal } from './read-journal.ts';

/** A project as it is on disk, its journal included. */
export interface ProjectOnDisk {
  readonly document: string;
  /** The project file's own text where the document comes from the journal, else null. */
  readonly beneath: string | null;
  readonly records: readonly string[];
  readonly lostBytes: number;
  readonly stray: StrayWork | null;
}

/** A window that saves all the time is given up after so many looks. */
const LOOKS = 100;

/**
 * Reads a project that another window may hold and be saving just now, and changes nothing. File and journal fit where the file
 * was the same before the journal was read and after: a journal of any moment between says what follows that file. Else it is
 * read again. A tail that is no whole record may be on its way to disk; it counts as lost where a second look finds the same.
 */
export async function readProject(path: string, name: string): Promise<ProjectOnDisk> {
  let seen: string | null = null;
  for (let look = 0; look < LOOKS; look++) {
    const stamp = await stampAt(path);
    const bytes = await readProjectBytes(path, name);
    if (!bytes.ok) throw new FailureError(bytes.failure);
    const read = projectDocument(bytes.value, name);
    if (!read.ok) throw new FailureError(read.failure);
    const { document, hash } = read.value;
    const journal = await readJournal(journalBeside(path), hash);
    if (!sameStamp(await stampAt(path), stamp)) continue;
    const tail = tailOf(journal);
    if (tail === null || tail === seen) return onDisk(document, journal);
    seen = tail;
  }
  throw new FailureError({ code: 'file-changed', name });
}

function onDisk(document: string, journal: FoundJournal): ProjectOnDisk {
  if (journal.kind !== 'read')
    return {
      document,
      beneath: null,
      records: [],
      lostBytes: journal.kind === 'none' ? 0 : journal.lostBytes,
      stray: journal.kind === 'none' ? null : journal.stray,
    };
  return {
    document: journal.document ?? document,
    beneath: journal.document === null ? null : document,
    records: journal.records,
    lostBytes: journal.lostBytes,
    stray: null,
  };
}

/** What tells one unreadable tail from another; null where everything was read. */
function tailOf(journal: FoundJournal): string | null {
  if (journal.kind === 'none' || journal.lostBytes === 0) return null;
  return `${journal.kind === 'read' ? journal.wholeBytes : 0} ${journal.lostBytes}`;
}
