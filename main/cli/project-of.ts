import { resolve } from 'node:path';
import { explainFailure } from '../../shared/contract/failure.ts';
import { projectFailure } from '../../shared/formats/project-failure.ts';
import { explainDamage } from '../../shared/formats/project-file-explain.ts';
import type { ProjectFileFailure, ReadProject } from '../../shared/formats/project-file.ts';
import { PROJECT_VERSION, readProjectFile } from '../../shared/formats/project-file.ts';
import { finalPath } from '../host/atomic-write.ts';
import { defaultDataFolder } from '../host/data-folder.ts';
import type { DataLayout } from '../host/data-layout.ts';
import { dataLayout, journalBeside } from '../host/data-layout.ts';
import { errnoOf, FailureError, failureOfError } from '../host/errno-failure.ts';
import type { FileStamp } from '../host/file-stamp.ts';
import { stampAt } from '../host/file-stamp.ts';
import { PROJECT_LIMIT, projectDocument, readProjectBytes } from '../host/project-bytes.ts';
import type { ProjectLock } from '../host/project-lock.ts';
import { lockProject } from '../host/project-lock.ts';
import { readJournal } from '../host/read-journal.ts';
import { InputError, valueOf } from './input-error.ts';
import { inputBytes, STANDARD_INPUT } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { print } from './terminal.ts';

/** A project as it was given. */
export interface GivenProject {
  readonly document: ReadProject;
  /** As the person named it. */
  readonly name: string;
  /** What it was read from; null for standard input. */
  readonly file: ProjectOnDisk | null;
}

export interface ProjectOnDisk {
  /** After symbolic links. */
  readonly path: string;
  /** As it stood before it was read. */
  readonly stamp: FileStamp | null;
  /** SHA-256 of what was read. */
  readonly hash: string;
  readonly lock: ProjectLock;
  /** Whether the journal holds work that was never saved to the file. */
  readonly unsaved: boolean;
}

/** Reads a project, holding it against every other process until the work on it is done. */
export async function withProject<Value>(
  terminal: Terminal,
  given: string,
  work: (project: GivenProject) => Promise<Value>,
): Promise<Value> {
  if (given === STANDARD_INPUT) {
    const name = 'standard input';
    const { document } = valueOf(projectDocument(await inputBytes(terminal, PROJECT_LIMIT), name));
    return work({ document: documentOf(document, name), name, file: null });
  }
  const path = await explained(given, () => finalPath(resolve(terminal.cwd, given)));
  const lock = await explained(given, () => lockProject(path, { folder: layoutOf(terminal).locks }));
  if (!lock) throw new InputError(explainFailure({ code: 'project-held', name: given, canTake: false }));
  try {
    return await work(await explained(given, () => readHeld(path, given, lock)));
  } finally {
    await lock.release();
  }
}

/** What the host's functions and the system refuse, as a sentence. */
async function explained<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FailureError) throw new InputError(explainFailure(error.failure));
    if (errnoOf(error) === null) throw error;
    throw new InputError(explainFailure(failureOfError(error, name)));
  }
}

async function readHeld(path: string, name: string, lock: ProjectLock): Promise<GivenProject> {
  const stamp = await stampAt(path);
  const bytes = valueOf(await readProjectBytes(path, name));
  const { document, hash } = valueOf(projectDocument(bytes, name));
  const journal = await readJournal(journalBeside(path), hash);
  const unsaved =
    journal.kind === 'read'
      ? journal.records.length > 0 || journal.document !== null || journal.lostBytes > 0
      : journal.kind === 'foreign' && journal.lostBytes > 0;
  return { document: documentOf(document, name), name, file: { path, stamp, hash, lock, unsaved } };
}

/** Where the host keeps its own files. */
export function layoutOf(terminal: Terminal): DataLayout {
  return dataLayout(defaultDataFolder(terminal.environment));
}

function documentOf(text: string, name: string): ReadProject {
  const read = readProjectFile(text);
  if (!read.ok) throw new InputError(explainFailure(projectFailure(name, shortened(read.failure))));
  return read.value;
}

function shortened(failure: ProjectFileFailure): ProjectFileFailure {
  return failure.code === 'newer' ? failure : { ...failure, detail: firstProblem(failure.detail) };
}

/** A broken file breaks many rules at once; the first says enough. */
function firstProblem(detail: string): string {
  return detail
    .replace(/^✖ /, '')
    .split('\n✖ ')[0]
    .replace(/\s*\n\s*→\s*/g, ' ');
}

/** Says what a reader of the project should know: its format, its damage, work that is not in it. */
export async function sayState(terminal: Terminal, { document, name, file }: GivenProject): Promise<void> {
  const { version, damage } = document;
  const messages = damage.map((one) => `The file is damaged. ${explainDamage(one)}`);
  if (version < PROJECT_VERSION)
    messages.unshift(`It is written in an older format (${version}; now ${PROJECT_VERSION}).`);
  if (file?.unsaved)
    messages.push(
      'There is work that was never saved to the project; it is not in what is written. Open the project and save it.',
    );
  for (const message of messages) await print(terminal.stderr, `${name}: ${message}\n`);
}

/** Whether something of the project is gone, and not only its file scratched. */
export function hasLost({ damage }: ReadProject): boolean {
  return damage.some((one) => !one.recovered);
}
