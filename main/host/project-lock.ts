import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { errnoOf } from './errno-failure.ts';

/** Holds a project against every other window and process of this machine until it is released or the process dies. */
export interface ProjectLock {
  release(): Promise<void>;
}

/**
 * Takes the lock of the project file at this path (after symbolic links), or answers null where somebody holds it.
 *
 * The kernel holds it, so a crash or a kill gives it back at once and a suspended process keeps it: on Linux the name of an
 * abstract socket, on Windows the name of a pipe, on macOS and the BSDs a file in `lockFolder` opened with `O_EXLOCK` (flock).
 * Two machines that share a folder do not see each other, nor do two containers with networks of their own.
 */
export function lockProject(
  path: string,
  lockFolder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<ProjectLock | null> {
  const name = lockName(path, platform);
  const address = lockAddress(name, platform);
  return address === null ? holdFile(lockFolder, name) : holdAddress(address);
}

/** Whether somebody holds the project, this process included. Where it can be asked, it is not taken for a moment. */
export async function isProjectHeld(
  path: string,
  lockFolder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const address = lockAddress(lockName(path, platform), platform);
  if (address !== null) return answers(address);
  const lock = await lockProject(path, lockFolder, platform);
  await lock?.release();
  return lock === null;
}

/** Null where the system has no names that live and die with their process. */
function lockAddress(name: string, platform: NodeJS.Platform): string | null {
  if (platform === 'linux' || platform === 'android') return `\0visavis-${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\visavis-${name}` : null;
}

/** File systems of Windows and macOS take two cases and two compositions of a name for one. */
function lockName(path: string, platform: NodeJS.Platform): string {
  const one = platform === 'win32' || platform === 'darwin' ? path.toLowerCase().normalize('NFC') : path;
  return createHash('sha256').update(one).digest('hex');
}

function holdAddress(address: string): Promise<ProjectLock | null> {
  return new Promise((resolve, reject) => {
    // Nobody has anything to say to it.
    const server = createServer((socket) => socket.destroy());
    server.on('error', (error) => {
      if (errnoOf(error) === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    // `exclusive`: workers of a cluster would share it otherwise.
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve({ release: () => closed(server) });
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path: address });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
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
    // The file stays: deleting it would let two processes hold two files of one name.
    return { release: () => handle.close() };
  } catch (error) {
    if (['EAGAIN', 'EWOULDBLOCK'].includes(errnoOf(error) ?? '')) return null;
    throw error;
  }
}
