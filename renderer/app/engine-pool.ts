import type { EngineClient } from '../worker/engine-client.ts';

/**
 * Engines, one of them ahead of its need: a worker takes half a second to load what it knows of languages, and that is better done
 * while the person chooses a file.
 */
export class EnginePool {
  readonly #start: () => EngineClient;
  #spare: EngineClient | null = null;

  constructor(start: () => EngineClient) {
    this.#start = start;
  }

  /** An engine for short questions; it stays the pool's. */
  spare(): EngineClient {
    this.#spare ??= this.#start();
    return this.#spare;
  }

  /** An engine for a project; whoever takes it ends it. */
  take(): EngineClient {
    const engine = this.spare();
    this.#spare = null;
    return engine;
  }
}
