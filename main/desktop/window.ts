import { BrowserWindow, dialog, nativeTheme } from 'electron';
import { PAGE_ADDRESS } from './page-protocol.ts';
import type { Words } from './words.ts';

/** Before the page has painted, so that a dark screen does not flash white. */
const BACKGROUND = { light: '#ffffff', dark: '#1c1c1c' };

/** The one window, not yet shown and not yet loaded. `preload` is the path of the built preload. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 400,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(PAGE_ADDRESS);
}

/** Where the page's process died, asks whether to load it again or to close. */
export function recoverFromCrash(window: BrowserWindow, words: Words, reload: () => void): void {
  const ask = async () => {
    const buttons = [words.reload, words.close];
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: words.stopped,
      detail: words.stoppedDetail,
      buttons,
    });
    if (window.isDestroyed()) return;
    if (response === 0) reload();
    else window.destroy();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void ask();
  });
}
