import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Story } from './story.ts';

/** What `editing-program.ts` is told at its start. */
export interface Plan {
  readonly dataFolder: string;
  readonly path: string;
  readonly elsewhere: string;
  readonly seed: number;
  readonly runSeed: number;
  readonly pairs: number;
  readonly saves: number;
}

interface Start {
  /** What starts Node where it is not started as it is: a shell with limits, another user. */
  readonly by?: (command: readonly string[]) => readonly string[];
  /** What it says of its own end is expected. */
  readonly quiet?: boolean;
}

interface Awaited {
  readonly lines: (count: number) => boolean;
  readonly resolve: () => void;
}

/** The program that edits, running; every whole line that it writes goes into the story. */
export class EditingProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #story: Story;
  readonly #closed: Promise<unknown>;
  #rest = '';
  #lines = 0;
  #pauses = 0;
  #refusals = 0;
  #ended = false;
  #awaited: Awaited | null = null;

  constructor(
    program: string,
    plan: Plan,
    story: Story,
    { by = (command) => command, quiet = false }: Start = {},
  ) {
    const [command = '', ...parameters] = by([process.execPath, program, JSON.stringify(plan)]);
    this.#child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#story = story;
    if (quiet) this.#child.stderr.resume();
    else this.#child.stderr.pipe(process.stderr, { end: false });
    // A program that was killed does not read what is sent to it.
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.setEncoding('utf8').on('data', (chunk: string) => this.#hear(chunk));
    this.#closed = once(this.#child, 'close');
    this.#child.once('close', () => {
      this.#ended = true;
      this.#awaited?.resolve();
    });
  }

  tell(command: string): void {
    this.#child.stdin.write(`${command}\n`);
  }

  /** Tells it something and waits until it is done. */
  async done(command: string): Promise<void> {
    const pauses = this.#pauses + 1;
    this.tell(command);
    await this.#until(() => this.#pauses >= pauses);
    if (this.#ended) throw new Error(`the program ended by itself at: ${command}`);
  }

  /** Waits until it has written so many lines. */
  async lines(count: number): Promise<void> {
    await this.#until((lines) => lines >= count);
    if (this.#ended) throw new Error('the program ended by itself');
  }

  /** Waits until something was refused, or it ended over it. */
  refused(): Promise<void> {
    return this.#until(() => this.#refusals > 0);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#closed;
  }

  async end(): Promise<void> {
    this.tell('end');
    await this.#closed;
    if (this.#child.exitCode !== 0) throw new Error(`the program ended with ${this.#child.exitCode}`);
  }

  #hear(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      this.#lines++;
      if (line.startsWith('refused')) this.#refusals++;
      if (line === 'paused') this.#pauses++;
      else this.#story.take(line);
    }
    if (this.#awaited?.lines(this.#lines)) this.#awaited.resolve();
  }

  #until(lines: (count: number) => boolean): Promise<void> {
    if (this.#ended || lines(this.#lines)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#awaited = { lines, resolve };
    });
  }
}

/** So many milliseconds: the random moment itself, which nothing waits for. */
export function afterMilliseconds(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
