/** What the web client needs of a browser, so that it runs under Node too. */
export interface WebEnvironment {
  /** Scheme, host and port of the page: `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** The address's fragment with its `#`, or empty. */
  readonly fragment: string;
  /** Takes the fragment out of the address and its history. */
  readonly forgetFragment: () => void;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Opens a WebSocket; the function returned closes it. */
  readonly openSocket: (url: string, protocols: string[], listener: SocketListener) => () => void;
  /** Lives as long as the tab. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Calls back after so many milliseconds; the function returned prevents it. */
  readonly schedule: (callback: () => void, delay: number) => () => void;
}

/** What is heard of a socket. */
export interface SocketListener {
  readonly opened: () => void;
  readonly received: (data: unknown) => void;
  /** Once, also where it could not be opened. */
  readonly closed: () => void;
}

/** The browser's own. */
export function browserEnvironment(): WebEnvironment {
  return {
    origin: window.location.origin,
    fragment: window.location.hash,
    forgetFragment: () => {
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
    },
    fetch: (url, init) => window.fetch(url, init),
    openSocket: (url, protocols, listener) => {
      const socket = new WebSocket(url, protocols);
      socket.addEventListener('open', listener.opened);
      socket.addEventListener('message', ({ data }) => listener.received(data));
      socket.addEventListener('close', listener.closed);
      return () => socket.close();
    },
    storage: window.sessionStorage,
    schedule: (callback, delay) => {
      const timer = window.setTimeout(callback, delay);
      return () => window.clearTimeout(timer);
    },
  };
}
