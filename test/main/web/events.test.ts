import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createEventSockets, type EventSockets } from '../../../main/web/events.ts';

let events: EventSockets;
let server: Server;
let url: string;

beforeEach(async () => {
  events = createEventSockets();
  server = createServer();
  server.on('upgrade', (request, socket, head) => events.accept(request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterEach(() => {
  events.close();
  server.close();
});

/** A tab, and what it hears: the next `count` messages. */
function listen(count: number): { tab: WebSocket; heard: Promise<string[]> } {
  const tab = new WebSocket(url, ['visavis-events', 'token']);
  const messages: string[] = [];
  const heard = new Promise<string[]>((resolve) => {
    tab.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') messages.push(data);
      if (messages.length === count) resolve(messages);
    });
  });
  return { tab, heard };
}

it('keeps events for the tab that comes, in order and only the last hundred', async () => {
  for (let number = 0; number < 120; number++)
    events.emit('project.changed-outside', { project: String(number) });
  const heard = await listen(100).heard;
  expect(heard[0]).toBe('{"name":"project.changed-outside","event":{"project":"20"}}');
  expect(heard.at(-1)).toBe('{"name":"project.changed-outside","event":{"project":"119"}}');
});

it('tells every tab, and goes on when one of them is lost', async () => {
  const first = listen(1);
  const second = listen(2);
  await Promise.all([once(first.tab, 'open'), once(second.tab, 'open')]);
  events.emit('window.closing', {});
  expect(await first.heard).toEqual(['{"name":"window.closing","event":{}}']);
  first.tab.terminate();
  events.emit('window.closing', {});
  expect(await second.heard).toHaveLength(2);
});

it('ends the connection of a tab that sends more than anything it has to say', async () => {
  const { tab } = listen(1);
  await once(tab, 'open');
  const closed = once(tab, 'close');
  tab.send('x'.repeat(5000));
  await closed;
  expect(tab.readyState).toBe(WebSocket.CLOSED);
});

it('names our protocol alone to the tab, never its token', async () => {
  const { tab } = listen(1);
  await once(tab, 'open');
  expect(tab.protocol).toBe('visavis-events');
});
