import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { connectClient } from '../client/connect.ts';
import { english } from '../locale/english.ts';
import { EngineClient } from '../worker/engine-client.ts';
import { Root } from './application.tsx';
import { closeWindow } from './closing.ts';
import type { Desk } from './desk.ts';
import { notify } from './desk.ts';
import { EnginePool } from './engine-pool.ts';
import { listenForKeys } from './key-listener.ts';
import { keepNamesFresh } from './names.ts';
import { openLaunch } from './opening.ts';
import { reduce } from './reduce.ts';
import { reportUnsaved } from './report-unsaved.ts';
import { INITIAL_STATE } from './state.ts';
import { createStore } from './store.ts';
import { followTheme } from './follow-theme.ts';
import '../style/style.css';

// The page's policy forbids code made of strings; without this, zod tries it once and the console shows an error.
z.config({ jitless: true });

void boot();

async function boot(): Promise<void> {
  const client = await connectClient();
  const store = createStore(INITIAL_STATE, reduce);
  const startWorker = () =>
    new Worker(new URL('../worker/engine-worker.ts', import.meta.url), { type: 'module' });
  const desk: Desk = {
    client,
    store,
    messages: english,
    now: () => Date.now(),
    engines: new EnginePool(() => {
      const engine: EngineClient = new EngineClient(startWorker, {
        onFindings: (findings) => {
          if (desk.engine === engine) store.dispatch({ kind: 'findings', findings });
        },
        onFailure: (why) => notify(desk, 'problem', english.app.checksFailed(why)),
      });
      return engine;
    }),
    engine: null,
    journal: null,
    editor: null,
  };
  desk.engines.spare();
  followTheme(desk);
  listenForKeys(desk);
  keepNamesFresh(desk);
  reportUnsaved(desk);
  client.on('window.closing', () => void closeWindow(desk));
  client.on('launch.given', ({ launch }) => void openLaunch(desk, launch));
  createRoot(document.getElementById('root') ?? document.body).render(<Root desk={desk} />);
  const host = await client.request('session.start', {});
  if (!host.ok) return store.dispatch({ kind: 'stranded', failure: host.failure });
  store.dispatch({ kind: 'host-answered', host: host.value });
  await openLaunch(desk, host.value.launch);
}
