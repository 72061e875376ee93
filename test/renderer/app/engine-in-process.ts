import type { FromEngine, ToEngine } from '../../../renderer/worker/engine-messages.ts';
import { EngineClient } from '../../../renderer/worker/engine-client.ts';
import { Engine } from '../../../renderer/worker/engine.ts';

/**
 * The real engine behind its real client, in this process: a message is worked on when all that is under way has gone on, and what
 * was ended says nothing more. `holding`: tasks stay unanswered, as long work does.
 */
export function engineInProcess({ holding = false } = {}): EngineClient {
  const start = () => {
    const listeners = new Set<(event: { readonly data: FromEngine }) => void>();
    let isEnded = false;
    const engine = new Engine({
      send: (data) => {
        if (!isEnded) for (const listener of listeners) listener({ data });
      },
      whenIdle: (callback) => queueMicrotask(callback),
      // Nobody here waits for what comes after a rest.
      afterRest: () => {},
      now: () => 0,
    });
    const worker = {
      postMessage(message: ToEngine) {
        const copy = structuredClone(message);
        if (holding && copy.kind === 'task') return;
        queueMicrotask(() => {
          if (!isEnded) engine.receive(copy);
        });
      },
      addEventListener(kind: string, listener: (event: { readonly data: FromEngine }) => void) {
        if (kind === 'message') listeners.add(listener);
      },
      terminate() {
        isEnded = true;
      },
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The client asks nothing else of its worker.
    return worker as unknown as Worker;
  };
  return new EngineClient(start, {
    onFindings: () => {},
    onFailure: (message) => {
      throw new Error(message);
    },
  });
}
