/** Where the loopback shell and the window's client of it meet. */

/** POST: a one-time token for a session token. */
export const SESSION_PATH = '/session';

/** POST, followed by the request's name. */
export const REQUEST_PATH = '/api/';

/** WebSocket: events. */
export const EVENTS_PATH = '/events';

/**
 * Subprotocol of the events' socket. The session token is offered as a second one, since a page can set no other header
 * there and an address would be remembered in histories.
 */
export const EVENT_PROTOCOL = 'visavis-events';

/** The one-time token in the fragment of the address, which browsers never send. */
export const TOKEN_FRAGMENT = '#token=';
