import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { connectClient } from '../client/connect.ts';
import { english } from '../locale/english.ts';
import { EngineClient } from '../worker/engine-client.ts';
import type { After } from '../worker/search-client.ts';
import { SearchClient } from '../worker/search-client.ts';
import { Root } from './application.tsx';
import { closeWindow } from './closing.ts';
import { keepJournalShort } from './compacting.ts';
import type { Desk } from './desk.ts';
import { notify } from './desk.ts';
import { EnginePool } from './engine-pool.ts';
import { keepSuggestionsFresh } from './fresh-suggestions.ts';
import { giveUpProject } from './holding.ts';
import { listenForKeys } from './key-listener.ts';
import { keepNamesFresh } from './names.ts';
import { openLaunch } from './opening.ts';
import { noticeOutsideChange } from './outside.ts';
import { reduce } from './reduce.ts';
import { reportUnsaved } from './report-unsaved.ts';
import { reportUnwritten } from './report-unwritten.ts';
import { keepSearchFresh, SEARCH_LIMITS } from './search.ts';
import { INITIAL_STATE } from './state.ts';
import { createStore } from './store.ts';
import { followTheme } from './follow-theme.ts';
import '../style/style.css';

// The page's policy forbids code made of strings; without this, zod tries it once and the console shows an error.
z.config({ jitless: true });

void boot();

const startSearchWorker = () =>
  new Worker(new URL('../worker/search-worker.ts', import.meta.url), { type: 'module' });

const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

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
  keepSearchFresh(desk, new SearchClient(startSearchWorker, SEARCH_LIMITS, after), after);
  keepSuggestionsFresh(desk);
  reportUnsaved(desk);
  keepJournalShort(desk);
  reportUnwritten(desk);
  client.on('project.taken', ({ project }) => void giveUpProject(desk, project));
  client.on('project.changed-outside', ({ project }) => noticeOutsideChange(desk, project));
  client.on('window.closing', () => void closeWindow(desk));
  client.on('launch.given', ({ launch }) => void openLaunch(desk, launch));
  createRoot(document.getElementById('root') ?? document.body).render(<Root desk={desk} />);
  const host = await client.request('session.start', {});
  if (!host.ok) return store.dispatch({ kind: 'stranded', failure: host.failure });
  store.dispatch({ kind: 'host-answered', host: host.value });
  await openLaunch(desk, host.value.launch);
}
