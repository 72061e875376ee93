import { rm } from 'node:fs/promises';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { FileReference } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { backupBeside, journalBeside } from './data-layout.ts';
import { encodeText } from './encode.ts';
import { errnoOf, FailureError, failureOfError } from './errno-failure.ts';
import type { FileStamp } from './file-stamp.ts';
import { hashOf, sameStamp, stampAt } from './file-stamp.ts';
import type { Journal } from './journal.ts';
import { openJournal } from './journal.ts';
import { keepAside } from './kept-aside.ts';
import type { ProjectLock } from './project-lock.ts';
import { readProjectBytes } from './project-bytes.ts';

/** Where an open project is, and what holds it there. Changes when it is saved to another place. */
export interface ProjectPlace {
  /** After symbolic links. */
  readonly path: string;
  readonly reference: FileReference;
  /** The folder to delete once the project has a place of its own; null where it has one. */
  readonly draftFolder: string | null;
  readonly lock: ProjectLock;
  readonly journal: Journal;
  /** SHA-256 of the project file as it was last read or written here. */
  readonly hash: string;
  readonly stamp: FileStamp | null;
}

export interface NewPlace {
  readonly path: string;
  readonly reference: FileReference;
  readonly lock: ProjectLock;
  /** Whether a file that stands there may be replaced: the person was asked. */
  readonly replace: boolean;
}

/** How often the file is looked at for changes of others, in milliseconds. */
const LOOK_EVERY = 2000;

/**
 * One open project. Appends may overlap and share a sync; saving and closing wait for them, and those that come meanwhile wait
 * until it is done. Records are numbered from the last save, so what a window sent before it heard of the save is refused
 * instead of being kept under the wrong number.
 */
export class OpenProject {
  readonly id: string;
  #place: ProjectPlace;
  /** Number of the next record, counting those on their way. */
  #next = 0;
  /** Raised by a failed append, so that those that failed behind it do not count back again. */
  #failures = 0;
  #appending = new Set<Promise<void>>();
  #exclusive: Promise<unknown> | null = null;
  #lastLook: number;
  readonly #now: () => number;
  readonly #changedOutside: (project: string) => void;

  constructor(id: string, place: ProjectPlace, now: () => number, changedOutside: (project: string) => void) {
    this.id = id;
    this.#place = place;
    this.#now = now;
    this.#lastLook = now();
    this.#changedOutside = changedOutside;
  }

  get place(): ProjectPlace {
    return this.#place;
  }

