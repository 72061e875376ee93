import type { Result } from '../../shared/bitext/result.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { JournalState } from './state.ts';

/** Most records that travel together; the contract refuses more. */
const BATCH = 5_000;

/** Records after which the journal is worth compacting: some twenty minutes of typing. */
const COMPACT_AFTER = 4_000;

/**
 * Sends what was done to the host's journal, in order, one batch on the way at a time: while one is being written to disk, the
 * records of further typing wait together. What could not be written waits too, and is tried again with the next.
 */
export class JournalWriter {
  readonly #client: Client;
  readonly #project: string;
  readonly #report: (state: JournalState) => void;
  #waiting: string[] = [];
  #next: number;
  /** Records in the journal behind the last whole document. */
  #behind: number;
  #failure: Failure | null = null;
  #running: Promise<void> | null = null;
  #held = false;

  constructor(client: Client, project: string, next: number, report: (state: JournalState) => void) {
    this.#client = client;
    this.#project = project;
    this.#next = next;
    this.#behind = next;
    this.#report = report;
  }

  write(record: string): void {
    this.#waiting.push(record);
    this.#tell();
    void this.flush();
  }

  /** Resolves when nothing waits, or when it could not be written. */
  async flush(): Promise<Failure | null> {
    if (!this.#held) this.#running ??= this.#send().finally(() => (this.#running = null));
    await this.#running;
    return this.#failure;
  }

  /**
   * Saves the whole project in the meantime: nothing is sent until `save` has ended, and where it succeeded, counting starts anew,
   * since the host's journal does. A save to the `same` file goes only behind everything that was done: records that waited and
   * are in the file would be done twice, should the save fail when the file is there already. Answers why it did not begin.
   */
  async during(
    where: 'same' | 'other',
    save: () => Promise<Result<unknown, Failure>>,
  ): Promise<Failure | null> {
    await this.#running;
    while (where === 'same' && this.#waiting.length > 0) {
      const stopped = await this.flush();
      if (stopped) return stopped;
    }
    this.#held = true;
    const covered = this.#waiting.length;
    const saved = await save();
    this.#held = false;
    if (saved.ok) {
      this.#next = 0;
      this.#behind = 0;
      this.#waiting = this.#waiting.slice(covered);
      this.#failure = null;
    }
    this.#tell();
    await this.flush();
    return null;
  }

  isLong(): boolean {
    return this.#behind >= COMPACT_AFTER;
  }

  /**
   * Makes the journal short: it begins anew with this document, which must hold everything that was written. `keep` leaves a copy of
   * the old one.
   */
  async compact(document: () => string, keep = false): Promise<Failure | null> {
    const stopped = await this.flush();
    // Something new waits already: another time.
    if (stopped || this.#held || this.#waiting.length > 0) return stopped;
    this.#held = true;
    const compacted = await this.#client.request('project.compact', {
      project: this.#project,
      document: document(),
      covers: this.#next,
      ...(keep && { keep }),
    });
    this.#held = false;
    // Where it failed the long journal goes on, and is tried again when it has grown by as much.
    this.#behind = 0;
    await this.flush();
    return compacted.ok ? null : compacted.failure;
  }

  async #send(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#held) {
      const records = this.#waiting.slice(0, BATCH);
      const answer = await this.#client.request('project.append', {
        project: this.#project,
        first: this.#next,
        records,
      });
      this.#failure = answer.ok ? null : answer.failure;
      if (!answer.ok) break;
      this.#waiting = this.#waiting.slice(records.length);
      this.#next += records.length;
      this.#behind += records.length;
    }
    this.#tell();
  }

  #tell(): void {
    this.#report({ pending: this.#waiting.length, failure: this.#failure });
  }
}
