import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME, type Bridge } from '../../shared/contract/bridge.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

/** Runs sandboxed in its own world; the page sees the two functions of `Bridge` and nothing of Electron. */
const bridge: Bridge = {
  request: (name, parameters) => ipcRenderer.invoke(REQUEST_CHANNEL, name, parameters),
  on: (listener) => {
    // Electron's own event object stays here: it would give the page the sender.
    const receive = (_event: unknown, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(EVENT_CHANNEL, receive);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, receive);
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);
