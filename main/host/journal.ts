import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, readFile, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { syncFolder, writeFileAtomically } from './atomic-write.ts';
import { FailureError } from './errno-failure.ts';
import type { JournalEntry } from './journal-format.ts';
import { decodeJournal, encodeEntries, encodeHeader, JOURNAL_VERSION } from './journal-format.ts';
import { keepAside, keepCopy } from './kept-aside.ts';
import type { StrayWork } from './read-journal.ts';
import { readJournal } from './read-journal.ts';

/** A journal to go on with. `read-journal.ts` says how a journal and its project file fit together. */
export interface OpenedJournal {
  readonly journal: Journal;
  /** The document that the journal was compacted into, newer than the project file; null where it was not. */
  readonly document: string | null;
  /** Records after that document, or after the project file, oldest first. */
  readonly records: readonly string[];
  /** Bytes that hold no whole record, or that follow another file. */
  readonly lostBytes: number;
  /** What a journal of another file holds; null where there was none. */
  readonly stray: StrayWork | null;
}

/**
 * Opens the journal of the project file with this hash. Nothing is written: the file is made by the first append. A torn tail is
 * reported and stays until the next append, which keeps a copy of the journal before it cuts the tail off; so does the first
 * append to a journal of an older version before it writes it anew.
 */
export async function openJournal(path: string, identity: string): Promise<OpenedJournal> {
  const found = await readJournal(path, identity);
  const nothing = { document: null, records: [], lostBytes: 0, stray: null };
  switch (found.kind) {
    case 'none':
      return { ...nothing, journal: new Journal(path, identity, null) };
    case 'foreign': {
      // One without a record holds nothing to keep. Another stays until the first write, which keeps it aside: till then the file may be put back.
      if (found.lostBytes === 0) await rm(path);
      const { lostBytes, stray } = found;
      return { journal: new Journal(path, identity, null), ...nothing, lostBytes, stray };
    }
    case 'read': {
      const { version, document, records, wholeBytes: end, checksum, lostBytes } = found;
      const standing: StandingFile = {
        handle: await openForAppending(path),
        version,
        end,
        checksum,
        tail: lostBytes > 0 ? 'found' : 'none',
      };
      const journal = new Journal(path, identity, standing);
      return { ...nothing, journal, document, records, lostBytes };
    }
  }
}

/** An empty journal for the project file with this hash, on disk when it returns. */
export async function startJournal(path: string, identity: string): Promise<Journal> {
  const journal = new Journal(path, identity, null);
  await journal.append([]);
  return journal;
}

