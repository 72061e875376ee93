import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { errnoOf, failureOfError } from './errno-failure.ts';

/** What is asked of a file before a byte of it is read. */
export interface ReadableFile {
  readonly path: string;
  /** How failures call it. */
  readonly name: string;
  /** Bytes beyond which it is refused. */
  readonly limit: number;
}

/**
 * The bytes of a regular file. Folders, devices, pipes and what is over the limit are refused before reading; opening a pipe
 * does not wait for its writer.
 */
export async function readBytes({ path, name, limit }: ReadableFile): Promise<Result<Uint8Array, Failure>> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const state = await handle.stat();
    if (state.isDirectory()) return failed({ code: 'file-is-folder', name });
    if (!state.isFile()) return failed({ code: 'file-failed', name, detail: NOT_REGULAR });
    if (state.size > limit) return failed({ code: 'file-too-large', name, size: state.size, limit });
    const bytes = await handle.readFile();
    // It may have grown since.
    if (bytes.length > limit) return failed({ code: 'file-too-large', name, size: bytes.length, limit });
    return success(bytes);
  } catch (error) {
    // A socket cannot be opened at all.
    if (errnoOf(error) === 'ENXIO') return failed({ code: 'file-failed', name, detail: NOT_REGULAR });
    return failed(failureOfError(error, name));
  } finally {
    await handle?.close();
  }
}

const NOT_REGULAR = 'This is a device or a pipe, not a file. Save what it gives to a file and open that.';
