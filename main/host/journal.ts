import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, readFile, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { syncFolder, writeFileAtomically } from './atomic-write.ts';
import { errnoOf, FailureError } from './errno-failure.ts';
import type { JournalEntry } from './journal-format.ts';
import { decodeJournal, encodeEntries, encodeHeader, JOURNAL_VERSION } from './journal-format.ts';
import { keepAside, keepCopy } from './kept-aside.ts';

/**
 * The journal of a project: what was done since its document was saved, in a file beside it that is only appended to.
 * `journal-format.ts` says how it looks.
 *
 * A journal follows one document, which its header names by the hash of its bytes. Saving takes three moves, and between any two
 * of them the power may go:
 *
 * 1. a save mark with the new document's hash is appended and synced;
 * 2. the document is replaced (`writeFileAtomically`);
 * 3. the journal is started anew for the new document.
 *
 * Whoever opens it looks for the document's hash: among the header and the save marks, the last that names the document says
 * which records come after it. So a record is never lost and never done twice, whichever of the moves happened. Where
 * nothing names the document (another program replaced it), the records mean nothing there: the journal is kept aside.
 */
export interface OpenedJournal {
  readonly journal: Journal;
  /** Records after the document, oldest first. */
  readonly records: readonly string[];
  /** Bytes that hold no whole record, or that follow another document. */
  readonly lostBytes: number;
  /** Where a journal of another document was moved to; null where there was none. */
  readonly aside: string | null;
}

/**
 * Opens the journal of the document with this hash. Nothing is written: the file is made by the first append. A torn tail is
 * reported and stays until the next append, which keeps a copy of the file before it cuts the tail off.
 */
export async function openJournal(path: string, identity: string): Promise<OpenedJournal> {
  const found = await readJournal(path, identity);
  switch (found.kind) {
    case 'none':
      return { journal: new Journal(path, identity, null), records: [], lostBytes: 0, aside: null };
    case 'foreign': {
      let aside: string | null = null;
      if (found.lostBytes > 0) aside = await keepAside(path, 'aside');
      // One without a record holds nothing to keep.
      else await rm(path);
      const journal = new Journal(path, identity, null);
      return { journal, records: [], lostBytes: found.lostBytes, aside };
    }
    case 'read': {
      const { records, wholeBytes: end, checksum, lostBytes } = found;
      const standing = {
        handle: await openForAppending(path),
        end,
        checksum,
        tail: lostBytes > 0 ? 'found' : 'none',
      } as const;
      return { journal: new Journal(path, identity, standing), records, lostBytes, aside: null };
    }
  }
}

/** An empty journal for the document with this hash, on disk when it returns. */
export async function startJournal(path: string, identity: string): Promise<Journal> {
  const journal = new Journal(path, identity, null);
  await journal.append([]);
  return journal;
}

export type FoundJournal =
  | { readonly kind: 'none' }
  /** Follows another document, or has no header that can be read. */
  | { readonly kind: 'foreign'; readonly lostBytes: number }
  | {
      readonly kind: 'read';
      readonly records: readonly string[];
      readonly lostBytes: number;
      readonly wholeBytes: number;
      readonly checksum: number;
    };

/** What the journal holds beyond the document with this hash. Changes nothing. */
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
  if (contents.kind === 'damaged') return { kind: 'foreign', lostBytes: bytes.length };
  const { entries, wholeBytes, checksum } = contents;
  const start = firstAfterDocument(contents.identity, entries, identity);
  if (start < 0) {
    const empty = entries.length === 0 && wholeBytes === bytes.length;
    return { kind: 'foreign', lostBytes: empty ? 0 : bytes.length };
  }
  const records = entries.slice(start).flatMap((entry) => (entry.kind === 'r' ? [entry.payload] : []));
  return { kind: 'read', records, lostBytes: bytes.length - wholeBytes, wholeBytes, checksum };
}

/** Index of the first entry that the document does not hold; -1 where the journal follows another document. */
function firstAfterDocument(header: string, entries: readonly JournalEntry[], identity: string): number {
  const mark = entries.findLastIndex((entry) => entry.kind === 's' && entry.payload === identity);
  if (mark >= 0) return mark + 1;
  return header === identity ? 0 : -1;
}

