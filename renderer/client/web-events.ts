import { EVENT_PROTOCOL, EVENTS_PATH } from '../../shared/contract/web-addresses.ts';
import { decodeWire } from '../../shared/contract/wire.ts';
import type { WebEnvironment } from './web-environment.ts';

/** Milliseconds before a lost socket is opened again: doubled at every attempt that fails, up to the longest. */
const FIRST_DELAY = 250;
const LONGEST_DELAY = 30_000;

/** Listens for events for as long as the tab lives; the function returned ends it. */
export function listenForEvents(
  environment: WebEnvironment,
  session: string,
  deliver: (name: string, payload: unknown) => void,
): () => void {
  const url = environment.origin.replace(/^http/, 'ws') + EVENTS_PATH;
  let delay = FIRST_DELAY;
  let ended = false;
  /** Closes the socket, or prevents the next attempt. */
  let stop: (() => void) | null = null;

  const open = () => {
    stop = environment.openSocket(url, [EVENT_PROTOCOL, session], {
      opened: () => {
        delay = FIRST_DELAY;
      },
      received: (data) => {
        const event = typeof data === 'string' ? eventOf(data) : null;
        if (event) deliver(event.name, event.payload);
      },
      closed: () => {
        if (ended) return;
        stop = environment.schedule(open, delay);
        delay = Math.min(delay * 2, LONGEST_DELAY);
      },
    });
  };
  open();
  return () => {
    ended = true;
    stop?.();
  };
}

function eventOf(text: string): { readonly name: string; readonly payload: unknown } | null {
  const message = decodeWire(text);
  if (!message.ok || typeof message.value !== 'object' || message.value === null) return null;
  const { value } = message;
  return 'name' in value && typeof value.name === 'string' && 'event' in value
    ? { name: value.name, payload: value.event }
    : null;
}
