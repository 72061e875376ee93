import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import { changedStretch } from '../../shared/edit/structure.ts';
import type { SearchAnswer } from '../../shared/search/find-hits.ts';
import type { Query } from '../../shared/search/query.ts';
import type { FromSearch, Stretch, ToSearch } from './search-messages.ts';

/** How a search ended. */
export type SearchOutcome =
  | { readonly kind: 'answered'; readonly answer: SearchAnswer }
  /** It took longer than a search may, in ms, and was ended. */
  | { readonly kind: 'stopped'; readonly limit: number }
  | { readonly kind: 'failed'; readonly message: string }
  /** A newer one was asked for before this one had begun, or nobody wants it any more. */
  | { readonly kind: 'superseded' };

/** Runs something so many milliseconds later, unless the function answered is called before. */
export type After = (milliseconds: number, run: () => void) => () => void;

export interface SearchLimits {
  /** Ms that a regular expression may take. Plain text takes linear time and is never stopped. */
  readonly time: number;
  /** Hits that are handed over; all are counted. */
  readonly hits: number;
}

interface Search {
  readonly bitext: Bitext;
  readonly query: Query;
  readonly settle: (outcome: SearchOutcome) => void;
}

interface RunningSearch extends Search {
  readonly id: number;
  stopClock: () => void;
}

const NOTHING: Bitext = {
  source: { lead: '', segments: [] },
  target: { lead: '', segments: [] },
  beads: [],
};

/**
 * Searches in a worker of their own, one at a time; of those that wait only the newest is run. A regular expression that takes too
 * long cannot be stopped but by ending the worker; the next search starts another and gives it the texts again.
 */
export class SearchClient {
  readonly #start: () => Worker;
  readonly #limits: SearchLimits;
  readonly #after: After;
  #worker: Worker | null = null;
  /** The texts as the worker has them. */
  #held = NOTHING;
  #running: RunningSearch | null = null;
  #waiting: Search | null = null;
  #nextId = 1;

  constructor(start: () => Worker, limits: SearchLimits, after: After) {
    this.#start = start;
    this.#limits = limits;
    this.#after = after;
  }

  find(bitext: Bitext, query: Query): Promise<SearchOutcome> {
    return new Promise((resolve) => {
      this.#waiting?.settle({ kind: 'superseded' });
      this.#waiting = { bitext, query, settle: resolve };
      this.#runNext();
    });
  }

  /** Ends the worker and whatever is asked of it: the texts are no longer open. */
  forget(): void {
    const left = [this.#running, this.#waiting];
    this.#running?.stopClock();
    this.#running = null;
    this.#waiting = null;
    this.#endWorker();
    for (const search of left) search?.settle({ kind: 'superseded' });
  }

  #runNext(): void {
    if (this.#running || !this.#waiting) return;
    const search = this.#waiting;
    this.#waiting = null;
    const id = this.#nextId++;
    this.#running = { ...search, id, stopClock: () => {} };
    const worker = (this.#worker ??= this.#launch());
    const texts = difference(this.#held, search.bitext);
    this.#held = search.bitext;
    if (texts) send(worker, texts);
    send(worker, { kind: 'find', id, query: search.query, limit: this.#limits.hits });
  }

  #launch(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', (event: MessageEvent<FromSearch>) => {
      if (worker === this.#worker) this.#receive(event.data);
    });
    worker.addEventListener('error', (event) => {
      if (worker !== this.#worker) return;
      this.#endWorker();
      this.#settle({ kind: 'failed', message: event.message });
    });
    return worker;
  }

  #receive(message: FromSearch): void {
    const running = this.#running;
    if (running?.id !== message.id) return;
    switch (message.kind) {
      case 'begun':
        // From here on, so that a worker that starts slowly is no slow pattern.
        if (running.query.regularExpression)
          running.stopClock = this.#after(this.#limits.time, () => this.#stop());
        break;
      case 'answer':
        this.#settle({ kind: 'answered', answer: message.answer });
        break;
      case 'failed':
        this.#settle({ kind: 'failed', message: message.message });
        break;
    }
  }

  #stop(): void {
    this.#endWorker();
    this.#settle({ kind: 'stopped', limit: this.#limits.time });
  }

  #settle(outcome: SearchOutcome): void {
    const running = this.#running;
    this.#running = null;
    running?.stopClock();
    running?.settle(outcome);
    this.#runNext();
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#held = NOTHING;
  }
}

function send(worker: Worker, message: ToSearch): void {
  worker.postMessage(message);
}

/** What has to be told of the texts; null for nothing. Compares identities: what did not change is the same object. */
function difference(before: Bitext, after: Bitext): Extract<ToSearch, { kind: 'texts' }> | null {
  const source = stretch<Segment>(before.source.segments, after.source.segments);
  const target = stretch<Segment>(before.target.segments, after.target.segments);
  const beads = stretch<Bead>(before.beads, after.beads);
  return source || target || beads ? { kind: 'texts', source, target, beads } : null;
}

function stretch<Item>(before: readonly Item[], after: readonly Item[]): Stretch<Item> | null {
  if (before === after) return null;
  const found = changedStretch(before, after, (left, right) => left === right);
  return found && { at: found.start, count: found.remove.length, insert: found.insert };
}
