import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyPreview } from '../../../renderer/app/apply-preview.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import type { Dialog } from '../../../renderer/app/dialog.ts';
import { change, undo } from '../../../renderer/app/editing.ts';
import {
  deleteRecipe,
  listRecipes,
  openRecipes,
  runRecipe,
  saveRecipe,
} from '../../../renderer/app/recipes.ts';
import { english } from '../../../renderer/locale/english.ts';
import { namedChecks } from '../../../renderer/panels/recipe-choice.ts';
import { CHECKS } from '../../../shared/checks/catalogue.ts';
import { RECIPES } from '../../../shared/checks/recipe.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { buildProject } from '../../support/build-project.ts';
import { engineInProcess } from './engine-in-process.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { app, repairs } = english;

/** The translation is 4 to 7: a broken code and a missing space, one of them, nothing wrong, a hint at most. */
const faulty = buildProject(
  ['Oil, gas and coal.', 'He left, then came back.', 'The ferry leaves at six.', 'Nobody waits.'],
  [
    'L&#39;huile,le gaz et le charbon.',
    'Il partit,puis revint.',
    'Le bac part à six heures.',
    'Personne n’attend.',
  ],
);
const REPAIRED = [
  'L’huile, le gaz et le charbon.',
  'Il partit, puis revint.',
  'Le bac part à six heures.',
  'Personne n’attend.',
];

function deskWith({ project = faulty, holding = false } = {}) {
  const made = madeUpDesk(workOn(project));
  const engine = engineInProcess({ holding });
  engine.mirror(project);
  const request = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
  Object.assign(made.desk, { engine, client: { request } });
  const dialog = () => made.desk.store.state.dialog;
  return { ...made, request, dialog };
}

const choiceOf = (...checks: readonly string[]) => ({ recipe: null, checks: namedChecks(checks) });

function previewIn(dialog: Dialog | null) {
  if (dialog?.kind !== 'preview') throw new Error(`no preview but ${dialog?.kind}`);
  return dialog;
}

