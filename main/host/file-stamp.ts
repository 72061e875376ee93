import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errnoOf } from './errno-failure.ts';

/** What tells cheaply whether a file is still the one that was read: no two versions share inode, size and both times. */
export interface FileStamp {
  readonly inode: bigint;
  readonly size: bigint;
  /** Nanoseconds since 1970-01-01 UTC. */
  readonly modified: bigint;
  /** Change of the inode, which no program can set back. */
  readonly changed: bigint;
}

export function stampOf(state: BigIntStats): FileStamp {
  return { inode: state.ino, size: state.size, modified: state.mtimeNs, changed: state.ctimeNs };
}

/** The stamp of the file that stands there, or null where none does. */
export async function stampAt(path: string): Promise<FileStamp | null> {
  try {
    return stampOf(await stat(path, { bigint: true }));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

export function sameStamp(left: FileStamp | null, right: FileStamp | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    left.inode === right.inode &&
    left.size === right.size &&
    left.modified === right.modified &&
    left.changed === right.changed
  );
}

/** The same, whatever names the file got or lost meanwhile. */
export function sameButForNames(left: FileStamp | null, right: FileStamp | null): boolean {
  if (left === null || right === null) return left === right;
  return sameStamp({ ...left, changed: 0n }, { ...right, changed: 0n });
}

/** SHA-256 in 64 hexadecimal digits: what a journal knows its document by. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
