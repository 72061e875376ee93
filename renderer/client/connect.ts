import { BRIDGE_NAME, type Bridge } from '../../shared/contract/bridge.ts';
import type { Client } from '../../shared/contract/client.ts';
import { connectDesktopClient } from './desktop-client.ts';
import { connectWebClient } from './web-client.ts';
import { browserEnvironment } from './web-environment.ts';

declare global {
  interface Window {
    /** Only in the desktop shell. */
    readonly [BRIDGE_NAME]?: Bridge;
  }
}

/**
 * The window's end of the contract, in whichever shell the page runs. Always resolves; where there is no way to the host, every
 * request fails with `host-gone`, or with `not-allowed` and the detail `ADDRESS_USED`.
 */
export function connectClient(): Promise<Client> {
  const bridge = window[BRIDGE_NAME];
  return bridge ? Promise.resolve(connectDesktopClient(bridge)) : connectWebClient(browserEnvironment());
}
