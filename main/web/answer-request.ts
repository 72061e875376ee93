import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_PATH, SESSION_PATH } from '../../shared/contract/web-addresses.ts';
import { WIRE_LIMIT } from '../../shared/contract/wire.ts';
import type { Host } from '../host/host.ts';
import { readPageFile } from '../host/page-file.ts';
import { readBody } from './body.ts';
import { refusalAtTheGate, refusalOfAction } from './gate.ts';
import { reply, replyRefusal, replyValue } from './reply.ts';
import { bearerOf } from './sessions.ts';
import type { Tokens } from './tokens.ts';

/** What answering needs. */
export interface Room {
  readonly host: Host;
  readonly tokens: Tokens;
  /** Folder of the built page. */
  readonly staticFolder: string;
  /** The port that is listened on. */
  readonly port: number;
}

const EXCHANGE_LIMIT = 1024;

/** Answers one HTTP request; whatever is not asked for rightly is refused before its body is read. */
export async function answerRequest(
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? '';
  const target = request.url ?? '';
  const refusal = refusalAtTheGate({ method, headers: request.headers }, room.port);
  if (refusal) return replyRefusal(response, refusal);
  if (target === SESSION_PATH || target.startsWith(REQUEST_PATH)) {
    if (method !== 'POST')
      return replyRefusal(response, { status: 405, reason: 'Only POST is answered here.' }, 'POST');
    const refused = refusalOfAction({ method, headers: request.headers }, room.port);
    if (refused) return replyRefusal(response, refused);
    return target === SESSION_PATH
      ? answerExchange(room, request, response)
      : answerContract(room, target.slice(REQUEST_PATH.length), request, response);
  }
  if (method !== 'GET' && method !== 'HEAD')
    return replyRefusal(response, { status: 405, reason: 'Only GET is answered here.' }, 'GET, HEAD');
  const file = await readPageFile(room.staticFolder, target);
  if (!file) return replyRefusal(response, { status: 404, reason: 'There is no such file here.' });
  return reply(response, 200, { 'content-type': file.contentType }, file.bytes);
}

async function answerExchange(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, EXCHANGE_LIMIT);
  if (!body.ok) return replyRefusal(response, body.failure);
  const token =
    typeof body.value === 'object' && body.value !== null && 'token' in body.value ? body.value.token : null;
  const session = typeof token === 'string' ? room.tokens.exchange(token) : null;
  if (session === null)
    return replyRefusal(response, { status: 403, reason: 'This address was used before or is not valid.' });
  return replyValue(response, { session });
}

async function answerContract(
  room: Room,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = bearerOf(request);
  if (token === null || !room.tokens.admits(token))
    return replyRefusal(response, { status: 401, reason: 'This tab has no session.' });
  const body = await readBody(request, WIRE_LIMIT);
  if (!body.ok) return replyRefusal(response, body.failure);
  return replyValue(response, await room.host.handle(name, body.value));
}
