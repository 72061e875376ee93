import type { Result } from '../../shared/bitext/result.ts';
import { failed } from '../../shared/bitext/result.ts';
import type { FileReference } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { HostOptions } from './host-options.ts';
import type { LaunchArguments } from './launch.ts';

export type { HostDialogs, HostOptions } from './host-options.ts';

/** The contract's host end for one window. */
export interface Host {
  /** Answers one request. Never throws and never rejects: what goes wrong is the `Failure`. */
  handle(name: string, parameters: unknown): Promise<Result<unknown, Failure>>;
  /** Lets the window reach a file that the person gave to the shell. */
  grant(path: string): FileReference;
  /** Hands something to open to a running window: emits `launch.given`. */
  give(launch: LaunchArguments): void;
  /** Closes every project, keeping its journal, and gives the locks back. Requests after it fail. */
  dispose(): Promise<void>;
}

export function createHost(options: HostOptions): Host {
  void options;
  return {
    handle: (name) => Promise.resolve(failed({ code: 'request-invalid', detail: `${name} is being built` })),
    grant: (path) => ({ id: '', name: path, folder: '' }),
    give: () => {},
    dispose: () => Promise.resolve(),
  };
}
