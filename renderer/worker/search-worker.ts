import { SearchEngine } from './search-engine.ts';
import type { ToSearch } from './search-messages.ts';

/** The entry of the worker that searches: wires the engine of it to the messages of its thread. */
const engine = new SearchEngine((message) => self.postMessage(message));

self.addEventListener('message', (event: MessageEvent<ToSearch>) => engine.receive(event.data));
