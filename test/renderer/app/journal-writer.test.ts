import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/bitext/result.ts';
import { failed, success } from '../../../shared/bitext/result.ts';
import type { Client } from '../../../shared/contract/client.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { JournalWriter } from '../../../renderer/app/journal-writer.ts';
import type { JournalState } from '../../../renderer/app/state.ts';

type Append = { project: string; first: number; records: string[] };

/** A host that answers when told to, and remembers what it was sent. */
function slowHost() {
  const sent: Append[] = [];
  const waiting: ((answer: Result<{ acknowledged: number }, Failure>) => void)[] = [];
  const client = {
    request: (_name: string, parameters: Append) => {
      sent.push(parameters);
      return new Promise((resolve) => waiting.push(resolve));
    },
    on: () => () => {},
  } as unknown as Client;
  const answer = async (result: Result<{ acknowledged: number }, Failure>) => {
    waiting.shift()?.(result);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { client, sent, answer };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

const written = success({ acknowledged: 0 });
const full = failed<Failure>({ code: 'disk-full', name: 'news.visavis' });

function writerOn(client: Client, next = 0) {
  const states: JournalState[] = [];
  const writer = new JournalWriter(client, 'p1', next, (state) => states.push(state));
  return { writer, last: () => states.at(-1) };
}

describe('the journal writer', () => {
  it('sends what came while a batch was on its way as one batch, numbered on', async () => {
    const { client, sent, answer } = slowHost();
    const { writer, last } = writerOn(client, 7);
    for (const record of ['a', 'b', 'c']) writer.write(record);
    expect(last()).toEqual({ pending: 3, failure: null });
    await answer(written);
    await answer(written);
    expect(sent.map(({ first, records }) => [first, records])).toEqual([
      [0, ['a']],
      [1, ['b', 'c']],
    ]);
    expect(last()).toEqual({ pending: 0, failure: null });
  });

  it('says why nothing could be written, keeps it, and tries again with the next record', async () => {
    const { client, sent, answer } = slowHost();
    const { writer, last } = writerOn(client);
    writer.write('a');
    await answer(full);
    expect(last()).toEqual({ pending: 1, failure: { code: 'disk-full', name: 'news.visavis' } });
    writer.write('b');
    await answer(written);
    expect(sent.at(-1)).toMatchObject({ first: 0, records: ['a', 'b'] });
    expect(last()).toEqual({ pending: 0, failure: null });
  });

  it('counts anew after a save, and sends only what the save did not hold', async () => {
    const { client, sent, answer } = slowHost();
    const { writer } = writerOn(client);
    writer.write('a');
    await answer(written);
    const saving = writer.during('same', async () => {
      writer.write('typed while saving');
      return success({});
    });
    await turn();
    await answer(written);
    await saving;
    expect(sent.at(-1)).toMatchObject({ first: 0, records: ['typed while saving'] });
  });

  it('counts on after a save that failed', async () => {
    const { client, sent, answer } = slowHost();
    const { writer } = writerOn(client);
    writer.write('a');
    await answer(written);
    await writer.during('same', async () => full);
    writer.write('b');
    await answer(written);
    expect(sent.at(-1)).toMatchObject({ first: 1, records: ['b'] });
  });

  it('saves to the same file only behind everything that was done', async () => {
    const { client, sent, answer } = slowHost();
    const { writer } = writerOn(client);
    writer.write('a');
    await answer(full);
    const saved: string[] = [];
    const save = async () => {
      saved.push('saved');
      return success({});
    };
    const refused = writer.during('same', save);
    await turn();
    await answer(full);
    expect([await refused, saved]).toEqual([{ code: 'disk-full', name: 'news.visavis' }, []]);
    const afterwards = writer.during('same', save);
    await turn();
    await answer(written);
    expect([await afterwards, saved]).toEqual([null, ['saved']]);
    expect(sent.at(-1)).toMatchObject({ records: ['a'] });
  });

  it('saves to another file whatever waits, and does not send what that file holds', async () => {
    const { client, sent, answer } = slowHost();
    const { writer, last } = writerOn(client);
    writer.write('a');
    await answer(full);
    expect(await writer.during('other', async () => success({}))).toBeNull();
    expect(sent).toHaveLength(1);
    expect(last()).toEqual({ pending: 0, failure: null });
  });

  it('is made short only when nothing waits, with what is typed meanwhile behind it', async () => {
    const { client, sent, answer } = slowHost();
    const { writer, last } = writerOn(client, 3_999);
    expect(writer.isLong()).toBe(false);
    writer.write('a');
    await answer(written);
    expect(writer.isLong()).toBe(true);
    const compacting = writer.compact(() => 'whole');
    await turn();
    expect(sent.at(-1)).toEqual({ project: 'p1', document: 'whole', covers: 1 });
    writer.write('b');
    await answer(success({ acknowledged: 0 }));
    await answer(written);
    expect(await compacting).toBeNull();
    expect(sent.at(-1)).toMatchObject({ first: 1, records: ['b'] });
    expect(writer.isLong()).toBe(false);
    expect(last()).toEqual({ pending: 0, failure: null });
  });

  it('stays long where it could not be made short, and goes on', async () => {
    const { client, sent, answer } = slowHost();
    const { writer } = writerOn(client, 5_000);
    const compacting = writer.compact(() => 'whole');
    await turn();
    await answer(full);
    expect(await compacting).toEqual({ code: 'disk-full', name: 'news.visavis' });
    writer.write('a');
    await answer(written);
    expect(sent.at(-1)).toMatchObject({ first: 0, records: ['a'] });
  });

  it('is not made short while something cannot be written', async () => {
    const { client, sent, answer } = slowHost();
    const { writer } = writerOn(client, 5_000);
    writer.write('a');
    const compacting = writer.compact(() => 'whole');
    await answer(full);
    expect(await compacting).toEqual({ code: 'disk-full', name: 'news.visavis' });
    expect(sent).toHaveLength(1);
  });

  it('appends nothing to a journal that must begin anew before it has', async () => {
    const { client, sent, answer } = slowHost();
    const { writer, last } = writerOn(client, 3);
    const beginning = writer.beginAnew(() => 'whole', true);
    await turn();
    expect(sent.at(-1)).toEqual({ project: 'p1', document: 'whole', covers: 0, keep: true });
    await answer(full);
    expect(await beginning).toEqual({ code: 'disk-full', name: 'news.visavis' });
    writer.write('a');
    await turn();
    expect(sent.at(-1)).toEqual({ project: 'p1', document: 'whole', covers: 0, keep: true });
    await answer(success({ acknowledged: 0 }));
    expect(last()).toEqual({ pending: 0, failure: null });
    writer.write('b');
    await answer(written);
    expect(sent.at(-1)).toMatchObject({ first: 0, records: ['b'] });
  });

  it('saves one after the other, with what is typed between them behind the first', async () => {
    const { client, sent, answer } = slowHost();
    const { writer } = writerOn(client);
    const saved: string[] = [];
    const ends: (() => void)[] = [];
    const save = (name: string) => () =>
      new Promise<typeof written>((resolve) => {
        saved.push(name);
        ends.push(() => resolve(written));
      });
    const first = writer.during('same', save('first'));
    await turn();
    writer.write('a');
    const second = writer.during('same', save('second'));
    await turn();
    expect([saved, sent]).toEqual([['first'], []]);
    ends[0]();
    await turn();
    await answer(written);
    expect(saved).toEqual(['first', 'second']);
    expect(sent).toMatchObject([{ first: 0, records: ['a'] }]);
    ends[1]();
    await Promise.all([first, second]);
    expect(sent).toHaveLength(1);
  });
});
