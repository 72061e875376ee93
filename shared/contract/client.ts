import type { Result } from '../bitext/result.ts';
import type { Answer, EventName, EventOf, Parameters, RequestName } from './contract.ts';
import type { Failure } from './failure.ts';

/** The window's end of the contract, and the host's: both shells carry exactly this. */
export interface Client {
  request<Name extends RequestName>(
    name: Name,
    parameters: Parameters<Name>,
  ): Promise<Result<Answer<Name>, Failure>>;
  /** Calls `listener` for every event of that name; the function returned stops it. */
  on<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void;
}
