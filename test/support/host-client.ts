import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host, HostOptions } from '../../main/host/host.ts';
import { createHost } from '../../main/host/host.ts';
import { createEventHub } from '../../renderer/client/event-hub.ts';
import { readAnswer } from '../../shared/contract/answer.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Answer, EventName, Parameters, RequestName } from '../../shared/contract/contract.ts';
import { EVENTS } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A window's end of the contract, joined to a host in this process without a shell between. */
export interface HostClient extends Client {
  readonly host: Host;
  readonly dataFolder: string;
  /** Everything that the host emitted, oldest first. */
  readonly events: { readonly name: EventName; readonly event: unknown }[];
  /** The same as `request`, for answers that the test expects; a failure ends the test. */
  expect<Name extends RequestName>(name: Name, parameters: Parameters<Name>): Promise<Answer<Name>>;
  /** The failure that the test expects; an answer ends the test. */
  failure<Name extends RequestName>(name: Name, parameters: Parameters<Name>): Promise<Failure>;
}

/**
 * A host over this data folder, for the caller to dispose of. Answers and events are checked against the contract's schemas, as
 * both shells do it.
 */
export function createHostClient(given: Partial<HostOptions> & { readonly dataFolder: string }): HostClient {
  const { dataFolder } = given;
  const events: HostClient['events'] = [];
  const hub = createEventHub();
  let time = 1_700_000_000_000;
  const host = createHost({
    shell: 'process',
    version: '0.0.0',
    launch: { kind: 'nothing' },
    now: () => (time += 1000),
    asks: null,
    openLink: () => Promise.resolve(),
    closeWindow: () => {},
    emit: (name, event) => {
      events.push({ name, event: EVENTS[name].parse(event) });
      hub.deliver(name, event);
    },
    ...given,
  });
  const request: Client['request'] = async (name, parameters) =>
    readAnswer(name, await host.handle(name, parameters));
  return {
    host,
    dataFolder,
    events,
    request,
    on: (name, listener) => hub.on(name, listener),
    async expect(name, parameters) {
      const result = await request(name, parameters);
      if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result.failure)}`);
      return result.value;
    },
    async failure(name, parameters) {
      const result = await request(name, parameters);
      if (result.ok) throw new Error(`${name} was answered: ${JSON.stringify(result.value)}`);
      return result.failure;
    },
  };
}

/** The same over a data folder of its own, disposed of when the running test has ended. */
export async function hostClient(given: Partial<HostOptions> = {}): Promise<HostClient> {
  const dataFolder = given.dataFolder ?? join(await temporaryFolder(), 'data');
  const client = createHostClient({ ...given, dataFolder });
  onTestFinished(() => client.host.dispose());
  return client;
}

/** A reference to bytes, as a window gets it for a dropped file. */
export async function offered(client: HostClient, name: string, bytes: Uint8Array): Promise<string> {
  const { id } = await client.expect('file.offer', { name, bytes: new Uint8Array(bytes) });
  return id;
}
