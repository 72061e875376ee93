import type { NameDecision } from '../../shared/edit/project.ts';
import { sameDecision } from '../../shared/edit/same.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { Mention } from '../../shared/names/name-group.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { change, changeByEdits } from './editing.ts';
import { withProgress } from './progress.ts';

/** How long the text must rest, in ms, before names are gathered anew: they are a view of the whole text. */
const NAMES_REST = 400;

/** Gathers the names whenever the panel shows them and the text has changed and come to rest. */
export function keepNamesFresh(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathered: unknown = null;
  return desk.store.subscribe(() => {
    const { work, panel } = desk.store.state;
    if (!work || panel !== 'names' || gathered === work.edits.project.bitext) return;
    const first = work.names === null;
    gathered = work.edits.project.bitext;
    clearTimeout(timer);
    timer = setTimeout(() => void gather(desk, work.id), first ? 0 : NAMES_REST);
  });
}

async function gather(desk: Desk, id: string): Promise<void> {
  const names = await desk.engine?.run('names', null).answer;
  if (names?.ok && desk.store.state.work?.id === id)
    desk.store.dispatch({ kind: 'names', names: names.value });
}

/** Shows each mention as it would read in the chosen form, and rewrites those that the editor keeps ticked. */
export async function previewName(desk: Desk, group: string, decision: NameDecision): Promise<void> {
  const asked = desk.engine?.run('preview-name', { group, ...decision }).answer;
  const rewrites = asked && (await withProgress(desk, desk.messages.app.preparing, asked));
  if (!rewrites?.ok) return;
  if (rewrites.value.length === 0) {
    change(desk, { label: 'name', origin: 'name', steps: decisionSteps(desk, group, decision) });
    return;
  }
  desk.store.dispatch({
    kind: 'dialog',
    dialog: {
      kind: 'preview',
      title: desk.messages.app.nameTitle(decision.preferred),
      items: rewrites.value.map(({ mention, before, after, doubt, edits }) => ({
        id: `${mention.segment}:${mention.start}`,
        segment: mention.segment,
        before,
        after,
        note: doubt,
        edits,
      })),
      apply: (chosen) => {
        const also = decisionSteps(desk, group, decision);
        changeByEdits(
          desk,
          { label: 'name', origin: 'name', also },
          chosen.flatMap((item) => item.edits),
        );
      },
    },
  });
}

function decisionSteps(desk: Desk, group: string, after: NameDecision): Step[] {
  const before = workOf(desk).edits.project.decisions.get(group) ?? null;
  return sameDecision(before, after) ? [] : [{ kind: 'decide', group, before, after }];
}

export function revealMention(desk: Desk, { side, segment, start, end }: Mention): void {
  desk.editor?.reveal({ side, segment, start, end }, { focus: false });
}
