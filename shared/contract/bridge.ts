/**
 * What the desktop shell's preload gives the page as `window.visavis`: two functions, nothing of Electron. The names and
 * values are checked at both ends: by the host going in, by the window's client coming out.
 */
export interface Bridge {
  /** Ends in a `Result` of the contract. */
  request(name: string, parameters: unknown): Promise<unknown>;
  /** Calls `listener` for every event; the function returned stops it. */
  on(listener: (name: string, event: unknown) => void): () => void;
}

/** Name of the bridge in the page's global object. */
export const BRIDGE_NAME = 'visavis';