interface Waiting {
  readonly entries: readonly JournalEntry[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The file of a journal that is open. */
interface StandingFile {
  readonly handle: FileHandle;
  /** Where the next entry goes, in bytes. */
  end: number;
  /** What the next entry's checksum continues from. */
  checksum: number;
  /** What may stand behind `end`: a tail found when it was opened, or what a write of ours left that failed. */
  tail: 'none' | 'found' | 'failed';
}

/**
 * An open journal. What is appended while a write is on its way goes to disk together with the next one: one sync for all of
 * them. A failed append fails all that wait behind it, so that no record comes to stand after a hole.
 */
export class Journal {
  readonly path: string;
  #identity: string;
  #standing: StandingFile | null;
  #closed = false;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;

  constructor(path: string, identity: string, standing: StandingFile | null) {
    this.path = path;
    this.#identity = identity;
    this.#standing = standing;
  }

  /** Appends records, each one JSON text. Resolves when they are on disk; rejects when none of them is to be counted on. */
  append(records: readonly string[]): Promise<void> {
    return this.#enqueue(records.map((payload) => ({ kind: 'r', payload })));
  }

  /** Appends the mark that a document with this hash holds every record before it. */
  mark(identity: string): Promise<void> {
    return this.#enqueue([{ kind: 's', payload: identity }]);
  }

  /**
   * Throws every record away: what comes next follows the document with this hash. Where the old file cannot be taken away it
   * goes on, which is right too after a save mark.
   */
  async restart(identity: string): Promise<void> {
    await this.#settle();
    const standing = this.#standing;
    if (standing) {
      // Windows does not remove a file that is open.
      await standing.handle.close();
      this.#standing = null;
      try {
        if (standing.tail === 'found') await keepAside(this.path, 'torn');
        else await rm(this.path, { force: true });
      } catch (error) {
        this.#standing = { ...standing, handle: await openForAppending(this.path) };
        throw error;
      }
      await syncFolder(dirname(this.path));
    }
    this.#identity = identity;
  }

  /** Waits for what is on its way, then closes the file. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#settle();
    await this.#standing?.handle.close();
    this.#standing = null;
  }

  async #settle(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #enqueue(entries: readonly JournalEntry[]): Promise<void> {
    if (this.#closed) return Promise.reject(new FailureError({ code: 'project-unknown' }));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries, resolve, reject });
      this.#writing ??= this.#writeWaiting();
    });
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        await this.#write(batch.flatMap(({ entries }) => entries));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of [...batch, ...this.#waiting.splice(0)]) reject(error);
      }
    }
    this.#writing = null;
  }

  async #write(entries: readonly JournalEntry[]): Promise<void> {
    this.#standing ??= await this.#makeFile();
    const standing = this.#standing;
    if (entries.length === 0) return;
    if (standing.tail !== 'none') await this.#cutTail(standing);
    const { bytes, checksum } = encodeEntries(entries, standing.checksum);
    standing.tail = 'failed';
    await writeFully(standing.handle, bytes, standing.end, basename(this.path));
    // Also writes the new length; the file's times may come later.
    await standing.handle.datasync();
    standing.end += bytes.length;
    standing.checksum = checksum;
    standing.tail = 'none';
    const state = await standing.handle.stat();
    if (state.nlink === 0) this.#standing = await this.#putBack(standing);
  }

  async #makeFile(): Promise<StandingFile> {
    const header = encodeHeader(this.#identity);
    let written = await writeFileAtomically(this.path, header.bytes, { expected: null });
    if (!written.ok && written.failure.code === 'file-changed') {
      await keepAside(this.path, 'aside');
      written = await writeFileAtomically(this.path, header.bytes, { expected: null });
    }
    if (!written.ok) throw new FailureError(written.failure);
    const handle = await openForAppending(this.path);
    return { handle, end: header.bytes.length, checksum: header.checksum, tail: 'none' };
  }

  /** Somebody deleted the file while it is open: its contents are still there, and nothing is acknowledged without a name. */
  async #putBack(standing: StandingFile): Promise<StandingFile> {
    const bytes = Buffer.alloc(standing.end);
    await standing.handle.read(bytes, 0, bytes.length, 0);
    const written = await writeFileAtomically(this.path, bytes, { expected: null });
    if (!written.ok) throw new FailureError(written.failure);
    await standing.handle.close();
    return { ...standing, handle: await openForAppending(this.path) };
  }

  /**
   * Nobody knows what is on disk behind the last acknowledged record after a crash or a failed sync, so it goes. Of what a crash
   * left a copy stays, should a person want to look; what failed here was told to whoever asked for it.
   */
  async #cutTail(standing: StandingFile): Promise<void> {
    if (standing.tail === 'found') await keepCopy(this.path, 'torn');
    await standing.handle.truncate(standing.end);
    standing.tail = 'none';
  }
}

async function writeFully(handle: FileHandle, bytes: Buffer, position: number, name: string): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    if (bytesWritten === 0) throw new FailureError({ code: 'disk-full', name });
    written += bytesWritten;
  }
}

function openForAppending(path: string): Promise<FileHandle> {
  // Not `a`: there the system ignores positions, and a tail could not be overwritten.
  return open(path, constants.O_RDWR);
}

async function bytesAt(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
