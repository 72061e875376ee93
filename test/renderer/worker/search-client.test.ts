import { describe, expect, it } from 'vitest';
import { SearchClient } from '../../../renderer/worker/search-client.ts';
import type { SearchOutcome } from '../../../renderer/worker/search-client.ts';
import { SearchEngine } from '../../../renderer/worker/search-engine.ts';
import type { FromSearch, ToSearch } from '../../../renderer/worker/search-messages.ts';
import { withSegment } from '../../../shared/bitext/segmented-text.ts';
import type { Query } from '../../../shared/search/query.ts';
import { NO_QUERY } from '../../../shared/search/query.ts';
import { buildProject } from '../../support/build-project.ts';
import { handTimer } from '../../support/hand-timer.ts';

const { bitext } = buildProject(['The port.', 'A port.'], ['Le port.', 'Un port.']);
const plain: Query = { ...NO_QUERY, find: 'port' };
const slow: Query = { ...NO_QUERY, find: '(o+)+!', regularExpression: true };

/** Workers that answer when the test lets them. */
class HeldWorker extends EventTarget {
  readonly told: ToSearch[] = [];
  isEnded = false;
  readonly #engine = new SearchEngine((message) => this.say(message));

  postMessage(message: ToSearch): void {
    this.told.push(message);
    if (message.kind === 'texts') this.#engine.receive(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(message: FromSearch): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  /** The newest question, begun and never answered. */
  begin(): void {
    const { id } = this.newest();
    this.say({ kind: 'begun', id });
  }

  answer(): void {
    this.#engine.receive(this.newest());
  }

  newest() {
    const message = this.told.findLast((one) => one.kind === 'find');
    if (message?.kind !== 'find') throw new Error('nothing was asked');
    return message;
  }
}

function start() {
  const workers: HeldWorker[] = [];
  const timer = handTimer();
  const launch = () => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const client = new SearchClient(launch, { time: 2_000, hits: 100 }, timer.after);
  return { client, workers, timer };
}

const segmentsOf = (outcome: SearchOutcome) =>
  outcome.kind === 'answered' && outcome.answer.ok
    ? outcome.answer.value.hits.map(({ segment }) => segment)
    : outcome.kind;

describe('the search beside the window', () => {
  it('answers, and hands the texts over once', async () => {
    const { client, workers } = start();
    const first = client.find(bitext, plain);
    workers[0].answer();
    expect(segmentsOf(await first)).toEqual([0, 2, 1, 3]);
    const second = client.find(bitext, { ...plain, sides: 'source' });
    workers[0].answer();
    expect(segmentsOf(await second)).toEqual([0, 1]);
    expect(workers[0].told.map(({ kind }) => kind)).toEqual(['texts', 'find', 'find']);
  });

  it('tells only what changed of the texts', async () => {
    const { client, workers } = start();
    const first = client.find(bitext, plain);
    workers[0].answer();
    await first;
    const target = withSegment(bitext.target, 1, { id: 3, text: 'Rien.', gap: '\n' });
    const second = client.find({ ...bitext, target }, plain);
    expect(workers[0].told[2]).toEqual({
      kind: 'texts',
      source: null,
      target: { at: 1, count: 1, insert: [{ id: 3, text: 'Rien.', gap: '\n' }] },
      beads: null,
    });
    workers[0].answer();
    expect(segmentsOf(await second)).toEqual([0, 2, 1]);
  });

  it('ends a pattern that takes too long, and starts again with the texts', async () => {
    const { client, workers, timer } = start();
    const first = client.find(bitext, slow);
    workers[0].begin();
    expect(timer.waiting()).toEqual([2_000]);
    timer.elapse(2_000);
    expect(await first).toEqual({ kind: 'stopped', limit: 2_000 });
    expect(workers[0].isEnded).toBe(true);
    const second = client.find(bitext, plain);
    workers[1].answer();
    expect(segmentsOf(await second)).toEqual([0, 2, 1, 3]);
  });

  it('gives a worker the time that it needs to start, and plain text all the time there is', () => {
    const { client, workers, timer } = start();
    void client.find(bitext, slow);
    expect(timer.waiting()).toEqual([]);
    client.forget();
    void client.find(bitext, plain);
    workers[1].begin();
    expect(timer.waiting()).toEqual([]);
  });

  it('stops the clock with the answer', async () => {
    const { client, workers, timer } = start();
    const answer = client.find(bitext, slow);
    workers[0].answer();
    expect((await answer).kind).toBe('answered');
    expect(timer.waiting()).toEqual([]);
  });

  it('runs only the newest of those that wait', async () => {
    const { client, workers } = start();
    const first = client.find(bitext, plain);
    const second = client.find(bitext, { ...plain, find: 'le' });
    const third = client.find(bitext, { ...plain, find: 'un' });
    expect(await second).toEqual({ kind: 'superseded' });
    workers[0].answer();
    expect(segmentsOf(await first)).toEqual([0, 2, 1, 3]);
    workers[0].answer();
    expect(segmentsOf(await third)).toEqual([3]);
  });

  it('passes over what an ended worker still says', async () => {
    const { client, workers, timer } = start();
    const first = client.find(bitext, slow);
    workers[0].begin();
    timer.elapse(2_000);
    await first;
    const second = client.find(bitext, plain);
    const old = { kind: 'failed', id: workers[1].newest().id, message: 'late' } as const;
    workers[0].say(old);
    workers[1].answer();
    expect((await second).kind).toBe('answered');
  });

  it('says why where the worker breaks, and goes on with another', async () => {
    const { client, workers } = start();
    const first = client.find(bitext, plain);
    workers[0].dispatchEvent(Object.assign(new Event('error'), { message: 'no memory' }));
    expect(await first).toEqual({ kind: 'failed', message: 'no memory' });
    const second = client.find(bitext, plain);
    workers[1].answer();
    expect((await second).kind).toBe('answered');
  });

  it('lets go of everything when the texts are closed', async () => {
    const { client, workers } = start();
    const both = [client.find(bitext, plain), client.find(bitext, slow)];
    client.forget();
    expect(await Promise.all(both)).toEqual([{ kind: 'superseded' }, { kind: 'superseded' }]);
    expect(workers[0].isEnded).toBe(true);
  });
});
