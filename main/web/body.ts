import type { IncomingMessage } from 'node:http';
import { failed, success, type Result } from '../../shared/bitext/result.ts';
import { decodeWire } from '../../shared/contract/wire.ts';
import type { Refusal } from './gate.ts';

/**
 * The value that a request's body carries. Reading stops at `limit` bytes, before anything where the length is declared;
 * the caller then closes the connection.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Result<unknown, Refusal>> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';', 1);
  if (type.trim().toLowerCase() !== 'application/json' || request.headers['content-encoding'] !== undefined)
    return failed({ status: 415, reason: 'The body must be application/json, not compressed.' });
  const tooLarge: Refusal = { status: 413, reason: `The body must have ${limit} bytes at most.` };
  if (Number(request.headers['content-length'] ?? 0) > limit) return failed(tooLarge);

  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`: leaving such a loop destroys the request, and with it the connection that is to carry the refusal.
  const whole = await new Promise<boolean>((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        request.removeAllListeners('data');
        resolve(false);
      } else {
        chunks.push(chunk);
      }
    });
    request.once('end', () => resolve(true));
    request.on('error', reject);
    request.once('close', () => reject(new Error('The connection ended before the body did.')));
  });
  if (!whole) return failed(tooLarge);

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    return failed({ status: 400, reason: 'The body is not UTF-8.' });
  }
  const value = decodeWire(text);
  return value.ok ? success(value.value) : failed({ status: 400, reason: `The body: ${value.failure}.` });
}
