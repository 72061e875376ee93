import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is turned away: the status and one sentence for whoever looks. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

interface Arrival {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whether a request comes from the window's own page, or from the person who typed its address; null where it does.
 *
 * - Host must be a loopback name with our port: a page whose own name was made to resolve to 127.0.0.1 (DNS rebinding) sends its own.
 * - Origin, where sent, must be the same as Host, and a request that can change something must send it.
 * - Sec-Fetch-Site, where sent, must not name another site; browsers set it and pages cannot.
 */
export function refusalAtTheGate(arrival: Arrival, port: number): Refusal | null {
  const { host, origin, 'sec-fetch-site': site } = arrival.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 421, reason: 'This address is not served here.' };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, reason: 'Requests from other pages are refused.' };
  const reads = arrival.method === 'GET' || arrival.method === 'HEAD';
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && reads))
    return { status: 403, reason: 'Requests from other sites are refused.' };
  return null;
}

/** The same for a request that can change something or listen: there the browser always sends Origin. */
export function refusalOfAction(arrival: Arrival, port: number): Refusal | null {
  const refusal = refusalAtTheGate(arrival, port);
  if (refusal) return refusal;
  if (arrival.headers.origin === undefined)
    return { status: 403, reason: 'Requests without an origin are refused.' };
  return null;
}
