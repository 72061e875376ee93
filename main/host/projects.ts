import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Answer, FileReference, OpenedProject, Parameters } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { After } from './after.ts';
import { finalPath } from './atomic-write.ts';
import type { DataLayout } from './data-layout.ts';
import { draftFolderOf, journalBeside } from './data-layout.ts';
import { encodeText } from './encode.ts';
import { errnoOf, FailureError, failureOfError } from './errno-failure.ts';
import { UNNAMED_PROJECT } from './file-name.ts';
import type { FileReferences } from './file-references.ts';
import { stampAt } from './file-stamp.ts';
import { heldProject } from './held-project.ts';
import type { HostDialogs } from './host-options.ts';
import { openJournal } from './journal.ts';
import { nameOfVersionCopy, versionsOf } from './kept-versions.ts';
import { makeDraft } from './make-draft.ts';
import { OpenProject } from './open-project.ts';
import { onlyDocument, openedAnswer } from './opened-answer.ts';
import { projectDocument, readProjectBytes } from './project-bytes.ts';
import type { LockOptions, ProjectLock } from './project-lock.ts';
import { lockProject, takeProject } from './project-lock.ts';
import type { ProjectPlace } from './project-place.ts';
import { readProject } from './read-project.ts';
import type { RecentProjects } from './recent.ts';
import { saveWhereAsked } from './save-where-asked.ts';

export interface ProjectsOptions {
  readonly layout: DataLayout;
  readonly references: FileReferences;
  readonly recent: RecentProjects;
  readonly asks: HostDialogs | null;
  readonly now: () => number;
  readonly after: After;
  readonly changedOutside: (project: string) => void;
  readonly taken: (project: string) => void;
}

/** A project that another window may hold: nothing of it is changed here. */
interface ReadOnlyProject {
  readonly place: Pick<ProjectPlace, 'path' | 'reference'>;
}

/** The projects that the window has open, by the id that it knows them by. */
export class Projects {
  readonly #options: ProjectsOptions;
  readonly #open = new Map<string, OpenProject | ReadOnlyProject>();
  #gone = false;

  constructor(options: ProjectsOptions) {
    this.#options = options;
  }

  /** A draft: a folder of its own with the project file and its journal, locked, all of it on disk. */
  async create({ name, document }: Parameters<'project.create'>): Promise<Result<OpenedProject, Failure>> {
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    return encoded.ok ? this.#createDraft(name, encoded.value, document) : encoded;
  }

