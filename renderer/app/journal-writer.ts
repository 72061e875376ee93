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
  #next = 0;
  /** Records in the journal behind the last whole document. */
  #behind: number;
  #failure: Failure | null = null;
  #running: Promise<void> | null = null;
  /** A save or a compaction on its way. */
  #alone: Promise<unknown> | null = null;
  /** What the journal must begin with before anything is appended to it. */
  #anew: { readonly document: () => string; readonly keep: boolean } | null = null;

  /** `behind`: records that the journal holds already. The host counts those to come, from 0. */
  constructor(client: Client, project: string, behind: number, report: (state: JournalState) => void) {
    this.#client = client;
    this.#project = project;
    this.#behind = behind;
    this.#report = report;
  }

  write(record: string): void {
    this.#waiting.push(record);
    this.#tell();
    void this.flush();
  }

  /** Resolves when nothing waits, or when it could not be written; behind a save or a compaction that is on its way. */
  async flush(): Promise<Failure | null> {
    while (this.#alone) await this.#alone;
    this.#running ??= this.#send().finally(() => (this.#running = null));
    await this.#running;
    return this.#failure;
  }

  /**
   * Saves the whole project: nothing else is sent until `save` has ended, and where it succeeded, counting starts anew, since the
   * host's journal does. A save to the `same` file goes only behind everything that was done: records that waited and are in the
   * file would be done twice, should the save fail when the file is there already. Answers why it did not begin.
   */
  async during(
    where: 'same' | 'other',
    save: () => Promise<Result<unknown, Failure>>,
  ): Promise<Failure | null> {
    const stopped = await this.#whileAlone(async () => {
      if (where === 'same') await this.#send();
      if (where === 'same' && this.#waiting.length > 0) return this.#failure;
      const covered = this.#waiting.length;
      const saved = await save();
      if (saved.ok) {
        this.#next = 0;
        this.#behind = 0;
        this.#anew = null;
        this.#waiting = this.#waiting.slice(covered);
        this.#failure = null;
      }
      this.#tell();
      return null;
    });
    if (!stopped) await this.flush();
    return stopped;
  }

  isLong(): boolean {
    return this.#behind >= COMPACT_AFTER;
  }

  /**
   * Nothing more is appended to the journal as it is, since it holds records that were not done: it begins anew with this document,
   * now or, where that fails, with the next record. `keep` leaves a copy of the old one.
   */
  beginAnew(document: () => string, keep: boolean): Promise<Failure | null> {
    this.#anew = { document, keep };
    return this.flush();
  }

  /** Makes the journal short: it begins with this document, which must hold everything that was written. */
  async compact(document: () => string): Promise<Failure | null> {
    if (this.#alone) return null;
    const stopped = await this.#whileAlone(async () => {
      // Something new waits already, or cannot be written: another time.
      return this.#waiting.length > 0 ? this.#failure : this.#replace(document, false);
    });
    if (!stopped) await this.flush();
    return stopped;
  }

  async #replace(document: () => string, keep: boolean): Promise<Failure | null> {
    const covered = this.#waiting.length;
    const compacted = await this.#client.request('project.compact', {
      project: this.#project,
      document: document(),
      covers: this.#next,
      ...(keep && { keep }),
    });
    // Where it failed the long journal goes on, and is tried again when it has grown by as much.
    this.#behind = 0;
    if (!compacted.ok) return compacted.failure;
    this.#waiting = this.#waiting.slice(covered);
    return null;
  }

  /** One after the other; nothing is sent meanwhile but what `work` sends itself. */
  async #whileAlone<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#alone) await this.#alone;
    const running = (async () => {
      await this.#running;
      return work();
    })();
    this.#alone = Promise.allSettled([running]);
    try {
      return await running;
    } finally {
      this.#alone = null;
    }
  }

  async #send(): Promise<void> {
    if (this.#anew) {
      this.#failure = await this.#replace(this.#anew.document, this.#anew.keep);
      if (!this.#failure) this.#anew = null;
    }
    while (this.#waiting.length > 0 && !this.#anew) {
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