interface Waiting {
  readonly entries: readonly JournalEntry[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How far a journal's file is to be believed. */
interface Extent {
  readonly version: number;
  /** Where the next entry goes, in bytes. */
  readonly end: number;
  /** What the next entry's checksum continues from. */
  readonly checksum: number;
  /** What may stand behind `end`: a tail found when it was opened, or what a write of ours left that failed. */
  readonly tail: 'none' | 'found' | 'failed';
}

/** The file of a journal that is open. */
interface StandingFile extends Extent {
  readonly handle: FileHandle;
}

/**
 * An open journal. What is appended while a write is on its way goes to disk together with the next one: one sync for all of
 * them. A failed append fails all that wait behind it, so that no record comes to stand after a hole.
 */
export class Journal {
  readonly path: string;
  /** Hash of the project file that is on disk for certain. */
  #identity: string;
  /** Hashes of later files that a save was to put there and may have put there. */
  #marks: string[] = [];
  #standing: StandingFile | null;
  /** Where replacing the file failed at an unknown point: what it may be now. Empty where that is known. */
  #candidates: readonly Extent[] = [];
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

  /** Appends the mark that a project file with this hash holds everything before it. */
  async mark(identity: string): Promise<void> {
    await this.#enqueue([{ kind: 's', payload: identity }]);
    if (!this.#marks.includes(identity)) this.#marks.push(identity);
  }

  /**
   * Replaces the journal by one that begins with this document, which holds everything appended so far. Where it fails the
   * journal is what it was, or already the new one; both hold the same.
   */
  async compact(document: string): Promise<void> {
    await this.#settle();
    if (this.#closed) throw new FailureError({ code: 'project-unknown' });
    if (this.#candidates.length > 0) this.#standing = await this.#findFile();
    if (this.#standing) await this.#keepCopies(this.#standing);
    await this.#replaceFile(this.#identity, [
      ...this.#marks.map((payload) => ({ kind: 's' as const, payload })),
      { kind: 'd', payload: document },
    ]);
  }

  /**
   * Throws everything away: what comes next follows the project file with this hash. Where the old file cannot be taken away it
   * goes on, which is right too after a save mark.
   */
  async restart(identity: string): Promise<void> {
    await this.#settle();
    this.#identity = identity;
    this.#marks = [];
    const standing = this.#standing;
    if (!standing && this.#candidates.length === 0) return;
    this.#candidates = [];
    // Windows does not remove a file that is open.
    await standing?.handle.close();
    this.#standing = null;
    try {
      if (standing?.tail === 'found') await keepAside(this.path, 'torn');
      else await rm(this.path, { force: true });
    } catch (error) {
      if (standing) this.#standing = { ...standing, handle: await openForAppending(this.path) };
      throw error;
    }
    await syncFolder(dirname(this.path));
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
    let standing = this.#standing ?? (await this.#findOrMakeFile());
    this.#standing = standing;
    if (entries.length === 0) return;
    if (standing.version < JOURNAL_VERSION) standing = await this.#migrate(standing);
    if (standing.tail !== 'none') standing = await this.#cutTail(standing);
    const { bytes, checksum } = encodeEntries(entries, standing.checksum);
    this.#standing = { ...standing, tail: 'failed' };
    await writeFully(standing.handle, bytes, standing.end, basename(this.path));
    // Also writes the new length; the file's times may come later.
    await standing.handle.datasync();
    const longer: StandingFile = { ...standing, end: standing.end + bytes.length, checksum };
    const { nlink } = await standing.handle.stat();
    this.#standing = nlink === 0 ? await this.#putBack(longer) : longer;
  }

  async #findOrMakeFile(): Promise<StandingFile> {
    if (this.#candidates.length > 0) return this.#findFile();
    const { bytes, checksum } = encodeHeader(this.#identity);
    await this.#writeNew(bytes);
    const handle = await openForAppending(this.path);
    return { handle, version: JOURNAL_VERSION, end: bytes.length, checksum, tail: 'none' };
  }

  /** Writes a file where none is ours; what stands there is kept aside. */
  async #writeNew(bytes: Buffer): Promise<void> {
    let written = await writeFileAtomically(this.path, bytes, { expected: null });
    if (!written.ok && written.failure.code === 'file-changed') {
      await keepCopy(this.path, 'aside');
      written = await writeFileAtomically(this.path, bytes);
    }
    if (!written.ok) throw new FailureError(written.failure);
  }

  /** Puts a whole new file in the place of the one that is open, or where there was none. */
  async #replaceFile(identity: string, entries: readonly JournalEntry[]): Promise<StandingFile> {
    const header = encodeHeader(identity);
    const { bytes, checksum } = encodeEntries(entries, header.checksum);
    const whole = Buffer.concat([header.bytes, bytes]);
    const next: Extent = { version: JOURNAL_VERSION, end: whole.length, checksum, tail: 'none' };
    const before = this.#standing;
    if (before) {
      const { handle, ...extent } = before;
      this.#candidates = [next, extent];
      this.#standing = null;
      // Windows does not replace a file that is open.
      await handle.close();
      const written = await writeFileAtomically(this.path, whole);
      if (!written.ok) throw new FailureError(written.failure);
      this.#candidates = [next];
    } else {
      await this.#writeNew(whole);
      this.#candidates = [next];
    }
    const standing = { ...next, handle: await openForAppending(this.path) };
    this.#candidates = [];
    this.#standing = standing;
    return standing;
  }

  /** After a replacement that failed: the file is the old one or the new one, and its name is on disk when this returns. */
  async #findFile(): Promise<StandingFile> {
    const bytes = await readFile(this.path);
    const extent = this.#candidates.find(({ end, checksum }) => {
      const contents = decodeJournal(bytes.subarray(0, end));
      return contents.kind === 'journal' && contents.wholeBytes === end && contents.checksum === checksum;
    });
    if (!extent) throw new FailureError({ code: 'file-changed', name: basename(this.path) });
    await syncFolder(dirname(this.path));
    const handle = await openForAppending(this.path);
    this.#candidates = [];
    return { ...extent, handle };
  }

  /** The same entries in the present version, and a copy as they were. */
  async #migrate(standing: StandingFile): Promise<StandingFile> {
    const contents = decodeJournal(await readFully(standing.handle, standing.end));
    if (contents.kind !== 'journal' || contents.wholeBytes !== standing.end)
      throw new FailureError({ code: 'file-changed', name: basename(this.path) });
    await this.#keepCopies(standing);
    return this.#replaceFile(contents.identity, contents.entries);
  }

  /** What goes when the file is replaced as a whole, though a person might want to look: an older version, and a torn tail. */
  async #keepCopies({ version, tail }: StandingFile): Promise<void> {
    if (version < JOURNAL_VERSION) await keepCopy(this.path, `version-${version}`);
    else if (tail === 'found') await keepCopy(this.path, 'torn');
  }

  /** Somebody deleted the file while it is open: its contents are still there, and nothing is acknowledged without a name. */
  async #putBack(standing: StandingFile): Promise<StandingFile> {
    await this.#writeNew(await readFully(standing.handle, standing.end));
    const handle = await openForAppending(this.path);
    await standing.handle.close();
    return { ...standing, handle };
  }

  /**
   * Nobody knows what is on disk behind the last acknowledged record after a crash or a failed sync, so it goes. Of what a crash
   * left a copy stays, should a person want to look; what failed here was told to whoever asked for it.
   */
  async #cutTail(standing: StandingFile): Promise<StandingFile> {
    if (standing.tail === 'found') await keepCopy(this.path, 'torn');
    await standing.handle.truncate(standing.end);
    const cut: StandingFile = { ...standing, tail: 'none' };
    this.#standing = cut;
    return cut;
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

async function readFully(handle: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, read);
    // Shorter than it was written: the caller finds that it does not fit.
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

function openForAppending(path: string): Promise<FileHandle> {
  // Not `a`: there the system ignores positions, and a tail could not be overwritten.
  return open(path, constants.O_RDWR);
}
