import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { FileReference } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { After } from './after.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { journalBeside } from './data-layout.ts';
import { encodeText } from './encode.ts';
import { errnoOf, FailureError, failureOfError } from './errno-failure.ts';
import type { FileStamp } from './file-stamp.ts';
import { hashOf, sameStamp, stampAt } from './file-stamp.ts';
import { openJournal } from './journal.ts';
import { keepAside, keepCopy } from './kept-aside.ts';
import { keepVersion, thinVersions } from './kept-versions.ts';
import type { ProjectLock } from './project-lock.ts';
import { readProjectBytes } from './project-bytes.ts';
import type { NewPlace, ProjectPlace } from './project-place.ts';
import { keptWhatWasKept, leavePlace } from './project-place.ts';

/** Why the file that a save replaces is kept for good, beside the versions. */
export type KeepReason = 'damaged' | 'older';

export interface SaveOptions {
  /** Whatever stands there is replaced: the person chose that file. */
  readonly force?: boolean;
  readonly keep?: KeepReason | undefined;
  /** Hash of another program's contents that may be replaced. */
  readonly over?: string | undefined;
}

/** What an open project needs of the host around it. */
export interface ProjectSurroundings {
  readonly now: () => number;
  readonly after: After;
  readonly changedOutside: (project: string) => void;
  /** Another window asked for the project. */
  readonly taken: (project: string) => void;
  /** The window did not close it in time. */
  readonly letGo: (project: OpenProject) => void;
}

/** How often the file is looked at for changes of others, in milliseconds. */
const LOOK_EVERY = 2000;

/** How long the window has for closing a project that another one asked for, in milliseconds. */
const LETTING_GO = 3000;

