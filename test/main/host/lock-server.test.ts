import type { Socket } from 'node:net';
import { createConnection, createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { afterReal } from '../../../main/host/after.ts';
import { askHolder, answers } from '../../../main/host/ask-holder.ts';
import type { LockServer } from '../../../main/host/lock-server.ts';
import { LINE_LIMIT, listenAsHolder, SILENCE } from '../../../main/host/lock-server.ts';
import { handTimer } from '../../support/hand-timer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function held(
  after = afterReal,
): Promise<{ address: string; server: LockServer; asked: () => number }> {
  const address = join(await temporaryFolder(), 'lock');
  const server = await listenAsHolder(address, after);
  if (!server) throw new Error('somebody listens there');
  onTestFinished(() => server.release());
  let asked = 0;
  server.onTake(() => asked++);
  return { address, server, asked: () => asked };
}

/** A connection that says this and then waits. */
async function saying(address: string, words: string): Promise<Socket> {
  const socket = createConnection({ path: address });
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.resume();
  if (words !== '') socket.write(words);
  return socket;
}

function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
  });
}

describe('who connects to a lock', () => {
  it.each([
    ['a word that is none', 'drop\n'],
    ['a request of another protocol', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['more than a line may hold', 'x'.repeat(LINE_LIMIT + 1)],
    ['a megabyte without an end', 'x'.repeat(1_000_000)],
    ['an empty line', '\n'],
    ['the word in another case', 'TAKE\n'],
    ['the word behind a space', ' take\n'],
  ])('and says %s is sent away', async (_what, words) => {
    const { address, asked } = await held();
    const socket = await saying(address, words);
    await closing(socket);
    expect(asked()).toBe(0);
  });

  it('and says nothing is sent away after two seconds', async () => {
    const timer = handTimer();
    const { address, asked } = await held(timer.after);
    const socket = await saying(address, '');
    const closed = closing(socket);
    while (timer.waiting().length === 0) await new Promise(setImmediate);
    expect(timer.waiting()).toEqual([SILENCE]);
    timer.elapse(SILENCE);
    await closed;
    expect(asked()).toBe(0);
  });

  it('and says the word in pieces is heard, and told when the lock is given back', async () => {
    const { address, server, asked } = await held();
    const first = await saying(address, 'ta');
    first.write('ke\n');
    while (asked() === 0) await new Promise(setImmediate);
    expect(server.isWanted()).toBe(true);
    const said = new Promise<string>((resolve) => {
      first.once('data', (bytes: Buffer) => resolve(bytes.toString()));
    });
    await server.release();
    expect(await said).toBe('given\n');
  });

  it('and says more after the word is sent away', async () => {
    const { address, server, asked } = await held();
    const socket = await saying(address, 'take\n');
    while (asked() === 0) await new Promise(setImmediate);
    const closed = closing(socket);
    socket.write('take\n');
    await closed;
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    expect(server.isWanted()).toBe(false);
    expect(asked()).toBe(1);
  });

  it('and gives up at once is not counted', async () => {
    const { address, server, asked } = await held();
    const gone = await saying(address, '');
    gone.write('take\n');
    // As the kernel has it of one that stopped waiting while this process was suspended.
    gone.destroy();
    const silent = closing(await saying(address, 'something else\n'));
    await silent;
    expect(server.isWanted()).toBe(false);
    expect(asked()).toBe(0);
  });

  it('is told when it connected before anybody listened to it', async () => {
    const address = join(await temporaryFolder(), 'lock');
    const server = await listenAsHolder(address, afterReal);
    if (!server) throw new Error('somebody listens there');
    const asking = askHolder(address, 8000, afterReal);
    while (!server.isWanted()) await new Promise(setImmediate);
    let asked = 0;
    server.onTake(() => asked++);
    expect(asked).toBe(1);
    await server.release();
    expect(await asking).toBe(true);
  });

  it('does not keep the lock from being given back', async () => {
    const { address, server } = await held();
    const socket = await saying(address, '');
    const closed = closing(socket);
    await server.release();
    await closed;
    expect(await answers(address)).toBe(false);
  });
});

describe('who asks a stranger', () => {
  it.each([
    ['that floods it', 'x'.repeat(1_000_000)],
    ['that says something else', 'welcome\n'],
    ['that says nothing and goes', ''],
  ])('%s has been given nothing', async (_what, words) => {
    const address = join(await temporaryFolder(), 'lock');
    const stranger = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(words);
    });
    stranger.listen(address);
    await once(stranger, 'listening');
    onTestFinished(() => void stranger.close());
    expect(await askHolder(address, 8000, afterReal)).toBe(false);
  });

  it('that is not there has been given nothing', async () => {
    const address = join(await temporaryFolder(), 'nobody');
    expect(await askHolder(address, 8000, afterReal)).toBe(false);
  });
});