  async open({ file, mode }: Parameters<'project.open'>): Promise<Result<OpenedProject, Failure>> {
    const granted = this.#options.references.find(file);
    if (!granted) return failed({ code: 'file-missing', name: UNNAMED_PROJECT });
    const { name } = granted.reference;
    if (granted.kind === 'bytes') return this.#createCopy(name, granted.bytes);
    try {
      const path = await finalPath(granted.path);
      const copy = nameOfVersionCopy(path);
      if (copy !== null) {
        const bytes = await readProjectBytes(path, name);
        return bytes.ok ? await this.#createCopy(copy, bytes.value) : bytes;
      }
      if (mode === 'read') return success(await this.#openToRead(path, granted.reference));
      const lock = await (mode === 'take' ? takeProject : lockProject)(path, this.#lockOptions());
      if (!lock) return failed(mode === 'take' ? { code: 'project-not-given', name } : heldProject(name));
      try {
        return success(await this.#openLocked(path, granted.reference, lock));
      } catch (error) {
        await lock.release();
        throw error;
      }
    } catch (error) {
      return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
    }
  }

  async append({
    project,
    first,
    records,
  }: Parameters<'project.append'>): Promise<Result<Answer<'project.append'>, Failure>> {
    const found = this.#editable(project);
    if (!found.ok) return found;
    const broken = records.findIndex((record) => LONE_SURROGATE.test(record));
    if (broken >= 0)
      return failed({
        code: 'request-invalid',
        detail: `record ${first + broken} has half a surrogate pair: JSON.stringify escapes it`,
      });
    const appended = await found.value.append(first, records);
    return appended.ok ? success({ acknowledged: appended.value }) : appended;
  }

  async compact({
    project,
    document,
    covers,
    keep = false,
  }: Parameters<'project.compact'>): Promise<Result<Answer<'project.compact'>, Failure>> {
    const found = this.#editable(project);
    if (!found.ok) return found;
    const compacted = await found.value.alone(() => found.value.compact(document, covers, keep));
    return compacted.ok ? success({}) : compacted;
  }

  async save({
    project,
    document,
    place,
    name,
    keep,
    over,
  }: Parameters<'project.save'>): Promise<Result<Answer<'project.save'>, Failure>> {
    const found = this.#editable(project);
    if (!found.ok) return found;
    const open = found.value;
    // From here on, not from the end of the dialog: what is appended meanwhile is not in the document.
    const saved = await open.alone(() =>
      place === 'here' && open.place.draftFolder === null
        ? open.saveHere(document, { keep, over })
        : saveWhereAsked(open, { document, name, keep }, this.#options),
    );
    if (!saved.ok) return saved;
    await this.#remember(open.place.path);
    return success({ file: saved.value });
  }

  async outside({
    project,
  }: Parameters<'project.outside'>): Promise<Result<Answer<'project.outside'>, Failure>> {
    const open = this.#open.get(project);
    if (!open) return failed({ code: 'project-unknown' });
    const { path, reference } = open.place;
    const bytes = await readProjectBytes(path, reference.name);
    if (!bytes.ok) return bytes;
    const read = projectDocument(bytes.value, reference.name);
    return read.ok ? success({ document: read.value.document, version: read.value.hash }) : read;
  }

  async versions({
    project,
  }: Parameters<'project.versions'>): Promise<Result<Answer<'project.versions'>, Failure>> {
    const open = this.#open.get(project);
    if (!open) return failed({ code: 'project-unknown' });
    const { path, reference } = open.place;
    try {
      const versions = await versionsOf(path);
      const { references } = this.#options;
      return success({
        versions: versions.map((version) => ({
          file: references.grant(version.path),
          replaced: version.replaced,
          size: version.size,
        })),
      });
    } catch (error) {
      return failed(failureOfError(error, reference.name));
    }
  }

  async close({
    project,
    discard,
  }: Parameters<'project.close'>): Promise<Result<Answer<'project.close'>, Failure>> {
    const open = this.#open.get(project);
    if (!open) return failed({ code: 'project-unknown' });
    this.#open.delete(project);
    if (open instanceof OpenProject) await open.alone(() => open.close(discard));
    return success({});
  }

  /** Closes all of them and keeps their journals. */
  async closeAll(): Promise<void> {
    const open = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(
      open.map(async (project) => {
        if (project instanceof OpenProject) await closeKeepingJournal(project);
      }),
    );
  }

  /** The same for good: what is being opened just now is closed too, instead of holding its lock for nobody. */
  async dispose(): Promise<void> {
    this.#gone = true;
    await this.closeAll();
  }

  /** Deletes a draft that nobody has open. */
  async deleteDraft(path: string, folder: string): Promise<Result<null, Failure>> {
    const lock = await this.#lock(path);
    if (!lock) return failed(heldProject(basename(path)));
    try {
      await rm(folder, { recursive: true, force: true });
      return success(null);
    } finally {
      await lock.release();
    }
  }

  /** A project that can be changed here; the failure says why another one cannot. */
  #editable(id: string): Result<OpenProject, Failure> {
    const open = this.#open.get(id);
    if (!open) return failed({ code: 'project-unknown' });
    if (open instanceof OpenProject) return success(open);
    return failed({ code: 'not-allowed', detail: `${open.place.reference.name} is open to be read only` });
  }

  /** A draft of bytes that are no project of their own here: the window brought them, or they are a kept version. */
  async #createCopy(name: string, bytes: Uint8Array): Promise<Result<OpenedProject, Failure>> {
    const read = projectDocument(bytes, name);
    return read.ok ? this.#createDraft(name, bytes, read.value.document) : read;
  }

  async #createDraft(
    name: string,
    bytes: Uint8Array,
    document: string,
  ): Promise<Result<OpenedProject, Failure>> {
    const { layout, references } = this.#options;
    const made = await makeDraft(name, bytes, { layout, references, lockOptions: this.#lockOptions() });
    if (!made.ok) return made;
    const { reference } = made.value;
    try {
      const { id } = await this.#register(made.value);
      const opening = { project: id, file: reference, readOnly: false, draft: true };
      return success(openedAnswer(opening, onlyDocument(document)));
    } catch (error) {
      if (made.value.draftFolder !== null) await rm(made.value.draftFolder, { recursive: true, force: true });
      await made.value.lock.release();
      return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
    }
  }

  /** Locked first, so that nobody writes between reading the file and reading its journal. */
  async #openLocked(path: string, reference: FileReference, lock: ProjectLock): Promise<OpenedProject> {
    const stamp = await stampAt(path);
    const bytes = await readProjectBytes(path, reference.name);
    if (!bytes.ok) throw new FailureError(bytes.failure);
    const read = projectDocument(bytes.value, reference.name);
    if (!read.ok) throw new FailureError(read.failure);
    const { hash } = read.value;
    const { journal, document, ...found } = await openJournal(journalBeside(path), hash);
    const draftFolder = draftFolderOf(path, this.#options.layout.drafts);
    if (draftFolder === null) await this.#remember(path);
    const { id } = await this.#register({ path, reference, draftFolder, lock, journal, hash, stamp });
    const opening = { project: id, file: reference, readOnly: false, draft: draftFolder !== null };
    const own = read.value.document;
    const texts = { document: document ?? own, beneath: document === null ? null : own };
    return openedAnswer(opening, { ...found, ...texts });
  }

  /** Nothing is locked, and nothing is written, now or when it is closed. */
  async #openToRead(path: string, reference: FileReference): Promise<OpenedProject> {
    const found = await readProject(path, reference.name);
    const draft = draftFolderOf(path, this.#options.layout.drafts) !== null;
    if (!draft) await this.#remember(path);
    const id = randomUUID();
    this.#open.set(id, { place: { path, reference } });
    return openedAnswer({ project: id, file: reference, readOnly: true, draft }, found);
  }

  async #register(place: ProjectPlace): Promise<OpenProject> {
    if (this.#gone) {
      await place.journal.close();
      throw new FailureError({ code: 'host-gone' });
    }
    const { now, after, changedOutside, taken } = this.#options;
    const letGo = (project: OpenProject) => void this.#letGo(project);
    const project = new OpenProject(randomUUID(), place, { now, after, changedOutside, taken, letGo });
    this.#open.set(project.id, project);
    return project;
  }

  /** Another window waits for the project, and this one did not close it. What it sends later finds no project. */
  async #letGo(project: OpenProject): Promise<void> {
    try {
      await project.alone(async () => {
        // It may have had to wait for a dialog, longer than the other window did.
        if (!project.place.lock.isWanted()) return;
        this.#open.delete(project.id);
        await project.close(false);
      });
    } catch (error) {
      // Nobody waits for this answer: it was closed meanwhile, or the disk is gone, and the lock is given back all the same.
      if (errnoOf(error) === null && !(error instanceof FailureError)) throw error;
    }
  }

  #lock(path: string): Promise<ProjectLock | null> {
    return lockProject(path, this.#lockOptions());
  }

  #lockOptions(): LockOptions {
    return { folder: this.#options.layout.locks, after: this.#options.after };
  }

  /** A list that cannot be written must not make a save or an opening fail that is done. */
  async #remember(path: string): Promise<void> {
    try {
      await this.#options.recent.add(path, this.#options.now());
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
    }
  }
}

async function closeKeepingJournal(project: OpenProject): Promise<void> {
  try {
    await project.alone(() => project.close(false));
  } catch (error) {
    // Closed by another request that came before.
    if (!(error instanceof FailureError && error.failure.code === 'project-unknown')) throw error;
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
