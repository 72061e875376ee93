import type { ToEngine } from './engine-messages.ts';
import { Engine } from './engine.ts';

/** The worker's entry: wires the engine to the messages of its thread. */
const channel = new MessageChannel();
let waiting: (() => void) | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;
channel.port1.addEventListener('message', () => {
  const callback = waiting;
  waiting = null;
  callback?.();
});
channel.port1.start();

const engine = new Engine({
  send: (message) => self.postMessage(message),
  // A message to oneself comes after those that wait already; a timer would be clamped to 4 ms and more.
  whenIdle: (callback) => {
    waiting = callback;
    channel.port2.postMessage(null);
  },
  afterRest: (milliseconds, callback) => {
    clearTimeout(resting);
    resting = setTimeout(callback, milliseconds);
  },
  now: () => performance.now(),
});

self.addEventListener('message', (event: MessageEvent<ToEngine>) => engine.receive(event.data));
