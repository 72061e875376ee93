import type { Readable, Writable } from 'node:stream';

/** Everything that the command line takes from the process that it runs in, so that a test can hand it something else. */
export interface Terminal {
  readonly stdin: Readable;
  /** Data, and nothing else. */
  readonly stdout: Writable;
  /** Messages for people. */
  readonly stderr: Writable;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly program: ProgramPlace;
  /** Ends a command that would go on until Ctrl+C. */
  readonly stop?: AbortSignal;
}

/** Where the built program is. */
interface ProgramPlace {
  readonly version: string;
  /** Folder with `main/` and `renderer/` in it, as the build leaves them. */
  readonly folder: string;
}

/** Clean; something was found; the command could not be carried out. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Resolves when the stream has taken the data, so that the program can end. */
export function print(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
}
