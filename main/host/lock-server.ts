import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { After } from './after.ts';
import { errnoOf } from './errno-failure.ts';
import { readLine } from './read-line.ts';

/** What asks the holder of a lock to let go, and what says that it did. Each is one line, the only one in its direction. */
export const TAKE = 'take';
export const GIVEN = 'given';
/** A line that is longer is none of ours, in bytes. */
export const LINE_LIMIT = 16;
/** Whoever connects and says nothing is sent away after so many milliseconds. */
export const SILENCE = 2000;
/** More at once are refused. */
const CONNECTIONS = 32;

/** The name of a lock, held by listening on it. */
export interface LockServer {
  /** Called once, when somebody first asks for the lock; at once where that was before. */
  onTake(listener: () => void): void;
  /** Whether somebody who asked is still waiting. */
  isWanted(): boolean;
  /** Gives the name back and tells those who asked. */
  release(): Promise<void>;
}

/**
 * Listens on the address, or answers null where somebody does already. Anybody on the machine can connect: one short line is read
 * of each within two seconds, and nothing that it says does more than ask.
 */
export function listenAsHolder(address: string, after: After): Promise<LockServer | null> {
  const connections = new Set<Socket>();
  const asking = new Set<Socket>();
  let asked = false;
  let listener: (() => void) | null = null;

  const ask = (socket: Socket) => {
    // One that gave up while this process was suspended has closed its end by now.
    if (socket.destroyed || socket.readableEnded) return;
    // There is nothing more to say.
    socket.once('data', () => socket.destroy());
    asking.add(socket);
    if (asked) return;
    asked = true;
    listener?.();
  };

  const server = createServer((socket) => {
    connections.add(socket);
    socket.on('end', () => asking.delete(socket));
    socket.on('close', () => {
      connections.delete(socket);
      asking.delete(socket);
    });
    readLine(socket, LINE_LIMIT, SILENCE, after)
      .then((line) => (line === TAKE ? setImmediate(ask, socket) : socket.destroy()))
      .catch(() => socket.destroy());
  });
  server.maxConnections = CONNECTIONS;

  const lockServer: LockServer = {
    onTake(heard) {
      listener = heard;
      if (asked) heard();
    },
    isWanted: () => asking.size > 0,
    async release() {
      const closed = closing(server);
      for (const socket of connections) {
        if (asking.has(socket)) socket.end(`${GIVEN}\n`, () => socket.destroy());
        else socket.destroy();
      }
      await closed;
    },
  };

  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (errnoOf(error) === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    // `exclusive`: workers of a cluster would share it otherwise.
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve(lockServer);
    });
  });
}

/** The name is free at once; it resolves when the last connection is gone. */
function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
