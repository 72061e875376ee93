import { failed } from '../../shared/bitext/result.ts';
import { readAnswer } from '../../shared/contract/answer.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Client } from '../../shared/contract/client.ts';
import { createEventHub } from './event-hub.ts';

/** The contract over the bridge that the desktop shell's preload put into the page. */
export function connectDesktopClient(bridge: Bridge): Client {
  const hub = createEventHub();
  bridge.on((name, event) => hub.deliver(name, event));
  return {
    async request(name, parameters) {
      let answer: unknown;
      try {
        answer = await bridge.request(name, parameters);
      } catch {
        // The other end answers every failure as data; it does not throw while it lives.
        return failed({ code: 'host-gone' });
      }
      return readAnswer(name, answer);
    },
    on: (name, listener) => hub.on(name, listener),
  };
}
