import type { Failure } from '../../shared/contract/failure.ts';

/** The failure that an error of Node's file functions stands for. What is not known keeps its message as the detail. */
export function failureOfError(error: unknown, name: string): Failure {
  const code = CODES.get(errnoOf(error) ?? '');
  if (code !== undefined) return { code, name };
  return { code: 'file-failed', name, detail: error instanceof Error ? error.message : String(error) };
}

type NamedCode = 'file-missing' | 'file-is-folder' | 'no-permission' | 'disk-full' | 'read-only';

const CODES: ReadonlyMap<string, NamedCode> = new Map([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-missing'],
  ['EISDIR', 'file-is-folder'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EROFS', 'read-only'],
]);

/** `ENOENT` and its like; null for errors that do not come from the system. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A failure on its way out of code whose callers await it; `settle` makes a value of it again. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
