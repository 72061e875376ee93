import { createHost, type Host, type HostOptions } from '../../main/host/host.ts';
import { readAnswer } from '../../shared/contract/answer.ts';
import type { Client } from '../../shared/contract/client.ts';
import { createEventHub } from '../../renderer/client/event-hub.ts';

/** A host in this process and a client of it, with nothing between them. */
export function createProcessClient(options: Omit<HostOptions, 'emit'>): { client: Client; host: Host } {
  const hub = createEventHub();
  const host = createHost({ ...options, emit: (name, event) => hub.deliver(name, event) });
  return {
    host,
    client: {
      request: async (name, parameters) => readAnswer(name, await host.handle(name, parameters)),
      on: (name, listener) => hub.on(name, listener),
    },
  };
}
