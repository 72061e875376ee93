import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESS_USED, connectWebClient, type WebClient } from '../../../renderer/client/web-client.ts';
import type { SocketListener, WebEnvironment } from '../../../renderer/client/web-environment.ts';
import { decodeWire, encodeWire, WIRE_LIMIT } from '../../../shared/contract/wire.ts';
import { tabStorage } from '../../support/node-web-environment.ts';

/** A browser with a host in it, both played. */
interface Played extends WebEnvironment {
  readonly calls: { readonly url: string; readonly init: RequestInit }[];
  readonly sockets: { readonly protocols: string[]; readonly listener: SocketListener; closed: boolean }[];
  readonly delays: number[];
  /** Lets the time of the last delay pass. */
  elapse(): void;
  forgotten: boolean;
}

let answer: (path: string, body: unknown) => Response | Promise<Response>;

function play(fragment: string, storage = tabStorage()): Played {
  let next: (() => void) | null = null;
  const played: Played = {
    origin: 'http://127.0.0.1:4711',
    fragment,
    forgetFragment: () => {
      played.forgotten = true;
    },
    forgotten: false,
    calls: [],
    sockets: [],
    delays: [],
    fetch: async (url, init) => {
      played.calls.push({ url, init });
      const body = decodeWire(await new Response(init.body ?? null).text());
      return answer(new URL(url).pathname, body.ok ? body.value : undefined);
    },
    openSocket: (_url, protocols, listener) => {
      const socket = { protocols, listener, closed: false };
      played.sockets.push(socket);
      return () => {
        socket.closed = true;
      };
    },
    storage,
    schedule: (callback, delay) => {
      played.delays.push(delay);
      next = callback;
      return () => {
        next = null;
      };
    },
    elapse: () => next?.(),
  };
  return played;
}

const ok = (value: unknown) => new Response(encodeWire(value));

beforeEach(() => {
  answer = (path) => ok(path === '/session' ? { session: 'S1' } : { ok: true, value: {} });
});

describe('a session', () => {
  it('is bought with the token in the address, kept for the tab, and offered with every request', async () => {
    const browser = play('#token=T');
    const client = await connectWebClient(browser);
    await client.request('window.close', {});
    expect(browser.forgotten).toBe(true);
    expect(browser.storage.getItem('visavis-session')).toBe('S1');
    expect(browser.calls.map((call) => call.url)).toEqual([
      'http://127.0.0.1:4711/session',
      'http://127.0.0.1:4711/api/window.close',
    ]);
    expect(browser.calls[1]?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      headers: { authorization: 'Bearer S1', 'content-type': 'application/json' },
    });
    expect(browser.sockets[0]?.protocols).toEqual(['visavis-events', 'S1']);
  });

  it('survives a reload', async () => {
    const storage = tabStorage();
    await connectWebClient(play('#token=T', storage));
    const reloaded = play('', storage);
    const client = await connectWebClient(reloaded);
    expect(await client.request('window.close', {})).toEqual({ ok: true, value: {} });
    expect(reloaded.calls).toHaveLength(1);
  });

  it('survives a reload of the address with its used token', async () => {
    const storage = tabStorage();
    await connectWebClient(play('#token=T', storage));
    answer = (path) =>
      path === '/session' ? new Response('', { status: 403 }) : ok({ ok: true, value: {} });
    const client = await connectWebClient(play('#token=T', storage));
    expect(await client.request('window.close', {})).toEqual({ ok: true, value: {} });
  });

  it.each(['', '#token=used', '#elsewhere'])(
    'is missing in a new tab with %j, and every request says so',
    async (fragment) => {
      answer = () => new Response('', { status: 403 });
      const browser = play(fragment);
      const client = await connectWebClient(browser);
      expect(await client.request('session.start', {})).toEqual({
        ok: false,
        failure: { code: 'not-allowed', detail: ADDRESS_USED },
      });
      expect(browser.sockets).toHaveLength(0);
    },
  );

  it('is forgotten where the host does not know it, as after a new start on the same port', async () => {
    const browser = play('#token=T');
    const client = await connectWebClient(browser);
    answer = () => new Response('', { status: 401 });
    expect(await client.request('session.start', {})).toEqual({
      ok: false,
      failure: { code: 'not-allowed', detail: ADDRESS_USED },
    });
    expect(browser.storage.getItem('visavis-session')).toBeNull();
  });

  it('is asked for again after a reload where the host did not answer', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const browser = play('#token=T');
    const client = await connectWebClient(browser);
    expect(await client.request('session.start', {})).toEqual({ ok: false, failure: { code: 'host-gone' } });
    expect(browser.forgotten).toBe(false);
  });
});

