import { randomUUID } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { link, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { errnoOf, FailureError, failureOfError } from './errno-failure.ts';
import type { FileStamp } from './file-stamp.ts';
import { sameButForNames, sameStamp, stampOf } from './file-stamp.ts';

export interface AtomicWriteOptions {
  /**
   * What must stand there just before it is replaced, else `file-changed`: a file as it was when it was read, or `null` for
   * none. Not given: whatever stands there is replaced.
   */
  readonly expected?: FileStamp | null;
  /**
   * Keeps what stands at the path (after symbolic links), just before it is replaced and when the new contents are on disk. Not
   * called where nothing stands there. What it throws ends the writing, with nothing replaced.
   */
  readonly keep?: (path: string) => Promise<void>;
}

export interface WrittenFile {
  /** The file itself, after symbolic links. */
  readonly path: string;
  readonly stamp: FileStamp;
}

/**
 * Replaces a file by new contents, or leaves it untouched: the bytes go to a temporary file beside it, which is synced before it
 * takes the name, and the folder is synced after. Whoever reads meanwhile, and whoever comes after a power cut, finds the old
 * file or the new one. The mode of the old file is kept, and its owner where the system allows. A symbolic link stays one: its
 * target is replaced. Other hard links to the old file keep the old contents.
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<Result<WrittenFile, Failure>> {
  const name = basename(path);
  let temporary: string | null = null;
  try {
    const target = await finalPath(path);
    const standing = await standingAt(target);
    if (standing?.isDirectory()) return failed({ code: 'file-is-folder', name });
    if (standing && !standing.isFile())
      return failed({ code: 'file-failed', name, detail: 'A device or a pipe stands there.' });
    temporary = join(dirname(target), `.visavis-${randomUUID()}.tmp`);
    const stamp = await writeTemporary(temporary, bytes, standing, name);
    if (!(await asExpected(target, options.expected, sameStamp)))
      return failed({ code: 'file-changed', name });
    if (options.keep && (await standingAt(target))) {
      await options.keep(target);
      // A copy takes its time. A second name, which is a way of keeping too, changes the time of the inode.
      if (!(await asExpected(target, options.expected, sameButForNames)))
        return failed({ code: 'file-changed', name });
    }
    await takeName(temporary, target, options.expected === null);
    temporary = null;
    await syncFolder(dirname(target));
    // Renaming changes the inode's change time, so the stamp is taken anew where it still is the same file.
    const now = await standingAt(target);
    return success({
      path: target,
      stamp: now && now.ino === stamp.inode && now.size === stamp.size ? stampOf(now) : stamp,
    });
  } catch (error) {
    return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
  } finally {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => {});
  }
}

/** The path after symbolic links, also of a file that is not there yet and of a link whose target is missing. */
export async function finalPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    const beside = join(await realpath(dirname(resolve(path))), basename(path));
    // A link in a circle is ELOOP above, so this ends.
    return (await isLink(beside)) ? finalPath(resolve(dirname(beside), await readlink(beside))) : beside;
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function standingAt(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeTemporary(
  path: string,
  bytes: Uint8Array,
  replaces: BigIntStats | null,
  name: string,
): Promise<FileStamp> {
  // `wx`: never through something that already stands there.
  const handle = await open(path, 'wx', 0o666);
  try {
    if (replaces) await keepModeAndOwner(handle, replaces);
    await handle.writeFile(bytes);
    // A full disk or a quota can cut a write short without an error.
    const written = await handle.stat({ bigint: true });
    if (written.size !== BigInt(bytes.byteLength)) throw new FailureError({ code: 'disk-full', name });
    await handle.sync();
    return stampOf(await handle.stat({ bigint: true }));
  } finally {
    await handle.close();
  }
}

async function keepModeAndOwner(handle: FileHandle, standing: BigIntStats): Promise<void> {
  const made = await handle.stat({ bigint: true });
  // Only the owner or the administrator may; a file shared by group keeps working under the new owner.
  if (made.uid !== standing.uid || made.gid !== standing.gid)
    await handle.chown(Number(standing.uid), Number(standing.gid)).catch(() => {});
  await handle.chmod(Number(standing.mode & 0o7777n));
}

async function asExpected(
  path: string,
  expected: FileStamp | null | undefined,
  same: (left: FileStamp | null, right: FileStamp | null) => boolean,
): Promise<boolean> {
  if (expected === undefined) return true;
  const standing = await standingAt(path);
  return same(standing && stampOf(standing), expected);
}

/** `exclusive`: fails where something stands there, even if it came a moment ago. */
async function takeName(temporary: string, target: string, exclusive: boolean): Promise<void> {
  if (exclusive && (await linked(temporary, target))) await rm(temporary);
  // Where there are no hard links a look just before must do, which the caller took.
  else await rename(temporary, target);
}

/** Gives a file a second name; false where the file system has no such thing, by whatever error it says so. */
async function linked(path: string, name: string): Promise<boolean> {
  try {
    await link(path, name);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw new FailureError({ code: 'file-changed', name: basename(name) });
    return false;
  }
}

/** Makes names in a folder durable. Windows has nothing like it and needs nothing. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems refuse to sync folders; the file itself is synced.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
