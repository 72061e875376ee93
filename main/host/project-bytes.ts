import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { decodeBytes } from './decode.ts';
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

/** The text of a project file. What it means is read where the texts are. */
export function projectDocument(bytes: Uint8Array, name: string): Result<ProjectDocument, Failure> {
  if (bytes.length === 0) return failed({ code: 'project-damaged', name, detail: 'it is empty' });
  const decoded = decodeBytes(bytes, 'utf-8');
  if (!decoded.ok)
    return failed({
      code: 'project-damaged',
      name,
      detail: `byte ${decoded.failure.position} does not belong to a text in UTF-8`,
    });
  return success({ document: decoded.value.text, hash: hashOf(bytes) });
}
