import type { Session, WebContents } from 'electron';
import { PAGE_ADDRESS, PAGE_ORIGIN } from './page-protocol.ts';

/** What a page may do besides showing itself: put text on the clipboard when the person presses Copy. */
const PERMITTED = 'clipboard-sanitized-write';

/** Closes every way out of a session: permissions, devices, downloads, the network, the spell-checker's dictionaries. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(permission === PERMITTED && originOf(details.requestingUrl) === PAGE_ORIGIN),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === PERMITTED && originOf(origin) === PAGE_ORIGIN,
  );
  session.setDevicePermissionHandler(() => false);
  // Chromium's own checker fetches dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  const remote = ['http', 'https', 'ws', 'wss'].map((scheme) => `${scheme}://*/*`);
  session.webRequest.onBeforeRequest({ urls: remote }, (_details, decide) => decide({ cancel: true }));
}

/** Keeps a page where it is: it may load itself again, and there are no frames, no windows, no webviews. */
export function lockContents(contents: WebContents, openLink: (url: string) => void): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url.split('#', 1)[0] !== PAGE_ADDRESS) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    // A link to the outside: the host decides by its list of addresses.
    openLink(url);
    return { action: 'deny' };
  });
}

function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  // `origin` of a scheme that is not the web's own is 'null'.
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
