import { failed, type Result } from '../../shared/bitext/result.ts';
import { readAnswer } from '../../shared/contract/answer.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Answer, Parameters, RequestName } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { REQUEST_PATH } from '../../shared/contract/web-addresses.ts';
import { decodeWire, encodeWire, WIRE_LIMIT } from '../../shared/contract/wire.ts';
import { createEventHub } from './event-hub.ts';
import type { WebEnvironment } from './web-environment.ts';
import { listenForEvents } from './web-events.ts';
import { ALONE, forgetSession, startSession } from './web-session.ts';

/** The failure of every request of a tab without a session: its `detail`, by which the window knows it. */
export const ADDRESS_USED = 'this address was used before; the program shows a new one';

/** A client that can be put down; a tab never does, tests do. */
export interface WebClient extends Client {
  close(): void;
}

/** The contract over HTTP and a WebSocket. Always resolves: a tab without session gets its failures as answers. */
export async function connectWebClient(environment: WebEnvironment): Promise<WebClient> {
  const state = await startSession(environment);
  switch (state.kind) {
    case 'host-gone':
      return clientThatFails({ code: 'host-gone' });
    case 'address-used':
      return clientThatFails({ code: 'not-allowed', detail: ADDRESS_USED });
    case 'session': {
      const hub = createEventHub();
      const close = listenForEvents(environment, state.token, (name, event) => hub.deliver(name, event));
      return {
        request: (name, parameters) => post(environment, state.token, name, parameters),
        on: (name, listener) => hub.on(name, listener),
        close,
      };
    }
  }
}

function clientThatFails(failure: Failure): WebClient {
  return { request: () => Promise.resolve(failed(failure)), on: () => () => {}, close: () => {} };
}

async function post<Name extends RequestName>(
  environment: WebEnvironment,
  session: string,
  name: Name,
  parameters: Parameters<Name>,
): Promise<Result<Answer<Name>, Failure>> {
  const body = new TextEncoder().encode(encodeWire(parameters));
  // The shell would cut the connection at the limit, and that would look like a lost host.
  if (body.length > WIRE_LIMIT) return failed(tooLarge(parameters, body.length));
  let response: Response;
  let text: string;
  try {
    response = await environment.fetch(environment.origin + REQUEST_PATH + encodeURIComponent(name), {
      ...ALONE,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      body,
    });
    text = await response.text();
  } catch {
    return failed({ code: 'host-gone' });
  }
  switch (response.status) {
    case 200: {
      const answer = decodeWire(text);
      if (answer.ok) return readAnswer(name, answer.value);
      return failed({ code: 'request-invalid', detail: `the answer to ${name}: ${answer.failure}` });
    }
    case 401:
      // Another run of the program listens on the same port now.
      forgetSession(environment);
      return failed({ code: 'not-allowed', detail: ADDRESS_USED });
    case 413:
      return failed(tooLarge(parameters, body.length));
    case 403:
      return failed({ code: 'not-allowed', detail: text.trim() });
    default:
      return failed({ code: 'request-invalid', detail: text.trim() });
  }
}

function tooLarge(parameters: object, size: number): Failure {
  const name = 'name' in parameters && typeof parameters.name === 'string' ? parameters.name : '';
  return { code: 'file-too-large', name, size, limit: WIRE_LIMIT };
}
