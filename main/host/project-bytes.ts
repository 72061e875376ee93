import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { hashOf } from './file-stamp.ts';
import { readBytes } from './read-bytes.ts';

/** Largest project file that is opened, in bytes: two texts of the largest size, and what is known of them. */
export const PROJECT_LIMIT = 256 * 1024 * 1024;

export interface ProjectDocument {
  readonly document: string;
  /** SHA-256 of the bytes. */
  readonly hash: string;
}

export function readProjectBytes(path: string, name: string): Promise<Result<Uint8Array, Failure>> {
  return readBytes({ path, name, limit: PROJECT_LIMIT });
}

/**
 * The text of a project file, a byte order mark left out. Bytes that are no UTF-8 become U+FFFD: the document's own checksums tell
 * which part of it they damage, and the rest can be read. What it means is read where the texts are.
 */
export function projectDocument(bytes: Uint8Array, name: string): Result<ProjectDocument, Failure> {
  if (bytes.length === 0) return failed({ code: 'project-damaged', name, detail: 'it is empty' });
  return success({ document: new TextDecoder('utf-8').decode(bytes), hash: hashOf(bytes) });
}
