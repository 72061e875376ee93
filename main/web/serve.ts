import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import open from 'open';
import { bug } from '../../shared/bitext/bug.ts';
import { EVENTS_PATH, TOKEN_FRAGMENT } from '../../shared/contract/web-addresses.ts';
import { createHost } from '../host/host.ts';
import type { LaunchArguments } from '../host/launch.ts';
import { answerRequest, type Room } from './answer-request.ts';
import { createEventSockets, type EventSockets } from './events.ts';
import { refusalOfAction, type Refusal } from './gate.ts';
import { refuseSocket, replyRefusal } from './reply.ts';
import { offeredTokenOf } from './sessions.ts';
import { stopOnSignals } from './stop-signals.ts';
import { createTokens } from './tokens.ts';

export interface ServeOptions {
  readonly launch: LaunchArguments;
  readonly dataFolder: string;
  /** Folder of the built page, `dist/renderer`. */
  readonly staticFolder: string;
  readonly version: string;
  /** A free one where absent. */
  readonly port?: number;
  /** Opens an address of the host's allow-list; the person's browser where absent. */
  readonly openLink?: (url: string) => Promise<void>;
}

export interface ServedWindow {
  /** Opens the window once. The token in it is a secret for as long as it was not used. */
  readonly url: string;
  readonly port: number;
  /** Another such address, for a tab that was lost; one issued before and not used yet stops working. */
  readonly newUrl: () => string;
  /** Closes the projects, keeping their journals, and every connection. Safe to call again. */
  readonly close: () => Promise<void>;
  /** Resolves when all is closed, by `close` or by a signal (Ctrl+C) that ended the program. */
  readonly closed: Promise<void>;
}

/** The window in a browser of this machine: listens on 127.0.0.1 alone. Rejects where the port is taken. */
export async function serveWindow(options: ServeOptions): Promise<ServedWindow> {
  const tokens = createTokens();
  const events = createEventSockets();
  const host = createHost({
    dataFolder: options.dataFolder,
    shell: 'web',
    version: options.version,
    launch: options.launch,
    now: Date.now,
    asks: null,
    openLink: options.openLink ?? openInBrowser,
    // A tab is the browser's: the page closes itself, and the program goes on until it is told to end.
    closeWindow: () => {},
    emit: (name, event) => events.emit(name, event),
  });
  const server = createServer(LIMITS);
  server.maxConnections = CONNECTION_LIMIT;
  let port: number;
  try {
    port = await listen(server, options.port ?? 0);
  } catch (error) {
    await host.dispose();
    throw error;
  }
  wire(server, { host, tokens, staticFolder: options.staticFolder, port }, events);

  const newUrl = () => `http://127.0.0.1:${port}/${TOKEN_FRAGMENT}${tokens.issue()}`;
  const asked = new AbortController();
  const closed = once(asked.signal, 'abort')
    .then(() => end(server, events))
    .then(() => host.dispose());
  const close = () => {
    stopListening();
    asked.abort();
    return closed;
  };
  const stopListening = stopOnSignals(close);
  return { url: newUrl(), port, newUrl, close, closed };
}

async function openInBrowser(url: string): Promise<void> {
  await open(url);
}

/** Against clients that open connections and send next to nothing: milliseconds, and bytes of all headers together. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 5000,
  maxHeaderSize: 16 * 1024,
  // The gate refuses a missing Host itself, with the headers that every answer gets.
  requireHostHeader: false,
};

/** A tab uses six and a socket; the rest is room for reloads and several tabs. */
const CONNECTION_LIMIT = 64;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else bug(`a listening server has the address ${address}`);
    });
  });
}

function wire(server: Server, room: Room, events: EventSockets): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answerRequest(room, request, response).catch(() => {
      // The connection ended under the answer, or the program has a bug; either way this answer is lost, not the program.
      if (response.headersSent) response.destroy();
      else replyRefusal(response, { status: 500, reason: 'The request could not be answered.' });
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A connection that ends while it is refused is of no interest.
    socket.on('error', () => socket.destroy());
    const refusal = refusalOfUpgrade(room, request);
    if (refusal) refuseSocket(socket, refusal);
    else events.accept(request, socket, head);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // A browser keeps spare connections on which it says nothing; an answer there would be taken for that to its next request.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy();
    else if (socket.writable)
      refuseSocket(socket, { status: 400, reason: 'This is not HTTP as it is spoken here.' });
    else socket.destroy();
  });
}

function refusalOfUpgrade(room: Room, request: IncomingMessage): Refusal | null {
  const refusal = refusalOfAction({ method: request.method ?? '', headers: request.headers }, room.port);
  if (refusal) return refusal;
  if (request.url !== EVENTS_PATH) return { status: 404, reason: 'There is no socket here.' };
  const token = offeredTokenOf(request);
  if (token === null || !room.tokens.admits(token))
    return { status: 401, reason: 'This tab has no session.' };
  return null;
}

async function end(server: Server, events: EventSockets): Promise<void> {
  events.close();
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  await closed;
}
