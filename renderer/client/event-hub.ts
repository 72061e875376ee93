import { isEvent } from '../../shared/contract/answer.ts';
import type { EventName, EventOf } from '../../shared/contract/contract.ts';

/** Events that came before anyone listened for their name; the window is still starting then. */
const WAITING_LIMIT = 100;

/** Deals events out by name. What the contract does not know, in name or in form, is dropped. */
export interface EventHub {
  on<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void;
  deliver(name: string, payload: unknown): void;
}

export function createEventHub(): EventHub {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let waiting: { readonly name: string; readonly payload: unknown }[] = [];
  return {
    on(name, listener) {
      const receive = (payload: unknown) => {
        if (isEvent(name, payload)) listener(payload);
      };
      const known = listeners.get(name);
      if (known) {
        known.add(receive);
      } else {
        listeners.set(name, new Set([receive]));
        const now = waiting.filter((event) => event.name === name);
        waiting = waiting.filter((event) => event.name !== name);
        for (const event of now) receive(event.payload);
      }
      return () => {
        listeners.get(name)?.delete(receive);
      };
    },
    deliver(name, payload) {
      const known = listeners.get(name);
      if (!known) waiting = [...waiting, { name, payload }].slice(-WAITING_LIMIT);
      for (const receive of known ?? []) receive(payload);
    },
  };
}
