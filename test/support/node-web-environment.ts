import { WebSocket } from 'ws';
import type { WebEnvironment } from '../../renderer/client/web-environment.ts';

/** A tab's storage, which outlives a reload. */
export function tabStorage(): WebEnvironment['storage'] {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
  };
}

/**
 * The web client's environment under Node: real HTTP and a real socket, with the two headers that a browser adds by itself. Opens
 * `address`, and a reload of it is another environment with the same storage.
 */
export function nodeWebEnvironment(address: string, storage = tabStorage()): WebEnvironment {
  const { origin, hash } = new URL(address);
  return {
    origin,
    fragment: hash,
    forgetFragment: () => {},
    fetch: (url, { mode: _mode, ...init }) => {
      // Node's fetch has no page that requests could be of the same origin with.
      const headers = new Headers(init.headers);
      headers.set('origin', origin);
      headers.set('sec-fetch-site', 'same-origin');
      return fetch(url, { ...init, headers });
    },
    openSocket: (url, protocols, listener) => {
      const socket = new WebSocket(url, protocols, { origin });
      socket.on('open', listener.opened);
      socket.addEventListener('message', ({ data }) => listener.received(data));
      socket.on('close', listener.closed);
      // 'close' follows; without a listener an error would end the process.
      socket.on('error', () => {});
      return () => socket.terminate();
    },
    storage,
    schedule: (callback, delay) => {
      const timer = setTimeout(callback, delay);
      return () => clearTimeout(timer);
    },
  };
}
