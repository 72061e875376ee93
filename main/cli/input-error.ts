import type { Result } from '../../shared/bitext/result.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { explainFailure } from '../../shared/contract/failure.ts';

/** What the person gave cannot be used. The message is one sentence that says why and what to do. */
export class InputError extends Error {}

/** The value, or an `InputError` that explains the failure. */
export function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new InputError(explainFailure(result.failure));
  return result.value;
}