/**
 * One open project. Appends may overlap and share a sync; everything else waits for them, and those that come meanwhile wait
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
  /** The append that came last since the project was opened or saved. */
  #latest: Append | null = null;
  #exclusive: Promise<unknown> | null = null;
  #closed = false;
  #cancelLettingGo = () => {};
  #lastLook: number;
  /** The change of another program that was told of last. */
  #told: FileStamp | null = null;
  readonly #around: ProjectSurroundings;

  constructor(id: string, place: ProjectPlace, around: ProjectSurroundings) {
    this.id = id;
    this.#place = place;
    this.#around = around;
    this.#lastLook = around.now();
    this.#listen(place.lock);
  }

  get place(): ProjectPlace {
    return this.#place;
  }

  /** Answers the number of records on disk since the project was opened or last saved. */
  async append(first: number, records: readonly string[]): Promise<Result<number, Failure>> {
    while (this.#exclusive) await this.#exclusive;
    // The answer to the last append was lost on its way: what came with it is not done twice.
    const again = this.#latest;
    if (again && first === again.first && first < this.#next && isStartOf(again.records, records)) {
      await Promise.allSettled([again.written]);
      const { length } = again.records;
      if (this.#next > first) return this.append(first + length, records.slice(length));
    }
    if (first !== this.#next)
      return failed({ code: 'request-invalid', detail: `record ${this.#next} is due, not ${first}` });
    const acknowledged = first + records.length;
    const { name } = this.#place.reference;
    const failures = this.#failures;
    const written = records.length === 0 ? Promise.resolve() : this.#place.journal.append(records);
    this.#next = acknowledged;
    if (records.length > 0) this.#latest = { first, records, written };
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
      // While it waited the project may have been given to another window.
      if (this.#closed) throw new FailureError({ code: 'project-unknown' });
      return work();
    })();
    this.#exclusive = Promise.allSettled([running]);
    try {
      return await running;
    } finally {
      this.#exclusive = null;
    }
  }

  /**
   * Puts a document that holds the first `covers` records in the place of all of them; `keep` leaves a copy of the journal that is
   * replaced. To be run alone.
   */
  async compact(document: string, covers: number, keep: boolean): Promise<Result<null, Failure>> {
    if (covers !== this.#next)
      return failed({
        code: 'request-invalid',
        detail: `${this.#next} records are acknowledged, not ${covers}`,
      });
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    if (!encoded.ok) return encoded;
    try {
      if (keep) await keepCopy(this.#place.journal.path, 'aside');
      await this.#place.journal.compact(document);
      return success(null);
    } catch (error) {
      return failed(failureOf(error, this.#place.reference.name));
    }
  }

  /**
   * Replaces the project file and keeps what stood there among the versions. `file-changed` where another program changed the
   * file since, unless `over` or `force` says so. To be run alone.
   */
  async saveHere(document: string, options: SaveOptions = {}): Promise<Result<FileReference, Failure>> {
    const { path, reference, journal } = this.#place;
    const { force = false, keep, over } = options;
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    if (!encoded.ok) return encoded;
    try {
      const standing = force ? null : await this.#look();
      const theirs = standing?.theirs ?? null;
      if (theirs !== null && theirs !== over) {
        this.#around.changedOutside(this.id);
        return failed({ code: 'file-changed', name: reference.name });
      }
      const hash = hashOf(encoded.value);
      const differs = force || theirs !== null || hash !== this.#place.hash;
      await journal.mark(hash);
      const written = await writeFileAtomically(path, encoded.value, {
        ...(standing ? { expected: standing.stamp } : {}),
        keep: async (target) => {
          if (keep !== undefined) await keepCopy(target, keep);
          if (differs) await keepVersion(target, this.#around.now());
        },
      });
      if (!written.ok) {
        await this.#adoptIfWritten(hash);
        return failed({ ...written.failure, ...('name' in written.failure ? { name: reference.name } : {}) });
      }
      this.#place = { ...this.#place, hash, stamp: written.value.stamp };
      await this.#startJournalAnew(hash);
      await this.#thinVersions();
      return success(reference);
    } catch (error) {
      return failed(failureOf(error, reference.name));
    }
  }

  /**
   * Saves to another place and goes on there. The new file is whole on disk before anything of the old place is given up: a draft
   * is then deleted, a project keeps the state that it was last saved in. What is to be kept for good of a draft is kept beside
   * the new file. To be run alone.
   */
  async saveTo(
    place: NewPlace,
    document: string,
    keep?: KeepReason,
  ): Promise<Result<FileReference, Failure>> {
    const { path, reference, lock } = place;
    const old = this.#place;
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    if (!encoded.ok) {
      await lock.release();
      return encoded;
    }
    try {
      const hash = hashOf(encoded.value);
      if (keep !== undefined && old.draftFolder !== null && (await stampAt(old.path)))
        await keepCopy(old.path, keep, path);
      const written = await writeFileAtomically(
        path,
        encoded.value,
        place.replace ? { keep: (target) => keepVersion(target, this.#around.now()) } : { expected: null },
      );
      if (!written.ok) {
        await lock.release();
        return written;
      }
      // Unsaved work of the project that was replaced does not belong to this one, whatever its contents.
      if (await stampAt(journalBeside(path))) await keepAside(journalBeside(path), 'aside');
      const { journal } = await openJournal(journalBeside(path), hash);
      this.#place = { path, reference, draftFolder: null, lock, journal, hash, stamp: written.value.stamp };
      this.#next = 0;
      this.#latest = null;
      this.#listen(lock);
    } catch (error) {
      await lock.release();
      return failed(failureOf(error, reference.name));
    }
    await this.#thinVersions();
    try {
      await leavePlace(old, await keptWhatWasKept(old, path));
    } catch (error) {
      // The new file is there and holds everything; what could not be tidied up is offered again among the recent projects.
      if (errnoOf(error) === null) throw error;
    }
    return success(reference);
  }

  /** `discard` throws the journal away, and a draft with it. To be run alone; nothing can follow. */
  async close(discard: boolean): Promise<void> {
    this.#closed = true;
    this.#cancelLettingGo();
    await leavePlace(this.#place, discard);
  }

  /** Where another window asks for the project, this one is told, and has a while for closing it by itself. */
  #listen(lock: ProjectLock): void {
    lock.onTake(() => {
      if (this.#closed) return;
      this.#around.taken(this.id);
      this.#cancelLettingGo();
      this.#cancelLettingGo = this.#around.after(LETTING_GO, () => this.#around.letGo(this));
    });
  }

  /** The project file as it stands: `theirs` is the hash of contents that are not those that were read or written here. */
  async #look(): Promise<{ readonly stamp: FileStamp | null; readonly theirs: string | null }> {
    const { path, stamp, hash, reference } = this.#place;
    const standing = await stampAt(path);
    // Deleted: nothing is overwritten by writing it again.
    if (standing === null || sameStamp(standing, stamp)) return { stamp: standing, theirs: null };
    const read = await readProjectBytes(path, reference.name);
    if (!read.ok) throw new FailureError(read.failure);
    const found = hashOf(read.value);
    return { stamp: standing, theirs: found === hash ? null : found };
  }

  /** A write that failed at its very end may have put the new file there, which must not look like another's change. */
  async #adoptIfWritten(hash: string): Promise<void> {
    const { path, reference } = this.#place;
    const stamp = await stampAt(path).catch(() => null);
    const read = await readProjectBytes(path, reference.name);
    if (read.ok && hashOf(read.value) === hash) this.#place = { ...this.#place, hash, stamp };
  }

  async #startJournalAnew(hash: string): Promise<void> {
    this.#next = 0;
    this.#latest = null;
    try {
      await this.#place.journal.restart(hash);
    } catch (error) {
      // The old file goes on behind its save mark, so the save stands.
      if (errnoOf(error) === null) throw error;
    }
  }

  async #thinVersions(): Promise<void> {
    try {
      await thinVersions(this.#place.path, this.#around.now());
    } catch (error) {
      // The save is done; too many versions are no harm, and the next save tries again.
      if (errnoOf(error) === null) throw error;
    }
  }

  /** Cheap: one look at the file's times, at most every two seconds. Each change is told of once. */
  async #lookForChanges(): Promise<void> {
    const { now, changedOutside } = this.#around;
    if (now() - this.#lastLook < LOOK_EVERY || this.#place.draftFolder !== null) return;
    this.#lastLook = now();
    try {
      if (this.#told !== null && sameStamp(await stampAt(this.#place.path), this.#told)) return;
      const { stamp, theirs } = await this.#look();
      if (theirs === null) return;
      this.#told = stamp;
      changedOutside(this.id);
    } catch (error) {
      // The append is on disk; that the look failed is said when saving fails.
      if (errnoOf(error) === null && !(error instanceof FailureError)) throw error;
    }
  }
}

function failureOf(error: unknown, name: string): Failure {
  if (!(error instanceof FailureError)) return failureOfError(error, name);
  return 'name' in error.failure ? { ...error.failure, name } : error.failure;
}

interface Append {
  readonly first: number;
  readonly records: readonly string[];
  readonly written: Promise<void>;
}

function isStartOf(start: readonly string[], list: readonly string[]): boolean {
  return start.length > 0 && start.length <= list.length && start.every((one, at) => one === list[at]);
}
