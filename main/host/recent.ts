import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-write.ts';
import type { DataLayout } from './data-layout.ts';
import { journalBeside } from './data-layout.ts';
import { errnoOf, FailureError } from './errno-failure.ts';
import { hashOf } from './file-stamp.ts';
import { keepAside } from './kept-aside.ts';
import { PROJECT_EXTENSION } from './launch.ts';
import { readJournal } from './read-journal.ts';

/** How many projects that have a place of their own are listed. Drafts and the host's own projects always are. */
export const RECENT_LIMIT = 12;

export interface RecentEntry {
  readonly path: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly opened: number;
  readonly unsaved: boolean;
  readonly draft: boolean;
}

const recentFile = z.object({
  /** Newest first. */
  opened: z.array(z.object({ path: z.string(), opened: z.number() })),
  /** Projects of the host's own folder that the person took out of the list; the files stay. */
  forgotten: z.array(z.string()),
});
type RecentFile = z.infer<typeof recentFile>;

const EMPTY: RecentFile = { opened: [], forgotten: [] };

/**
 * What was opened last. Only paths and times are stored; drafts are found by looking into their folder, so that work is offered
 * again even where the program died before it could write a list.
 */
export class RecentProjects {
  readonly #layout: DataLayout;
  /** Changes of the list, one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(layout: DataLayout) {
    this.#layout = layout;
  }

  /** Drafts first, then what was opened, each newest first. */
  async list(): Promise<readonly RecentEntry[]> {
    const { opened, forgotten } = await this.#read();
    const own = await projectsIn(this.#layout.projects);
    const known = new Set([...opened.map(({ path }) => path), ...forgotten]);
    const unlisted = own.filter(({ path }) => !known.has(path));
    const ownPaths = new Set(own.map(({ path }) => path));
    const elsewhere = opened.filter(({ path }) => !ownPaths.has(path)).slice(0, RECENT_LIMIT);
    const saved = [...opened.filter(({ path }) => ownPaths.has(path)), ...elsewhere, ...unlisted];
    const drafts = await draftsIn(this.#layout.drafts);
    return [
      ...drafts.sort(newestFirst).map((entry) => ({ ...entry, unsaved: true, draft: true })),
      ...(await Promise.all(
        saved
          .sort(newestFirst)
          .map(async (entry) => ({ ...entry, unsaved: await hasUnsavedWork(entry.path), draft: false })),
      )),
    ];
  }

  /** Puts a project at the head of the list. */
  add(path: string, opened: number): Promise<void> {
    return this.#change((list) => ({
      opened: [{ path, opened }, ...list.opened.filter((entry) => entry.path !== path)].slice(
        0,
        STORED_LIMIT,
      ),
      forgotten: list.forgotten.filter((each) => each !== path),
    }));
  }

  forget(path: string): Promise<void> {
    return this.#change((list) => ({
      opened: list.opened.filter((entry) => entry.path !== path),
      forgotten: [...list.forgotten.filter((each) => each !== path), path].slice(-STORED_LIMIT),
    }));
  }

  #change(change: (list: RecentFile) => RecentFile): Promise<void> {
    const done = this.#changeAfter(this.#last, change);
    this.#last = Promise.allSettled([done]);
    return done;
  }

  async #changeAfter(last: Promise<unknown>, change: (list: RecentFile) => RecentFile): Promise<void> {
    await last;
    const list = change(await this.#read());
    const bytes = Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
    const written = await writeFileAtomically(this.#layout.recent, bytes);
    if (!written.ok) throw new FailureError(written.failure);
  }

  async #read(): Promise<RecentFile> {
    let text: string;
    try {
      text = await readFile(this.#layout.recent, 'utf8');
    } catch (error) {
      if (errnoOf(error) !== null) return EMPTY;
      throw error;
    }
    try {
      return recentFile.parse(JSON.parse(text));
    } catch {
      await keepAside(this.#layout.recent, 'damaged').catch(() => {});
      return EMPTY;
    }
  }
}

/** More than are listed, so that the host's own projects do not push the others out. */
const STORED_LIMIT = 200;

interface TimedPath {
  readonly path: string;
  readonly opened: number;
}

function newestFirst(left: TimedPath, right: TimedPath): number {
  return right.opened - left.opened;
}

async function draftsIn(folder: string): Promise<TimedPath[]> {
  const drafts = await Promise.all((await namesIn(folder)).map((name) => projectsIn(join(folder, name))));
  return drafts.flat();
}

/** The project files of a folder and when they, or their journals, were last written. */
async function projectsIn(folder: string): Promise<TimedPath[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(PROJECT_EXTENSION));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const [project, journal] = await Promise.all([stateOf(path), stateOf(journalBeside(path))]);
      return project ? [{ path, opened: Math.floor(Math.max(project.mtimeMs, journal?.mtimeMs ?? 0)) }] : [];
    }),
  );
  return found.flat();
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return [];
    throw error;
  }
}

async function stateOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (errnoOf(error) !== null) return null;
    throw error;
  }
}

/** Whether the journal beside a project holds work that its file does not. The file is read only where there is a journal. */
async function hasUnsavedWork(path: string): Promise<boolean> {
  const journal = journalBeside(path);
  if (!(await stateOf(journal))) return false;
  try {
    const found = await readJournal(journal, hashOf(await readFile(path)));
    if (found.kind === 'read') return found.records.length > 0 || found.document !== null;
    return found.kind === 'foreign' && found.lostBytes > 0;
  } catch (error) {
    // What cannot be read now is reported when the project is opened.
    if (error instanceof FailureError || errnoOf(error) !== null) return false;
    throw error;
  }
}