describe('a request', () => {
  let client: WebClient;
  beforeEach(async () => {
    client = await connectWebClient(play('#token=T'));
  });

  it('is host-gone where nobody answers, or the answer breaks off', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await client.request('window.close', {})).toEqual({ ok: false, failure: { code: 'host-gone' } });
    answer = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(new TypeError('terminated')),
        }),
      );
    expect(await client.request('window.close', {})).toEqual({ ok: false, failure: { code: 'host-gone' } });
  });

  it.each([
    ['not JSON', 'oops'],
    ['no result', '{}'],
    ['a result of another request', '{"ok":true,"value":{"acknowledged":1}}'],
  ])('is request-invalid where the answer is %s', async (_name, text) => {
    answer = () => new Response(text);
    expect(await client.request('window.close', {})).toMatchObject({
      ok: false,
      failure: { code: 'request-invalid' },
    });
  });

  it.each([
    [403, { code: 'not-allowed', detail: 'why' }],
    [400, { code: 'request-invalid', detail: 'why' }],
    [500, { code: 'request-invalid', detail: 'why' }],
  ])('with the status %i is %j', async (status, failure) => {
    answer = () => new Response('why\n', { status });
    expect(await client.request('window.close', {})).toEqual({ ok: false, failure });
  });

  it('that the shell would not read is not sent', async () => {
    const bytes = new Uint8Array((WIRE_LIMIT / 4) * 3);
    const browser = play('#token=T');
    const sending = await connectWebClient(browser);
    const size = WIRE_LIMIT + '{"name":"a.txt","bytes":{"$bytes":""}}'.length;
    expect(await sending.request('file.offer', { name: 'a.txt', bytes })).toEqual({
      ok: false,
      failure: { code: 'file-too-large', name: 'a.txt', size, limit: WIRE_LIMIT },
    });
    expect(browser.calls).toHaveLength(1);
  });
});

describe('events', () => {
  let browser: Played;
  let client: WebClient;
  const send = (name: string, event: unknown) =>
    browser.sockets.at(-1)?.listener.received(encodeWire({ name, event }));

  beforeEach(async () => {
    browser = play('#token=T');
    client = await connectWebClient(browser);
  });
  afterEach(() => client.close());

  it('reach the listeners of their name until these stop', () => {
    const heard: string[] = [];
    const stop = client.on('project.changed-outside', ({ project }) => heard.push(project));
    send('project.changed-outside', { project: 'p' });
    send('window.closing', {});
    stop();
    send('project.changed-outside', { project: 'q' });
    expect(heard).toEqual(['p']);
  });

  it('that came before anyone listened wait for the first listener', () => {
    send('project.changed-outside', { project: 'p' });
    const heard: string[] = [];
    client.on('project.changed-outside', ({ project }) => heard.push(`first ${project}`));
    client.on('project.changed-outside', ({ project }) => heard.push(`second ${project}`));
    expect(heard).toEqual(['first p']);
  });

  it('of another name or form are dropped', () => {
    const heard: unknown[] = [];
    client.on('window.closing', (event) => heard.push(event));
    send('window.closing', { unasked: true });
    send('no.such', {});
    browser.sockets[0]?.listener.received('not JSON');
    browser.sockets[0]?.listener.received(new Uint8Array(3));
    expect(heard).toEqual([]);
  });

  it('come again after the socket was lost, with longer and longer pauses between attempts', () => {
    const lose = () => browser.sockets.at(-1)?.listener.closed();
    for (let attempt = 0; attempt < 9; attempt++) {
      lose();
      browser.elapse();
    }
    expect(browser.delays).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    browser.sockets.at(-1)?.listener.opened();
    lose();
    expect(browser.delays.at(-1)).toBe(250);
    expect(browser.sockets).toHaveLength(10);
  });

  it('end with the client: the socket closes, and no attempt follows', () => {
    browser.sockets[0]?.listener.closed();
    client.close();
    browser.elapse();
    expect(browser.sockets).toHaveLength(1);
    expect(browser.sockets[0]?.closed).toBe(false);
  });
});
