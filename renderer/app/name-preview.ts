import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import type { ReplaceEdit } from '../../shared/edit/edit.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { NameChoice } from '../../shared/names/decide/decision-for.ts';
import { decisionSteps } from '../../shared/names/decide/decision-for.ts';
import { mentionKey } from '../../shared/names/decide/mention-key.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import type { NameRewrite } from '../../shared/names/rewrite/rewrite.ts';
import type { NameDraft } from '../panels/name-draft.ts';
import { isInconsistent } from '../panels/list-names.ts';
import type { NameEntry } from '../panels/name-entry.ts';
import { offsetAfter } from '../panels/preview-variant.ts';
import { announce, sayPlace } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import type { PreviewItem } from './dialog.ts';
import { change, changeByEdits, mayChange } from './editing.ts';
import { editsTogether, rewriteId, rewriteItem, textsAfter } from './name-rewrites.ts';
import { entriesNow, freshNames, notifyTaskFailure } from './names.ts';
import { changeNamesView } from './names-view.ts';
import { withProgress } from './progress.ts';
import { textIn } from './speaker.ts';

/** What is to be done with one name. */
interface Wish {
  readonly group: NameGroup;
  readonly choice: NameChoice;
}

/** Shows each mention as it would read in the chosen form, and rewrites those that the editor keeps ticked. */
export async function previewName(desk: Desk, key: string, draft: NameDraft): Promise<void> {
  const group = workOf(desk).names?.groups.find((one) => one.key === key);
  if (!group || !mayChange(desk)) return;
  const { kept, left } = draft;
  await previewWishes(desk, [{ group, choice: { preferred: draft.preferred.trim(), kept, left } }]);
}

/** The same for every name that was decided on and has something to change; or for every one that has, as is proposed. */
export async function previewNames(desk: Desk, which: 'decided' | 'proposed'): Promise<void> {
  const { names: words } = desk.messages;
  if (!mayChange(desk)) return;
  const gathered = await freshNames(desk);
  if (!gathered) return;
  const open = entriesNow(desk, gathered).filter(
    (entry) => isInconsistent(entry) && (which === 'proposed' || entry.decided !== null),
  );
  if (open.length === 0)
    return sayPlace(desk, which === 'decided' ? words.nothingDecided : words.nothingProposed);
  await previewWishes(desk, open.map(wishOf));
}

function wishOf({ group, decided, proposal }: NameEntry): Wish {
  const { kept = [], left = [] } = decided?.decision ?? {};
  return { group, choice: { preferred: proposal.form, kept, left } };
}

async function previewWishes(desk: Desk, wishes: readonly Wish[]): Promise<void> {
  const { messages } = desk;
  const choices = wishes.map(({ group, choice }) => ({ group: group.key, ...choice }));
  const asked = desk.engine?.run('preview-names', choices).answer;
  const answer = asked && (await withProgress(desk, messages.app.preparing, asked));
  if (!answer) return;
  if (!answer.ok) return notifyTaskFailure(desk, answer.failure);
  const rewrites = answer.value;
  if (rewrites.length === 0) {
    remember(desk, wishes);
    return;
  }
  const { names } = messages;
  const [only] = wishes;
  const alone = wishes.length === 1 ? only.choice.preferred : null;
  desk.store.dispatch({
    kind: 'dialog',
    dialog: {
      kind: 'preview',
      title: alone === null ? names.previewTitleOf(wishes.length) : names.previewTitle(alone),
      words: names.previewWords(rewrites.filter(({ mention }) => mention.leftOut !== null).length),
      applyNone: names.rememberOnly,
      items: rewrites.map((rewrite) => rewriteItem(rewrite, messages)),
      apply: (chosen) => applyWishes(desk, wishes, rewrites, chosen),
    },
  });
}

/** Records what was decided where there is nothing to rewrite. */
function remember(desk: Desk, wishes: readonly Wish[]): void {
  const { names } = desk.messages;
  const { project } = workOf(desk).edits;
  const steps = wishes.flatMap(({ group, choice }) => decisionSteps(project, group, choice));
  if (steps.length > 0 && !change(desk, { label: 'name', origin: 'name', steps })) return;
  dropDrafts(desk, wishes);
  const [only] = wishes;
  announce(
    desk,
    wishes.length === 1 ? names.remembered(only.choice.preferred) : names.rememberedOf(wishes.length),
  );
}

function applyWishes(
  desk: Desk,
  wishes: readonly Wish[],
  rewrites: readonly NameRewrite[],
  chosen: readonly PreviewItem[],
): void {
  if (chosen.length === 0 && rewrites.every(({ mention }) => mention.leftOut !== null))
    return remember(desk, wishes);
  const { names } = desk.messages;
  const { project } = workOf(desk).edits;
  const edits = editsTogether(chosen);
  const ids = new Set(chosen.map(({ id }) => id));
  const left = rewrites.filter((rewrite) => rewrite.mention.leftOut === null && !ids.has(rewriteId(rewrite)));
  const leftKeys = keysAfter(project.bitext.target, left, edits);
  const also = wishes.flatMap(({ group, choice }): Step[] => {
    const mine = new Set(group.forms.flatMap(({ mentions }) => mentions.map(placeOf)));
    const more = left.flatMap((rewrite) =>
      mine.has(placeOf(rewrite.mention)) ? (leftKeys.get(rewrite) ?? []) : [],
    );
    return decisionSteps(project, group, { ...choice, left: [...new Set([...choice.left, ...more])] });
  });
  if (!changeByEdits(desk, { label: 'name', origin: 'name', also }, edits)) return;
  dropDrafts(desk, wishes);
  const [only] = wishes;
  announce(desk, names.written(chosen.length, wishes.length === 1 ? only.choice.preferred : null));
}

/** What is remembered of mentions that are left: their keys in the text as the edits make it. */
function keysAfter(
  text: SegmentedText,
  left: readonly NameRewrite[],
  edits: readonly ReplaceEdit[],
): ReadonlyMap<NameRewrite, string> {
  const after = textsAfter(edits, (segment) => textIn(text, segment));
  return new Map(
    left.map((rewrite) => {
      const { segment, start, end } = rewrite.mention;
      const changed = after.get(segment);
      const form = rewrite.before.slice(start, end);
      const at = changed ? offsetAfter(start, changed.edits) : start;
      return [rewrite, mentionKey(segment, countBefore(changed?.text ?? rewrite.before, form, at), form)];
    }),
  );
}

/** How many occurrences of a form start before an offset. */
function countBefore(text: string, form: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf(form); at >= 0 && at < offset; at = text.indexOf(form, at + 1)) count++;
  return count;
}

function placeOf({ segment, start }: NameRewrite['mention']): string {
  return `${segment}:${start}`;
}

/** What was applied is decided now, and no draft any more. */
function dropDrafts(desk: Desk, wishes: readonly Wish[]): void {
  const drafts = new Map(desk.store.state.namesView.drafts);
  for (const { group } of wishes) drafts.delete(group.key);
  changeNamesView(desk, { drafts });
}