describe('a recipe', () => {
  it('shows what it would do, with how much of each check, and changes nothing before it is applied', async () => {
    const { desk, dialog, texts, done } = deskWith();
    await runRecipe(desk, choiceOf('garble', 'space'));
    const { items, counts } = previewIn(dialog());
    expect(items.map(({ segment }) => segment)).toEqual([4, 5]);
    expect(items.map(({ after }) => after?.replace("'", '’'))).toEqual(REPAIRED.slice(0, 2));
    expect(counts).toEqual(
      new Map([
        ['garble/entity', 1],
        ['space/missing', 2],
      ]),
    );
    expect(texts()).toEqual(faulty.bitext.target.segments.map(({ text }) => text));
    expect(done()).toEqual([]);
  });

  it('repairs what is ticked, as one change with a name of its own', async () => {
    const { desk, dialog, texts, done } = deskWith();
    await runRecipe(desk, choiceOf('garble', 'space'));
    const preview = previewIn(dialog());
    preview.apply(preview.items.slice(1));
    expect(texts()[0]).toBe(faulty.bitext.target.segments[0].text);
    expect(texts()[1]).toBe(REPAIRED[1]);
    expect(done().map(({ label, origin }) => [label, origin])).toEqual([['recipe', 'fix']]);
    expect(app.changes['recipe']).toBeTruthy();
    expect(desk.store.state.announcement?.text).toBe(repairs.recipes.applied(1));
    undo(desk);
    expect(texts()).toEqual(faulty.bitext.target.segments.map(({ text }) => text));
  });

  it('is refused where the text changed while its changes were looked at', async () => {
    const { desk, dialog, texts, said } = deskWith();
    await runRecipe(desk, choiceOf('space'));
    const preview = previewIn(dialog());
    const before = workOf(desk).edits.project.bitext.target;
    change(desk, {
      label: 'merge-outside',
      origin: 'restore',
      steps: [{ kind: 'text', side: 'target', segment: 7, at: 0, remove: '', insert: 'Or ' }],
    });
    const changed = texts();
    applyPreview(desk, preview, before, new Set(preview.items.map(({ id }) => id)));
    expect(texts()).toEqual(changed);
    expect(dialog()).toBeNull();
    expect(said()).toEqual([app.textChangedMeanwhile]);
  });

  it('is refused where the text changed before its changes were shown', async () => {
    const { desk, dialog, texts, said } = deskWith();
    await runRecipe(desk, choiceOf('space'));
    const preview = previewIn(dialog());
    change(desk, {
      label: 'type',
      origin: 'typed',
      steps: [{ kind: 'text', side: 'target', segment: 5, at: 0, remove: '', insert: 'Or ' }],
    });
    const changed = texts();
    applyPreview(desk, preview, workOf(desk).edits.project.bitext.target, new Set(['5']));
    expect(texts()).toEqual(changed);
    expect(said()).toEqual([app.textChangedMeanwhile]);
  });

  it('repairs all that is ticked in the text that it was worked out for', async () => {
    const { desk, dialog, texts } = deskWith();
    await runRecipe(desk, choiceOf('space'));
    const preview = previewIn(dialog());
    applyPreview(desk, preview, workOf(desk).edits.project.bitext.target, new Set(['5']));
    expect(texts().slice(0, 2)).toEqual([faulty.bitext.target.segments[0].text, REPAIRED[1]]);
    expect(dialog()).toBeNull();
  });

  it('goes back to what was chosen', async () => {
    const { desk, dialog } = deskWith();
    const choice = choiceOf('space');
    await runRecipe(desk, choice);
    expect(previewIn(dialog()).back).toEqual({ kind: 'recipe', choice, isRunning: false, outcome: null });
  });

  it('that has nothing to do says so, and stays open', async () => {
    const { desk, dialog } = deskWith();
    await runRecipe(desk, choiceOf('bracket'));
    expect(dialog()).toMatchObject({
      kind: 'recipe',
      isRunning: false,
      outcome: { kind: 'nothing', left: 0 },
    });
  });

  it('finds nothing of a check that the project has switched off', async () => {
    const settings = { ...faulty.settings, checks: { 'space/missing': 'off' } };
    const { desk, dialog } = deskWith({ project: { ...faulty, settings } });
    await runRecipe(desk, choiceOf('space'));
    expect(dialog()).toMatchObject({ outcome: { kind: 'nothing', left: 0 } });
  });

  it('is refused where the text changed while it was worked out', async () => {
    const { desk, dialog } = deskWith();
    const running = runRecipe(desk, choiceOf('space'));
    change(desk, {
      label: 'type',
      origin: 'typed',
      steps: [{ kind: 'text', side: 'target', segment: 4, at: 0, remove: '', insert: 'Or ' }],
    });
    await running;
    const outcome = { kind: 'problem', words: app.textChangedMeanwhile };
    expect(dialog()).toMatchObject({ kind: 'recipe', isRunning: false, outcome });
  });

  it('shows nothing over what the editor went on to', async () => {
    const { desk, dialog } = deskWith();
    const running = runRecipe(desk, choiceOf('space'));
    desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'settings' } });
    await running;
    expect(dialog()).toEqual({ kind: 'settings' });
  });

  it('does not run where another window has the project', async () => {
    const { desk, dialog, said } = deskWith();
    openRecipes(desk);
    desk.store.dispatch({ kind: 'taken' });
    await runRecipe(desk, choiceOf('space'));
    openRecipes(desk);
    expect(dialog()).toBeNull();
    expect(said()).toEqual([english.keeping.takenAway]);
  });
});

