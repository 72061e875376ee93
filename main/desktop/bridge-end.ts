import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { failed } from '../../shared/bitext/result.ts';
import type { EventName, EventOf } from '../../shared/contract/contract.ts';
import type { Host } from '../host/host.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';
import { PAGE_ORIGIN } from './page-protocol.ts';

/** The shell's end of the bridge: raw IPC is touched here and in the preload only. */
export interface BridgeEnd {
  /** Sends an event; before the page has made its first request it is kept, since nobody would hear it. */
  emit<Name extends EventName>(name: Name, event: EventOf<Name>): void;
  /** The page is loading anew. */
  reset(): void;
}

export function openBridge(window: BrowserWindow, host: () => Host): BridgeEnd {
  let listening = false;
  let waiting: (() => void)[] = [];
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, parameters: unknown) => {
    if (!isOurPage(event, window)) return failed({ code: 'not-allowed', detail: 'another page asked' });
    if (typeof name !== 'string') return failed({ code: 'request-invalid', detail: 'the name is no text' });
    const answer = await host().handle(name, parameters);
    listening = true;
    for (const send of waiting) send();
    waiting = [];
    return answer;
  });
  return {
    emit(name, event) {
      const send = () => {
        if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, event);
      };
      if (listening) send();
      else waiting.push(send);
    },
    reset() {
      listening = false;
    },
  };
}

/** Whether a call comes from the main frame of our window while that shows our page. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const { senderFrame } = event;
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return senderFrame.origin === PAGE_ORIGIN && BrowserWindow.fromWebContents(event.sender) === window;
}
