import type { IncomingMessage } from 'node:http';
import { EVENT_PROTOCOL } from '../../shared/contract/web-addresses.ts';

const BEARER = 'Bearer ';

/** The session token of a request; cookies are never used, since every port of the machine would share them. */
export function bearerOf(request: IncomingMessage): string | null {
  const { authorization } = request.headers;
  return authorization?.startsWith(BEARER) ? authorization.slice(BEARER.length) : null;
}

/** The session token of an upgrade to the events' socket. */
export function offeredTokenOf(request: IncomingMessage): string | null {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  const [protocol, token, ...others] = offered;
  return protocol === EVENT_PROTOCOL && token !== undefined && others.length === 0 ? token : null;
}
