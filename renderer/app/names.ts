import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { NameDecision, Project } from '../../shared/edit/project.ts';
import { decisionFor } from '../../shared/names/decide/decision-for.ts';
import { decidedForm } from '../../shared/names/decide/presets.ts';
import type { Mention } from '../../shared/names/name-group.ts';
import type { NameEntry } from '../panels/name-entry.ts';
import { nameEntry } from '../panels/name-entry.ts';
import type { TaskFailure } from '../worker/engine-client.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { withProgress } from './progress.ts';
import { textIn } from './speaker.ts';
import type { GatheredNames } from './gathered-names.ts';
import type { Work } from './state.ts';

/** How long the text must rest, in ms, before names are gathered anew: they are a view of the whole text. */
const NAMES_REST = 400;

/** Gathers the names whenever the panel shows them and what they depend on has changed and come to rest. */
export function keepNamesFresh(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Project | null = null;
  const unsubscribe = desk.store.subscribe(() => {
    const { work, panel } = desk.store.state;
    if (!work || panel !== 'names' || areFresh(work)) return;
    const { project, done } = work.edits;
    if (asked && sameForNames(asked, project)) return;
    asked = project;
    clearTimeout(timer);
    // What was done to the names themselves is shown at once.
    const isDue = work.names === null || done.at(-1)?.origin === 'name';
    timer = setTimeout(
      () => {
        if (desk.store.state.work?.id === work.id) void gather(desk);
      },
      isDue ? 0 : NAMES_REST,
    );
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** The names of the texts as they stand now; null where they could not be gathered, or the project was closed meanwhile. */
export async function freshNames(desk: Desk): Promise<GatheredNames | null> {
  const work = workOf(desk);
  if (areFresh(work)) return work.names;
  return withProgress(desk, desk.messages.names.gathering, gather(desk));
}

async function gather(desk: Desk): Promise<GatheredNames | null> {
  const { id, edits } = workOf(desk);
  const [answer, proposals] = await Promise.all([
    desk.engine?.run('names', null).answer,
    desk.engine?.run('proposals', null).answer,
  ]);
  if (!answer || !proposals || desk.store.state.work?.id !== id) return null;
  if (!answer.ok) {
    notifyTaskFailure(desk, answer.failure);
    return null;
  }
  if (!proposals.ok) {
    notifyTaskFailure(desk, proposals.failure);
    return null;
  }
  const names = { groups: answer.value, proposals: proposals.value, project: edits.project };
  desk.store.dispatch({ kind: 'names', names });
  return names;
}

/** Says that the engine failed; what was stopped needs no word. */
export function notifyTaskFailure(desk: Desk, failure: TaskFailure): void {
  if (failure.code !== 'cancelled') notify(desk, 'problem', desk.messages.app.engineFailed(failure.message));
}

function areFresh({ names, edits }: Pick<Work, 'names' | 'edits'>): boolean {
  return names !== null && sameForNames(names.project, edits.project);
}

function sameForNames(one: Project, other: Project): boolean {
  return one.bitext === other.bitext && one.settings === other.settings && one.decisions === other.decisions;
}

/** Each name with what was decided, or is proposed, and what is still to be changed. Linear in the mentions. */
export function entriesOf(
  { groups, proposals, project }: GatheredNames,
  decisions: ReadonlyMap<string, NameDecision>,
): readonly NameEntry[] {
  return groups.map((group) => {
    const decided = decisionFor(group, decisions);
    const proposal = decided ? decidedForm(decided) : proposals.get(group.key);
    const [{ form }] = group.forms;
    return nameEntry(group, decided, proposal ?? { form, because: 'frequent' }, project.bitext.target);
  });
}

/** The same of names just gathered, by what the project says now. */
export function entriesNow(desk: Desk, names: GatheredNames): readonly NameEntry[] {
  return entriesOf(names, workOf(desk).edits.project.decisions);
}

/** Shows a mention; where the text has changed since it was found, its segment. */
export function revealMention(desk: Desk, mention: Mention, focus: boolean): void {
  const { names, edits } = workOf(desk);
  const { side, segment, start, end } = mention;
  const text = edits.project.bitext[side];
  if (positionOf(text, segment) < 0) return;
  const isSame = names && textIn(text, segment) === textIn(names.project.bitext[side], segment);
  desk.editor?.reveal({ side, segment, ...(isSame && { start, end }) }, { focus });
}
