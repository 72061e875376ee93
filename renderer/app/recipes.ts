import { previewItem } from './preview-item.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { FixPreview } from '../../shared/checks/fix-all.ts';
import type { CheckId } from '../../shared/checks/catalogue.ts';
import type { RecipeRun } from '../../shared/checks/recipe.ts';
import { RECIPES } from '../../shared/checks/recipe.ts';
import type { Settings } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/bitext/result.ts';
import type { Messages } from '../locale/messages.ts';
import type { ListedRecipe, RecipeChoice } from '../panels/recipe-choice.ts';
import { namedChecks, sameChecks } from '../panels/recipe-choice.ts';
import type { EngineClient, TaskFailure } from '../worker/engine-client.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import type { Dialog, PreviewItem, RecipeDialogState } from './dialog.ts';
import { changeByEdits, mayChange } from './editing.ts';
import { beginProgress } from './progress.ts';
import { changeSettings } from './settings.ts';

/** The built-in recipes, then the person's own. */
export function listRecipes(own: Settings['recipes'], messages: Messages): readonly ListedRecipe[] {
  const { builtIn } = messages.repairs.recipes;
  return [
    ...RECIPES.map(({ id, checks }) => ({
      id,
      name: builtIn[id] ?? id,
      checks: namedChecks(checks),
      isOwn: false,
    })),
    ...own.map(({ name, checks }) => ({ id: ownId(name), name, checks: namedChecks(checks), isOwn: true })),
  ];
}

function ownId(name: string): string {
  return `own:${name}`;
}

/** What was chosen last in this window. */
const lastChoices = new WeakMap<Desk, RecipeChoice>();

/** Asks for a recipe: the one that was chosen last, at first all that needs no source. */
export function openRecipes(desk: Desk): void {
  if (!mayChange(desk)) return;
  const recipes = listRecipes(desk.store.state.settings.recipes, desk.messages);
  const all = recipes.find(({ id }) => id === 'everything') ?? recipes[0];
  chooseRecipe(desk, lastChoices.get(desk) ?? { recipe: all.id, checks: all.checks });
}

export function chooseRecipe(desk: Desk, choice: RecipeChoice): void {
  lastChoices.set(desk, choice);
  show(desk, { kind: 'recipe', choice, isRunning: false, outcome: null });
}

/** Saves checks as a recipe of the person's own, in the place of the one that is named `instead`. It is chosen then. */
export async function saveRecipe(
  desk: Desk,
  name: string,
  checks: ReadonlySet<CheckId>,
  instead: string | null,
): Promise<void> {
  const { settings } = desk.store.state;
  const saved = { name, checks: [...checks] };
  const isThere = settings.recipes.some((recipe) => recipe.name === instead);
  const recipes = isThere
    ? settings.recipes.map((recipe) => (recipe.name === instead ? saved : recipe))
    : [...settings.recipes, saved];
  const { dialog } = desk.store.state;
  // A rename saves what the recipe had; what is ticked beyond that stays ticked.
  const ticked = dialog?.kind === 'recipe' ? dialog.choice.checks : checks;
  const written = changeSettings(desk, { ...settings, recipes });
  chooseRecipe(desk, { recipe: ownId(name), checks: ticked });
  await written;
}

/** Its checks stay ticked, so that nothing is lost by a slip. */
export async function deleteRecipe(desk: Desk, name: string): Promise<void> {
  const { settings, dialog } = desk.store.state;
  const recipes = settings.recipes.filter((recipe) => recipe.name !== name);
  const written = changeSettings(desk, { ...settings, recipes });
  if (dialog?.kind === 'recipe') chooseRecipe(desk, { ...dialog.choice, recipe: null });
  await written;
}

/** Works out, in the worker, what the recipe would do, and shows it: nothing is changed before the editor applies it. */
export async function runRecipe(desk: Desk, choice: RecipeChoice): Promise<void> {
  const { engine } = desk;
  if (!engine || !mayChange(desk)) return desk.store.dispatch({ kind: 'dialog', dialog: null });
  lastChoices.set(desk, choice);
  const asking: RecipeDialogState = { kind: 'recipe', choice, isRunning: true, outcome: null };
  show(desk, asking);
  const { target } = workOf(desk).edits.project.bitext;
  const answer = await dryRunOf(desk, engine, choice);
  // The editor went on to something else, or closed the project.
  if (desk.store.state.dialog !== asking) return;
  const idle: RecipeDialogState = { ...asking, isRunning: false };
  const problem = (words: string) => show(desk, { ...idle, outcome: { kind: 'problem', words } });
  if (!answer.ok) {
    const { failure } = answer;
    return failure.code === 'cancelled'
      ? show(desk, idle)
      : problem(desk.messages.app.engineFailed(failure.message));
  }
  if (workOf(desk).edits.project.bitext.target !== target)
    return problem(desk.messages.app.textChangedMeanwhile);
  const run = answer.value;
  if (run.previews.length === 0) return show(desk, { ...idle, outcome: { kind: 'nothing', left: run.left } });
  const { recipes: words } = desk.messages.repairs;
  show(desk, {
    kind: 'preview',
    title: words.preview(nameOf(desk, choice)),
    words: words.previewWords(run.previews.length, run.left),
    items: previewItems(run.previews, workOf(desk).findings),
    counts: run.fixed,
    back: idle,
    apply: (chosen) => {
      const edits = chosen.flatMap((item) => item.edits);
      if (changeByEdits(desk, { label: 'recipe', origin: 'fix' }, edits))
        announce(desk, words.applied(chosen.length));
    },
  });
}

function show(desk: Desk, dialog: Dialog): void {
  desk.store.dispatch({ kind: 'dialog', dialog });
}

function nameOf(desk: Desk, { recipe, checks }: RecipeChoice): string {
  const listed = listRecipes(desk.store.state.settings.recipes, desk.messages);
  const chosen = listed.find(({ id }) => id === recipe);
  return chosen && sameChecks(chosen.checks, checks) ? chosen.name : desk.messages.repairs.recipes.ownChoice;
}

/** Behind a bar of progress, where it can be stopped. */
async function dryRunOf(
  desk: Desk,
  engine: EngineClient,
  { checks }: RecipeChoice,
): Promise<Result<RecipeRun, TaskFailure>> {
  const bar = beginProgress(desk, desk.messages.repairs.recipes.running, () => {
    task.cancel();
    // Ending the worker took its copy of the project along.
    engine.mirror(workOf(desk).edits.project, workOf(desk).base);
  });
  const task = engine.run('dry-run', [...checks], (done) => bar.tell(done));
  const answer = await task.answer;
  bar.end();
  return answer;
}

/** What a batch of fixes would make of segments, to be ticked; `findings`: those that its keys are of. */
export function previewItems(
  previews: readonly FixPreview[],
  findings: readonly Finding[],
): readonly PreviewItem[] {
  const checks = new Map(findings.map(({ key, check }) => [key, check]));
  return previews.map((preview) => ({
    ...previewItem(preview),
    checks: [...new Set(preview.findings.flatMap((key) => checks.get(key) ?? []))],
  }));
}
