import type { Failure } from '../../shared/contract/failure.ts';

/** The failure that an error of Node's file functions stands for. What is not known keeps its message as the detail. */
export function failureOfError(error: unknown, name: string): Failure {
  switch (errnoOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file-missing', name };
    case 'EISDIR':
      return { code: 'file-is-folder', name };
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission', name };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'disk-full', name };
    case 'EROFS':
      return { code: 'read-only', name };
    default:
      return { code: 'file-failed', name, detail: error instanceof Error ? error.message : String(error) };
  }
}

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
