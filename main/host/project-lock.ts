import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { After } from './after.ts';
import { afterReal } from './after.ts';
import { answers, askHolder } from './ask-holder.ts';
import { errnoOf } from './errno-failure.ts';
import { lockAddress, lockName } from './lock-address.ts';
import { listenAsHolder } from './lock-server.ts';

/** Holds a project against every other window and process of this machine until it is released or the process dies. */
export interface ProjectLock {
  /** Called once, when another window first asks for the project; at once where that was before. */
  onTake(listener: () => void): void;
  /** Whether a window that asked is still waiting. */
  isWanted(): boolean;
  /** Gives the lock back, and tells those who asked for it. */
  release(): Promise<void>;
}

export interface LockOptions {
  /** Where lock files are, on systems that need such. */
  readonly folder: string;
  readonly platform?: NodeJS.Platform;
  readonly after?: After;
}

/** How long the holder of a project has for letting go of it, in milliseconds. */
export const TAKE_LIMIT = 8000;

/**
 * Takes the lock of the project file at this path (after symbolic links), or answers null where somebody holds it.
 *
 * The kernel holds it, so a crash or a kill gives it back at once and a suspended process keeps it: on Linux the name of an
 * abstract socket, on Windows the name of a pipe, on macOS and the BSDs a file in `folder` opened with `O_EXLOCK` (flock).
 * Two machines that share a folder do not see each other, nor do two containers with networks of their own.
 */
export function lockProject(path: string, options: LockOptions): Promise<ProjectLock | null> {
  const { folder, platform = process.platform, after = afterReal } = options;
  const name = lockName(path, platform);
  const address = lockAddress(name, platform);
  return address === null ? holdFile(folder, name) : listenAsHolder(address, after);
}

/**
 * Takes the lock from whoever holds it: asks it to let go and waits for that. Null where it cannot be asked, or did not let go
 * within `TAKE_LIMIT`, as a suspended process does not, or where another window was faster.
 */
export async function takeProject(path: string, options: LockOptions): Promise<ProjectLock | null> {
  const free = await lockProject(path, options);
  if (free) return free;
  const { platform = process.platform, after = afterReal } = options;
  const address = lockAddress(lockName(path, platform), platform);
  if (address === null) return null;
  const given = await askHolder(address, TAKE_LIMIT, after);
  // The name of a pipe lives until the system has taken its last connection down.
  for (let attempt = 1; ; attempt++) {
    const lock = await lockProject(path, options);
    if (lock || !given || attempt === ATTEMPTS) return lock;
    await new Promise<void>((resolve) => {
      after(BETWEEN_ATTEMPTS, resolve);
    });
  }
}

const ATTEMPTS = 10;
const BETWEEN_ATTEMPTS = 50;

/** Whether somebody holds the project, this process included. Where it can be asked, it is not taken for a moment. */
export async function isProjectHeld(path: string, options: LockOptions): Promise<boolean> {
  const { platform = process.platform } = options;
  const address = lockAddress(lockName(path, platform), platform);
  if (address !== null) return answers(address);
  const lock = await lockProject(path, options);
  await lock?.release();
  return lock === null;
}

/** `O_EXLOCK` of the BSDs, which Node passes on to the system though it does not name it. */
const EXCLUSIVE_LOCK = 0x20;

async function holdFile(folder: string, name: string): Promise<ProjectLock | null> {
  await mkdir(folder, { recursive: true });
  try {
    const handle = await open(
      join(folder, `${name}.lock`),
      constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | EXCLUSIVE_LOCK,
    );
    // The file stays: deleting it would let two processes hold two files of one name. Nobody can ask through it.
    return { onTake: () => {}, isWanted: () => false, release: () => handle.close() };
  } catch (error) {
    if (['EAGAIN', 'EWOULDBLOCK'].includes(errnoOf(error) ?? '')) return null;
    throw error;
  }
}
