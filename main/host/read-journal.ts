import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errnoOf, FailureError } from './errno-failure.ts';
import type { JournalEntry } from './journal-format.ts';
import { decodeJournal, JOURNAL_VERSION } from './journal-format.ts';

/**
 * The journal of a project: what was done since its file was saved, in a file beside it. `journal-format.ts` says how it looks.
 *
 * A journal follows one project file, which its header names by the hash of its bytes. Saving takes three moves, and between any
 * two of them the power may go:
 *
 * 1. a save mark with the new file's hash is appended and synced;
 * 2. the project file is replaced (`writeFileAtomically`);
 * 3. the journal is started anew for the new file.
 *
 * Whoever opens it looks for the file's hash: among the header and the save marks, the last that names the file says which
 * entries come after it. So a record is never lost and never done twice, whichever of the moves happened. Where nothing
 * names the file (another program replaced it), the records mean nothing there: the journal is kept aside.
 *
 * Compacting replaces the journal as a whole, by one that begins with a document. Of the entries after the file the last
 * document counts, and the records behind it. A save that failed may yet have replaced the file, so the new journal has a mark
 * for each such save before its document, which holds what they held.
 */
export type FoundJournal =
  | { readonly kind: 'none' }
  /** Follows another file, or has no header that can be read. `stray` is what can be read of it. */
  | { readonly kind: 'foreign'; readonly lostBytes: number; readonly stray: StrayWork | null }
  | {
      readonly kind: 'read';
      /** Format that it was written in. */
      readonly version: number;
      /** What takes the place of the project file; null where the file itself is what the records follow. */
      readonly document: string | null;
      readonly records: readonly string[];
      readonly lostBytes: number;
      readonly wholeBytes: number;
      readonly checksum: number;
    };

/** Unsaved work that follows another file: of its last stretch the document, if it has one, and the records behind that. */
export interface StrayWork {
  readonly document: string | null;
  readonly records: readonly string[];
}

/** What the journal holds beyond the project file with this hash. Changes nothing. */
export async function readJournal(path: string, identity: string): Promise<FoundJournal> {
  const bytes = await bytesAt(path);
  if (!bytes || bytes.length === 0) return { kind: 'none' };
  const contents = decodeJournal(bytes);
  if (contents.kind === 'newer')
    throw new FailureError({
      code: 'project-newer',
      name: basename(path),
      version: contents.version,
      known: JOURNAL_VERSION,
    });
  if (contents.kind === 'damaged') return { kind: 'foreign', lostBytes: bytes.length, stray: null };
  const { version, entries, wholeBytes, checksum } = contents;
  const start = firstAfterFile(contents.identity, entries, identity);
  if (start < 0) {
    const empty = entries.length === 0 && wholeBytes === bytes.length;
    const marked = entries.findLastIndex(({ kind }) => kind === 's') + 1;
    const stray = workFrom(entries, marked);
    // Whether the save behind a mark put its file there cannot be told any more; what records alone follow is then unknown.
    const isWork = stray.document !== null || (marked === 0 && stray.records.length > 0);
    return { kind: 'foreign', lostBytes: empty ? 0 : bytes.length, stray: isWork ? stray : null };
  }
  return {
    kind: 'read',
    version,
    ...workFrom(entries, start),
    lostBytes: bytes.length - wholeBytes,
    wholeBytes,
    checksum,
  };
}

/** The last document from `start` on, and the records behind it. */
function workFrom(entries: readonly JournalEntry[], start: number): StrayWork {
  const document = entries.findLastIndex((entry) => entry.kind === 'd');
  const compacted = document >= start;
  const after = entries.slice(compacted ? document + 1 : start);
  return {
    document: compacted ? (entries[document]?.payload ?? null) : null,
    records: after.flatMap((entry) => (entry.kind === 'r' ? [entry.payload] : [])),
  };
}

/** Index of the first entry that the project file does not hold; -1 where the journal follows another file. */
function firstAfterFile(header: string, entries: readonly JournalEntry[], identity: string): number {
  const mark = entries.findLastIndex((entry) => entry.kind === 's' && entry.payload === identity);
  if (mark >= 0) return mark + 1;
  return header === identity ? 0 : -1;
}

async function bytesAt(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
