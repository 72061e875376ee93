import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Answer, FileReference, OpenedProject, Parameters } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { finalPath, writeFileAtomically } from './atomic-write.ts';
import type { DataLayout } from './data-layout.ts';
import { draftFolderOf, journalBeside } from './data-layout.ts';
import { encodeText } from './encode.ts';
import { FailureError, failureOfError } from './errno-failure.ts';
import { safeFileNameWith } from './file-name.ts';
import type { FileReferences } from './file-references.ts';
import { hashOf, stampAt } from './file-stamp.ts';
import type { HostDialogs } from './host-options.ts';
import { openJournal, startJournal } from './journal.ts';
import { PROJECT_EXTENSION } from './launch.ts';
import { makeFolder } from './make-folder.ts';
import type { ProjectPlace } from './open-project.ts';
import { OpenProject } from './open-project.ts';
import { projectDocument, readProjectBytes } from './project-bytes.ts';
import type { ProjectLock } from './project-lock.ts';
import { lockProject } from './project-lock.ts';
import type { RecentProjects } from './recent.ts';

/** What a project is called where nothing of its name can stand in a file's name. */
const UNNAMED = 'project';

export interface ProjectsOptions {
  readonly layout: DataLayout;
  readonly references: FileReferences;
  readonly recent: RecentProjects;
  readonly asks: HostDialogs | null;
  readonly now: () => number;
  readonly changedOutside: (project: string) => void;
}

/** The projects that the window has open, by the id that it knows them by. */
export class Projects {
  readonly #options: ProjectsOptions;
  readonly #open = new Map<string, OpenProject>();
  #gone = false;

  constructor(options: ProjectsOptions) {
    this.#options = options;
  }

