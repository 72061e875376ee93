import { Readable, Writable } from 'node:stream';
import { run } from '../../../main/cli/run.ts';

/** What a command did: its exit code and what it wrote. */
export interface Ran {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the built program. */
  readonly folder?: string;
  readonly stop?: AbortSignal;
  /** Told everything that standard output has so far. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a command in this process, with streams of its own. */
export async function runCommand(programArguments: readonly string[], options: RunOptions): Promise<Ran> {
  const stdout = new Collector(options.onOutput);
  const stderr = new Collector();
  const code = await run(programArguments, {
    stdin: Readable.from(options.stdin ? [options.stdin] : []),
    stdout,
    stderr,
    cwd: options.cwd,
    environment: options.environment ?? {},
    program: { version: '1.2.3', folder: options.folder ?? options.cwd },
    ...(options.stop && { stop: options.stop }),
  });
  return { code, stdout: stdout.bytes(), stderr: stderr.bytes().toString('utf8') };
}

class Collector extends Writable {
  readonly #chunks: Buffer[] = [];
  readonly #onOutput: ((text: string) => void) | undefined;

  constructor(onOutput?: (text: string) => void) {
    super();
    this.#onOutput = onOutput;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    this.#onOutput?.(this.bytes().toString('utf8'));
    done();
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
