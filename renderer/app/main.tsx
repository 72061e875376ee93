import { createRoot } from 'react-dom/client';
import { connectClient } from '../client/connect.ts';
import { english } from '../locale/english.ts';
import { MessagesContext } from '../locale/messages.ts';
import { EngineClient } from '../worker/engine-client.ts';
import { Application } from './application.tsx';
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
import { DeskContext } from './use-desk.ts';
import '../style/style.css';

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
  createRoot(document.getElementById('root') ?? document.body).render(
    <DeskContext.Provider value={desk}>
      <MessagesContext.Provider value={english}>
        <Application />
      </MessagesContext.Provider>
    </DeskContext.Provider>,
  );
  const host = await client.request('session.start', {});
  if (!host.ok) return store.dispatch({ kind: 'stranded', failure: host.failure });
  store.dispatch({ kind: 'host-answered', host: host.value });
  await openLaunch(desk, host.value.launch);
}