  /** A draft: a folder of its own with the project file and its journal, locked, all of it on disk. */
  async create({ name, document }: Parameters<'project.create'>): Promise<Result<OpenedProject, Failure>> {
    const encoded = encodeText(document, { encoding: 'utf-8', bom: false });
    if (!encoded.ok) return encoded;
    const { drafts } = this.#options.layout;
    const folder = join(drafts, randomUUID());
    const path = join(folder, safeFileNameWith(PROJECT_EXTENSION, name, UNNAMED));
    const lock = await this.#lock(path);
    if (!lock) return failed({ code: 'project-held', name: basename(path) });
    try {
      await makeFolder(folder);
      const written = await writeFileAtomically(path, encoded.value, { expected: null });
      if (!written.ok) throw new FailureError(written.failure);
      const hash = hashOf(encoded.value);
      const journal = await startJournal(journalBeside(path), hash);
      const { stamp } = written.value;
      const reference = this.#options.references.grant(path, basename(path), '');
      const project = await this.#register({
        path,
        reference,
        draftFolder: folder,
        lock,
        journal,
        hash,
        stamp,
      });
      return success({
        project: project.id,
        file: reference,
        document,
        records: [],
        draft: true,
        lostBytes: 0,
      });
    } catch (error) {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
      await lock.release();
      return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
    }
  }

  /** Locks first, so that nobody writes between reading the file and reading its journal. */
  async open(id: string): Promise<Result<OpenedProject, Failure>> {
    const granted = this.#options.references.find(id);
    if (!granted) return failed({ code: 'file-missing', name: UNNAMED });
    const { name } = granted.reference;
    if (granted.kind === 'bytes') {
      const read = projectDocument(granted.bytes, name);
      return read.ok ? this.create({ name, document: read.value.document }) : read;
    }
    let lock: ProjectLock | null = null;
    try {
      const path = await finalPath(granted.path);
      lock = await this.#lock(path);
      if (!lock) return failed({ code: 'project-held', name });
      const stamp = await stampAt(path);
      const bytes = await readProjectBytes(path, name);
      if (!bytes.ok) throw new FailureError(bytes.failure);
      const read = projectDocument(bytes.value, name);
      if (!read.ok) throw new FailureError(read.failure);
      const { document, hash } = read.value;
      const { journal, records, lostBytes } = await openJournal(journalBeside(path), hash);
      const draftFolder = draftFolderOf(path, this.#options.layout.drafts);
      if (draftFolder === null) await this.#remember(path);
      const { reference } = granted;
      const project = await this.#register({ path, reference, draftFolder, lock, journal, hash, stamp });
      const draft = draftFolder !== null;
      return success({
        project: project.id,
        file: reference,
        document,
        records: [...records],
        draft,
        lostBytes,
      });
    } catch (error) {
      await lock?.release();
      return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
    }
  }

  async append({
    project,
    first,
    records,
  }: Parameters<'project.append'>): Promise<Result<Answer<'project.append'>, Failure>> {
    const open = this.#open.get(project);
    if (!open) return failed({ code: 'project-unknown' });
    const broken = records.findIndex((record) => LONE_SURROGATE.test(record));
    if (broken >= 0)
      return failed({
        code: 'request-invalid',
        detail: `record ${first + broken} has half a surrogate pair: JSON.stringify escapes it`,
      });
    const appended = await open.append(first, records);
    return appended.ok ? success({ acknowledged: appended.value }) : appended;
  }

  async save({
    project,
    document,
    place,
    name,
  }: Parameters<'project.save'>): Promise<Result<Answer<'project.save'>, Failure>> {
    const open = this.#open.get(project);
    if (!open) return failed({ code: 'project-unknown' });
    // From here on, not from the end of the dialog: what is appended meanwhile is not in the document.
    const saved = await open.alone(() =>
      place === 'here' && open.place.draftFolder === null
        ? open.saveHere(document, false)
        : this.#saveWhereAsked(open, document, name),
    );
    if (!saved.ok) return saved;
    await this.#remember(open.place.path);
    return success({ file: saved.value });
  }

  async close({
    project,
    discard,
  }: Parameters<'project.close'>): Promise<Result<Answer<'project.close'>, Failure>> {
    const open = this.#open.get(project);
    if (!open) return failed({ code: 'project-unknown' });
    this.#open.delete(project);
    await open.alone(() => open.close(discard));
    return success({});
  }

  /** Closes all of them and keeps their journals. */
  async closeAll(): Promise<void> {
    const open = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(open.map((project) => project.alone(() => project.close(false))));
  }

  /** The same for good: what is being opened just now is closed too, instead of holding its lock for nobody. */
  async dispose(): Promise<void> {
    this.#gone = true;
    await this.closeAll();
  }

  /** Deletes a draft that nobody has open. */
  async deleteDraft(path: string, folder: string): Promise<Result<null, Failure>> {
    const lock = await this.#lock(path);
    if (!lock) return failed({ code: 'project-held', name: basename(path) });
    try {
      await rm(folder, { recursive: true, force: true });
      return success(null);
    } finally {
      await lock.release();
    }
  }

  async #register(place: ProjectPlace): Promise<OpenProject> {
    if (this.#gone) {
      await place.journal.close();
      throw new FailureError({ code: 'host-gone' });
    }
    const { now, changedOutside } = this.#options;
    const project = new OpenProject(randomUUID(), place, now, changedOutside);
    this.#open.set(project.id, project);
    return project;
  }

  #lock(path: string): Promise<ProjectLock | null> {
    return lockProject(path, this.#options.layout.locks);
  }

  /** A list that cannot be written must not make a save or an opening fail that is done. */
  async #remember(path: string): Promise<void> {
    try {
      await this.#options.recent.add(path, this.#options.now());
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
    }
  }

  async #saveWhereAsked(
    open: OpenProject,
    document: string,
    name: string,
  ): Promise<Result<FileReference, Failure>> {
    const { asks, references } = this.#options;
    if (!asks) return this.#saveToOwnFolder(open, document, name);
    const chosen = await asks.chooseSavePath(safeFileNameWith(PROJECT_EXTENSION, name, UNNAMED), 'project');
    if (chosen === null) return failed({ code: 'cancelled' });
    // The dialog asked about the name that it showed. With an ending added it is another, which nobody was asked about.
    const bare = extname(chosen) === '';
    const given = bare ? chosen + PROJECT_EXTENSION : chosen;
    try {
      const path = await finalPath(given);
      if (path === open.place.path && open.place.draftFolder === null)
        return await open.saveHere(document, true);
      const lock = await this.#lock(path);
      if (!lock) return failed({ code: 'project-held', name: basename(path) });
      return await open.saveTo({ path, reference: references.grant(given), lock, replace: !bare }, document);
    } catch (error) {
      return failed(error instanceof FailureError ? error.failure : failureOfError(error, basename(given)));
    }
  }

  /** `name.visavis`, or `name (2).visavis` and so on where that is taken. */
  async #saveToOwnFolder(
    open: OpenProject,
    document: string,
    name: string,
  ): Promise<Result<FileReference, Failure>> {
    const folder = this.#options.layout.projects;
    const stem = safeFileNameWith(PROJECT_EXTENSION, name, UNNAMED).slice(0, -PROJECT_EXTENSION.length);
    await makeFolder(folder);
    for (let number = 1; ; number++) {
      const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${PROJECT_EXTENSION}`);
      if (await stampAt(path)) continue;
      const lock = await this.#lock(path);
      // Somebody saves under this name just now.
      if (!lock) continue;
      const reference = this.#options.references.grant(path, basename(path), dirname(path));
      const saved = await open.saveTo({ path, reference, lock, replace: false }, document);
      if (saved.ok || saved.failure.code !== 'file-changed') return saved;
    }
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
