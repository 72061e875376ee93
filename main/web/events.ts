import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { EventName, EventOf } from '../../shared/contract/contract.ts';
import { EVENT_PROTOCOL } from '../../shared/contract/web-addresses.ts';
import { encodeWire } from '../../shared/contract/wire.ts';

/** Events that wait while no tab listens, for instance while it reloads; older ones are dropped. */
const WAITING_LIMIT = 100;

/** Nothing is expected from the window on this socket, so next to nothing is read. */
const INCOMING_LIMIT = 1024;

/** Carries events to every tab that has a session. */
export interface EventSockets {
  /** Takes over the connection of an upgrade request that was let in. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  emit<Name extends EventName>(name: Name, event: EventOf<Name>): void;
  /** Ends every connection. */
  close(): void;
}

export function createEventSockets(): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: INCOMING_LIMIT,
    perMessageDeflate: false,
    handleProtocols: () => EVENT_PROTOCOL,
  });
  const sockets = new Set<WebSocket>();
  let waiting: string[] = [];

  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (tab) => {
        sockets.add(tab);
        tab.on('close', () => sockets.delete(tab));
        // An error is followed by 'close'; without a listener it would end the program.
        tab.on('error', () => tab.terminate());
        for (const message of waiting) tab.send(message);
        waiting = [];
      });
    },
    emit(name, event) {
      const message = encodeWire({ name, event });
      if (sockets.size === 0) waiting = [...waiting, message].slice(-WAITING_LIMIT);
      for (const socket of sockets) socket.send(message);
    },
    close() {
      for (const socket of sockets) socket.terminate();
      server.close();
    },
  };
}
