import { connectClient } from '../../../renderer/client/connect.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { decodeWire, encodeWire } from '../../../shared/contract/wire.ts';
import { looseRequest } from '../loose-request.ts';

/** What a test sees of the page: the window's own client, with values as text, which is all that crosses into a page. */
export interface ClientPage {
  request(name: string, parameters: string): Promise<string>;
}

declare global {
  interface Window {
    clientPage?: ClientPage;
    /** Put there by the test. */
    eventArrived?: (name: string, event: string) => void;
  }
}

const client: Client = await connectClient();
for (const name of ['window.closing', 'launch.given', 'project.taken', 'project.changed-outside'] as const) {
  client.on(name, (event) => window.eventArrived?.(name, encodeWire(event)));
}

window.clientPage = {
  async request(name, text) {
    const parameters = decodeWire(text);
    if (!parameters.ok) throw new Error(parameters.failure);
    return encodeWire(await looseRequest(client, name, parameters.value));
  },
};
document.body.dataset['script'] = 'ran';