describe('a recipe that takes long', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is stopped, and the choice is there again', async () => {
    const { desk, dialog, said } = deskWith({ holding: true });
    const running = runRecipe(desk, choiceOf('space'));
    await vi.advanceTimersByTimeAsync(600);
    expect(desk.store.state.progress?.label).toBe(repairs.recipes.running);
    desk.store.state.progress?.cancel?.();
    await running;
    expect(desk.store.state.progress).toBeNull();
    expect(dialog()).toMatchObject({ kind: 'recipe', isRunning: false, outcome: null });
    expect(said()).toEqual([]);
  });
});

describe('recipes of one’s own', () => {
  it('are saved with the settings, chosen, and listed behind the built-in ones', async () => {
    const { desk, request, dialog } = deskWith();
    openRecipes(desk);
    await saveRecipe(desk, 'Harbour', namedChecks(['space']), null);
    const { settings } = desk.store.state;
    expect(settings.recipes).toEqual([{ name: 'Harbour', checks: [...namedChecks(['space'])] }]);
    expect(request).toHaveBeenCalledWith('settings.write', { settings });
    expect(dialog()).toMatchObject({ choice: { recipe: 'own:Harbour' } });
    const listed = listRecipes(settings.recipes, english);
    expect(listed.map(({ isOwn }) => isOwn)).toEqual([...RECIPES.map(() => false), true]);
  });

  it('take another name or other checks in their place', async () => {
    const { desk } = deskWith();
    openRecipes(desk);
    await saveRecipe(desk, 'Harbour', namedChecks(['space']), null);
    await saveRecipe(desk, 'Quay', namedChecks(['bracket']), null);
    await saveRecipe(desk, 'Port', namedChecks(['space/doubled']), 'Harbour');
    expect(desk.store.state.settings.recipes).toEqual([
      { name: 'Port', checks: ['space/doubled'] },
      { name: 'Quay', checks: ['bracket/mismatch'] },
    ]);
  });

  it('are deleted, and their checks stay ticked', async () => {
    const { desk, dialog } = deskWith();
    openRecipes(desk);
    await saveRecipe(desk, 'Harbour', namedChecks(['space']), null);
    const ticked = dialog();
    await deleteRecipe(desk, 'Harbour');
    expect(desk.store.state.settings.recipes).toEqual([]);
    expect(dialog()).toEqual({
      ...ticked,
      choice: { ...(ticked?.kind === 'recipe' && ticked.choice), recipe: null },
    });
  });

  it('are remembered while the window is open: the last choice comes back', async () => {
    const { desk, dialog } = deskWith();
    openRecipes(desk);
    expect(dialog()).toMatchObject({ choice: { recipe: 'everything' } });
    await runRecipe(desk, choiceOf('bracket'));
    openRecipes(desk);
    expect(dialog()).toMatchObject({ choice: choiceOf('bracket') });
  });
});

describe('the built-in recipes', () => {
  it('have a name each, and checks', () => {
    expect(Object.keys(repairs.recipes.builtIn).toSorted()).toEqual(RECIPES.map(({ id }) => id).toSorted());
    for (const { checks } of listRecipes([], english)) expect(checks.size).toBeGreaterThan(0);
  });

  it('leave what only the source tells to the editor', () => {
    const source = new Set<string>(CHECKS.flatMap(({ id, family }) => (family === 'source' ? id : [])));
    const repaired = listRecipes([], english).flatMap(({ checks }) => [...checks]);
    expect(repaired.filter((id) => source.has(id))).toEqual([]);
  });
});

it('undo of a recipe that reopened a confirmed segment confirms it again', async () => {
  const marks = new Map([[5, { ...NO_MARK, progress: 'confirmed' as const }]]);
  const { desk, dialog } = deskWith({ project: { ...faulty, marks } });
  await runRecipe(desk, choiceOf('space'));
  const preview = previewIn(dialog());
  preview.apply(preview.items);
  expect(workOf(desk).edits.project.marks.get(5)?.progress).not.toBe('confirmed');
  undo(desk);
  expect(workOf(desk).edits.project.marks.get(5)?.progress).toBe('confirmed');
});
