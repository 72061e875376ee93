import { expect, it } from 'vitest';
import { connectDesktopClient } from '../../../renderer/client/desktop-client.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';

function play(request: Bridge['request']): { bridge: Bridge; send: (name: string, event: unknown) => void } {
  let send: ((name: string, event: unknown) => void) | null = null;
  const bridge: Bridge = {
    request,
    on: (listener) => {
      send = listener;
      return () => {};
    },
  };
  return { bridge, send: (name, event) => send?.(name, event) };
}

it('hands a request to the bridge and its answer back', async () => {
  const asked: unknown[] = [];
  const client = connectDesktopClient(
    play((...given) => {
      asked.push(given);
      return Promise.resolve({ ok: true, value: { acknowledged: 2 } });
    }).bridge,
  );
  const parameters = { project: 'p', first: 0, records: ['a', 'b'] };
  expect(await client.request('project.append', parameters)).toEqual({
    ok: true,
    value: { acknowledged: 2 },
  });
  expect(asked).toEqual([['project.append', parameters]]);
});

it('answers request-invalid where the answer has another form', async () => {
  const client = connectDesktopClient(play(() => Promise.resolve({ ok: true, value: null })).bridge);
  expect(await client.request('window.close', {})).toMatchObject({
    ok: false,
    failure: { code: 'request-invalid' },
  });
});

it('answers host-gone where the bridge fails', async () => {
  const client = connectDesktopClient(play(() => Promise.reject(new Error('gone'))).bridge);
  expect(await client.request('window.close', {})).toEqual({ ok: false, failure: { code: 'host-gone' } });
});

it('hears events, checked', () => {
  const { bridge, send } = play(() => Promise.resolve(null));
  const client = connectDesktopClient(bridge);
  const heard: unknown[] = [];
  const stop = client.on('window.closing', (event) => heard.push(event));
  send('window.closing', {});
  send('window.closing', { more: 1 });
  send('another', {});
  stop();
  send('window.closing', {});
  expect(heard).toEqual([{}]);
});
