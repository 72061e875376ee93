import { createConnection } from 'node:net';
import type { After } from './after.ts';
import { GIVEN, LINE_LIMIT, TAKE } from './lock-server.ts';
import { readLine } from './read-line.ts';

/** Whether somebody listens on the address. It is not told why it was called. */
export function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path: address });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * Asks the holder of a lock to let go, and waits until it says that it did, is gone, or so many milliseconds are over. Answers
 * whether it said so; whether the lock is free then is for the lock to say.
 */
export async function askHolder(address: string, milliseconds: number, after: After): Promise<boolean> {
  const socket = createConnection({ path: address });
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
  });
  const line = readLine(socket, LINE_LIMIT, milliseconds, after);
  socket.write(`${TAKE}\n`);
  const said = await line.catch(() => null);
  socket.destroy();
  await closed;
  return said === GIVEN;
}