  /** Answers the number of records on disk since the project was opened or last saved. */
  async append(first: number, records: readonly string[]): Promise<Result<number, Failure>> {
    while (this.#exclusive) await this.#exclusive;
    if (first !== this.#next)
      return failed({ code: 'request-invalid', detail: `record ${this.#next} is due, not ${first}` });
    const acknowledged = first + records.length;
    const { name } = this.#place.reference;
    const failures = this.#failures;
    const written = records.length === 0 ? Promise.resolve() : this.#place.journal.append(records);
    this.#next = acknowledged;
    this.#appending.add(written);
    try {
      await written;
    } catch (error) {
      // All that waited behind it failed too: their numbers come again.
      if (this.#failures === failures) {
        this.#failures++;
        this.#next = first;
      }
      return failed(failureOf(error, name));
    } finally {
      this.#appending.delete(written);
    }
    await this.#lookForChanges();
    return success(acknowledged);
  }

  /** Runs alone: after what was appended before, and with whatever comes meanwhile waiting. */
  async alone<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#exclusive) await this.#exclusive;
    const running = (async () => {
      await Promise.allSettled(this.#appending);
      return work();
    })();
    this.#exclusive = Promise.allSettled([running]);
    try {
      return await running;
    } finally {
      this.#exclusive = null;
    }
  }

  /** Replaces the project file; `file-changed` where another program changed it since, unless `force`. To be run alone. */
  async saveHere(document: string, force: boolean): Promise<Result<FileReference, Failure>> {
    const { path, reference, journal } = this.#place;
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    if (!encoded.ok) return encoded;
    try {
      const expected = force ? undefined : await this.#unchangedStamp();
      if (expected === 'changed') {
        this.#changedOutside(this.id);
        return failed({ code: 'file-changed', name: reference.name });
      }
      const hash = hashOf(encoded.value);
      await journal.mark(hash);
      const written = await writeFileAtomically(path, encoded.value, {
        ...(expected === undefined ? {} : { expected }),
        ...(hash === this.#place.hash ? {} : { backup: backupBeside(path) }),
      });
      if (!written.ok) {
        await this.#adoptIfWritten(hash);
        return failed({ ...written.failure, ...('name' in written.failure ? { name: reference.name } : {}) });
      }
      this.#place = { ...this.#place, hash, stamp: written.value.stamp };
      await this.#startJournalAnew(hash);
      return success(reference);
    } catch (error) {
      return failed(failureOf(error, reference.name));
    }
  }

  /**
   * Saves to another place and goes on there. The new file is whole on disk before anything of the old place is given up: a draft
   * is then deleted, a project keeps the state that it was last saved in. To be run alone.
   */
  async saveTo(place: NewPlace, document: string): Promise<Result<FileReference, Failure>> {
    const { path, reference, lock } = place;
    const old = this.#place;
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    if (!encoded.ok) {
      await lock.release();
      return encoded;
    }
    try {
      const hash = hashOf(encoded.value);
      // Unsaved work of the project that is replaced: it would not fit the new file.
      if (await stampAt(journalBeside(path))) await keepAside(journalBeside(path), 'aside');
      const guard = place.replace ? { backup: backupBeside(path) } : { expected: null };
      const written = await writeFileAtomically(path, encoded.value, guard);
      if (!written.ok) {
        await lock.release();
        return written;
      }
      const { journal } = await openJournal(journalBeside(path), hash);
      this.#place = { path, reference, draftFolder: null, lock, journal, hash, stamp: written.value.stamp };
      this.#next = 0;
    } catch (error) {
      await lock.release();
      return failed(failureOf(error, reference.name));
    }
    try {
      await leavePlace(old, true);
    } catch (error) {
      // The new file is there and holds everything; what could not be tidied up is offered again among the recent projects.
      if (errnoOf(error) === null) throw error;
    }
    return success(reference);
  }

  /** `discard` throws the journal away, and a draft with it. To be run alone; nothing can follow. */
  async close(discard: boolean): Promise<void> {
    await leavePlace(this.#place, discard);
  }

  /** The stamp that the project file must still have when it is replaced, or `changed` where its contents are others. */
  async #unchangedStamp(): Promise<FileStamp | null | 'changed'> {
    const { path, stamp, hash, reference } = this.#place;
    const standing = await stampAt(path);
    // Deleted: nothing is overwritten by writing it again.
    if (standing === null || sameStamp(standing, stamp)) return standing;
    const read = await readProjectBytes(path, reference.name);
    if (!read.ok) throw new FailureError(read.failure);
    return hashOf(read.value) === hash ? standing : 'changed';
  }

  /** A write that failed at its very end may have put the new file there, which must not look like another's change. */
  async #adoptIfWritten(hash: string): Promise<void> {
    const read = await readProjectBytes(this.#place.path, this.#place.reference.name);
    if (read.ok && hashOf(read.value) === hash)
      this.#place = { ...this.#place, hash, stamp: await stampAt(this.#place.path) };
  }

  async #startJournalAnew(hash: string): Promise<void> {
    this.#next = 0;
    try {
      await this.#place.journal.restart(hash);
    } catch (error) {
      // The old file goes on behind its save mark, so the save stands.
      if (errnoOf(error) === null) throw error;
    }
  }

  /** Cheap: one look at the file's times, at most every two seconds. */
  async #lookForChanges(): Promise<void> {
    if (this.#now() - this.#lastLook < LOOK_EVERY || this.#place.draftFolder !== null) return;
    this.#lastLook = this.#now();
    try {
      if ((await this.#unchangedStamp()) === 'changed') this.#changedOutside(this.id);
    } catch (error) {
      // The append is on disk; that the look failed is said when saving fails.
      if (errnoOf(error) === null && !(error instanceof FailureError)) throw error;
    }
  }
}

async function leavePlace(place: ProjectPlace, discard: boolean): Promise<void> {
  try {
    try {
      if (discard && place.draftFolder === null) await place.journal.restart(place.hash);
    } finally {
      await place.journal.close();
    }
    if (discard && place.draftFolder !== null) await rm(place.draftFolder, { recursive: true, force: true });
  } finally {
    await place.lock.release();
  }
}

function failureOf(error: unknown, name: string): Failure {
  if (!(error instanceof FailureError)) return failureOfError(error, name);
  return 'name' in error.failure ? { ...error.failure, name } : error.failure;
}
