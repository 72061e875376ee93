import { useMemo } from 'react';
import { countByCheck } from '../panels/list-checks.ts';
import { isRepairable } from '../panels/recipe-choice.ts';
import { RecipeDialog } from '../panels/recipe-dialog.tsx';
import type { RecipeDialogState } from './dialog.ts';
import { openFindings } from './findings.ts';
import { chooseRecipe, deleteRecipe, listRecipes, runRecipe, saveRecipe } from './recipes.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** The recipes to repair by, connected. */
export function RecipeChooser({ dialog }: { readonly dialog: RecipeDialogState }) {
  const desk = useDesk();
  const work = useWork();
  const own = useAppState((state) => state.settings.recipes);
  const recipes = useMemo(() => listRecipes(own, desk.messages), [own, desk.messages]);
  const findings = openFindings(work);
  const repairable = useMemo(() => countByCheck(findings.filter(isRepairable)), [findings]);
  return (
    <RecipeDialog
      recipes={recipes}
      choice={dialog.choice}
      onChoice={(choice) => chooseRecipe(desk, choice)}
      levels={work.edits.project.settings.checks}
      repairable={repairable}
      outcome={dialog.outcome}
      isRunning={dialog.isRunning}
      onSave={(name, checks, instead) => void saveRecipe(desk, name, checks, instead)}
      onDelete={(name) => void deleteRecipe(desk, name)}
      onRun={() => void runRecipe(desk, dialog.choice)}
      onCancel={() => desk.store.dispatch({ kind: 'dialog', dialog: null })}
    />
  );
}
