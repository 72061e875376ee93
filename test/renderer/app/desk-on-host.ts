import type { Desk } from '../../../renderer/app/desk.ts';
import { change } from '../../../renderer/app/editing.ts';
import { giveUpProject } from '../../../renderer/app/holding.ts';
import { reduce } from '../../../renderer/app/reduce.ts';
import { INITIAL_STATE } from '../../../renderer/app/state.ts';
import { createStore } from '../../../renderer/app/store.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { Client } from '../../../shared/contract/client.ts';
import type { RequestName } from '../../../shared/contract/contract.ts';
import { startSession } from '../../../shared/edit/edit-session.ts';
import { writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';

const base = buildProject(['One'], ['Un']);

/** A project file of one pair of sentences: 0 `One`, 1 `Un`. */
export const DOCUMENT = writeProjectFile({
  source: null,
  target: { name: 'news.fr.txt', form: { encoding: 'utf-8', bom: false } },
  base,
  session: startSession(base),
});

const SILENT_ENGINE = { mirror() {}, follow() {}, dispose() {} };

/** The window's operations over a real host, without panes and engine. */
export function deskOnHost(client: Client) {
  const held = new Map<RequestName, Promise<void>>();
  const gated: Client = {
    on: (name, listener) => client.on(name, listener),
    async request(name, parameters) {
      const answer = await client.request(name, parameters);
      await held.get(name);
      return answer;
    },
  };
  const store = createStore(INITIAL_STATE, reduce);
  let time = 1_700_000_000_000;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Operations on files and journals ask for nothing else.
  const desk = {
    client: gated,
    store,
    messages: english,
    now: () => (time += 60_000),
    engines: { spare: () => SILENT_ENGINE, take: () => SILENT_ENGINE },
    engine: null,
    journal: null,
    editor: null,
  } as unknown as Desk;
  client.on('project.taken', ({ project }) => void giveUpProject(desk, project));
  return {
    desk,
    /** What the translation reads; null where no project is open. */
    text: () => store.state.work?.edits.project.bitext.target.segments[0].text ?? null,
    said: () => store.state.notices.map(({ text }) => text),
    /** Writes before everything else. */
    type: (insert: string) =>
      change(desk, {
        label: 'type',
        origin: 'typed',
        steps: [{ kind: 'text', side: 'target', segment: 1, at: 0, remove: '', insert }],
      }),
    /** Keeps the answers to a request on their way until the function returned is called. */
    hold: (name: RequestName): (() => void) => {
      const keys: (() => void)[] = [];
      held.set(name, new Promise<void>((resolve) => keys.push(resolve)));
      return () => {
        held.delete(name);
        for (const letGo of keys) letGo();
      };
    },
  };
}
