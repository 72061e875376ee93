import { app, session, shell as system } from 'electron';
import { createHost } from '../host/host.ts';
import { launchOf } from '../host/launch.ts';
import { openBridge } from './bridge-end.ts';
import { nativeDialogs } from './dialogs.ts';
import { lockSession } from './lock-down.ts';
import { setMenu } from './menu.ts';
import { servePage } from './page-protocol.ts';
import { createWindow, loadPage, recoverFromCrash } from './window.ts';
import type { Words } from './words.ts';

export interface ShellOptions {
  readonly dataFolder: string;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** Path of the built preload. */
  readonly preload: string;
  /** What the program was started with; absolute paths. */
  readonly files: readonly string[];
  readonly words: Words;
}

/** The running shell: one window on one host. */
export interface Shell {
  /** Hands files to the window and brings it to the front. */
  open(files: readonly string[]): void;
  /** Opens an address in the person's browser, if the host's list has it. */
  openLink(url: string): void;
}

/** Wires window, bridge and host. The app must be ready. */
export async function startShell(options: ShellOptions): Promise<Shell> {
  lockSession(session.defaultSession);
  servePage(options.pageFolder);
  setMenu(options.words, process.platform);
  const window = createWindow(options.preload);
  let unsaved = false;

  const bridge = openBridge(window, () => host);
  const host = createHost({
    dataFolder: options.dataFolder,
    shell: 'desktop',
    version: app.getVersion(),
    launch: launchOf(options.files) ?? { kind: 'nothing' },
    now: Date.now,
    asks: nativeDialogs(window, options.words),
    openLink: (url) => system.openExternal(url),
    // Not `close()`: that would ask again.
    closeWindow: () => window.destroy(),
    emit: (name, event) => bridge.emit(name, event),
    onUnsaved: (now) => {
      unsaved = now;
      window.setDocumentEdited(now);
    },
  });

  window.on('close', (event) => {
    // A page that died cannot ask; what it had confirmed is in the journal.
    if (!unsaved || window.webContents.isCrashed()) return;
    event.preventDefault();
    bridge.emit('window.closing', {});
  });
  window.webContents.on('did-navigate', () => {
    bridge.reset();
    unsaved = false;
  });
  recoverFromCrash(window, options.words, () => void loadPage(window));
  disposeBeforeQuitting(() => host.dispose());
  await loadPage(window);

  return {
    open(files) {
      if (window.isDestroyed()) return;
      const launch = launchOf(files);
      if (launch && launch.kind !== 'nothing') host.give(launch);
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    openLink: (url) => void host.handle('link.open', { url }),
  };
}

/** Quitting waits for the locks to be given back. */
function disposeBeforeQuitting(dispose: () => Promise<void>): void {
  let disposed = false;
  app.on('will-quit', (event) => {
    if (disposed) return;
    event.preventDefault();
    void dispose().finally(() => {
      disposed = true;
      app.quit();
    });
  });
}
