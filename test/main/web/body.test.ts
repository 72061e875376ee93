import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '../../../shared/bitext/result.ts';
import { readBody } from '../../../main/web/body.ts';
import type { Refusal } from '../../../main/web/gate.ts';
import { replyRefusal, replyValue } from '../../../main/web/reply.ts';

const LIMIT = 1000;

let server: Server;
let port: number;
let bytesRead: () => number;
let outcome: Promise<Result<unknown, Refusal>>;

beforeEach(async () => {
  await new Promise<void>((resolve) => {
    server = createServer((request: IncomingMessage, response) => {
      bytesRead = () => request.socket.bytesRead;
      outcome = readBody(request, LIMIT);
      outcome.then(
        (body) => (body.ok ? replyValue(response, body.value) : replyRefusal(response, body.failure)),
        () => response.destroy(),
      );
    }).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** Sends a request in chunks until the server ends the connection; resolves to what it said. */
function sendChunks(chunk: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
      socket.write('Transfer-Encoding: chunked\r\n\r\n');
      const send = () => {
        if (socket.destroyed || !socket.writable) return;
        socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`, send);
      };
      send();
    });
    socket.on('data', (data) => {
      received += data.toString('latin1');
    });
    // The server ends the connection while more is on the way, which may arrive here as a reset.
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
  });
}

it('stops reading a body without a declared length at the limit', async () => {
  await sendChunks('x'.repeat(100));
  expect(await outcome).toMatchObject({ ok: false, failure: { status: 413 } });
  // What one read of the socket brought may be more than the limit, but nothing is read after it.
  expect(bytesRead()).toBeLessThan(LIMIT + 2 * 65_536);
});

it('accepts a body of exactly the limit', async () => {
  const body = JSON.stringify('x'.repeat(LIMIT - 2));
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(body);
});

it('refuses one byte more, where the length is declared', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify('x'.repeat(LIMIT - 1)),
  });
  expect(response.status).toBe(413);
});

it('fails where the connection ends before the body does', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      );
    });
    server.once('request', () => {
      socket.destroy();
      resolve();
    });
  });
  await expect(outcome).rejects.toThrow(/ended|aborted/);
});
