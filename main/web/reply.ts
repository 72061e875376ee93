import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from '../../shared/contract/content-security-policy.ts';
import { encodeWire } from '../../shared/contract/wire.ts';
import type { Refusal } from './gate.ts';

const NO_STORE = { 'cache-control': 'no-store' };

/** Answers bytes, with the headers that everything gets. */
export function reply(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array | string,
): void {
  const body = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...NO_STORE,
    ...headers,
    'content-length': String(body.length),
  });
  // For HEAD, Node drops the body and keeps its length, as HTTP wants it.
  response.end(body);
}

/** Answers a value of the wire. */
export function replyValue(response: ServerResponse, value: unknown): void {
  reply(response, 200, { 'content-type': 'application/json; charset=utf-8' }, encodeWire(value));
}

/** Answers a refusal. What the request still sends is not read: the connection ends with the answer. */
export function replyRefusal(response: ServerResponse, refusal: Refusal, allow?: string): void {
  reply(
    response,
    refusal.status,
    {
      'content-type': 'text/plain; charset=utf-8',
      connection: 'close',
      ...(allow === undefined ? {} : { allow }),
    },
    `${refusal.reason}\n`,
  );
}

/** The same where there is no response object yet: bytes that are not HTTP, and refused upgrades. */
export function refuseSocket(socket: Duplex, refusal: Refusal): void {
  const headers = {
    ...SECURITY_HEADERS,
    ...NO_STORE,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(refusal.reason) + 1),
    connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${refusal.status} Refused\r\n${head.join('')}\r\n${refusal.reason}\n`);
}
