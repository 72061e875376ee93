import { useState } from 'react';
import { ChecksDialog } from '../../../../renderer/panels/checks-dialog.tsx';
import { PreviewDialog } from '../../../../renderer/panels/preview-dialog.tsx';
import type { PreviewItem } from '../../../../renderer/panels/preview-item.ts';
import type { ListedRecipe, RecipeChoice } from '../../../../renderer/panels/recipe-choice.ts';
import { namedChecks } from '../../../../renderer/panels/recipe-choice.ts';
import { RecipeDialog } from '../../../../renderer/panels/recipe-dialog.tsx';
import type { CheckLevels } from '../../../../shared/checks/check-levels.ts';
import { segmentText } from './made-up.ts';

type Note = (call: string) => (...values: readonly unknown[]) => void;

const COUNTS = new Map([
  ['garble/entity', 43],
  ['garble/mojibake', 7],
  ['quote/mismatch', 12],
  ['space/missing', 118],
  ['space/before-punctuation', 1204],
  ['style/quotes', 31],
  ['source/number', 5],
  ['repeat/near', 19],
]);

function Checks({ note, isReading = false }: { readonly note: Note; readonly isReading?: boolean }) {
  const [levels, setLevels] = useState<CheckLevels>({ 'space/doubled': 'off', 'source/length': 'warning' });
  return (
    <ChecksDialog
      levels={levels}
      counts={COUNTS}
      isMonolingual={isReading}
      refusal={isReading ? 'This window only reads the project.' : null}
      onLevel={(check, level) => {
        note('level')(check, level);
        const { [check]: _, ...others } = levels;
        setLevels(level === null ? others : { ...others, [check]: level });
      }}
      onAllAsUsual={() => {
        note('as-usual')();
        setLevels({});
      }}
      onClose={() => note('close')()}
    />
  );
}

const listed = (id: string, name: string, checks: readonly string[], isOwn = false): ListedRecipe => ({
  id,
  name,
  checks: namedChecks(checks),
  isOwn,
});

const RECIPES = [
  listed('characters', 'Characters', ['garble']),
  listed('marks', 'Quotation marks and brackets', ['quote', 'bracket']),
  listed('spaces', 'Spaces', ['space']),
  listed('everything', 'Everything that needs no source', [
    'garble',
    'quote',
    'bracket',
    'space',
    'style',
    'repeat',
  ]),
];

const OWN = listed('own:Harbour', 'Harbour', ['garble/entity', 'space'], true);

interface RecipesProps {
  readonly note: Note;
  readonly first: ListedRecipe;
  readonly left?: number;
}

function Recipes({ note, first, left }: RecipesProps) {
  const [recipes, setRecipes] = useState<readonly ListedRecipe[]>([...RECIPES, OWN]);
  const [choice, setChoice] = useState<RecipeChoice>({ recipe: first.id, checks: first.checks });
  return (
    <RecipeDialog
      recipes={recipes}
      choice={choice}
      onChoice={(next) => {
        note('choice')(next.recipe, [...next.checks]);
        setChoice(next);
      }}
      levels={{ 'space/doubled': 'off' }}
      repairable={COUNTS}
      outcome={left === undefined ? null : { kind: 'nothing', left }}
      isRunning={false}
      onSave={(name, checks, instead) => {
        note('save')(name, [...checks], instead);
        setRecipes([
          ...recipes.filter((one) => one.name !== instead),
          listed(`own:${name}`, name, [...checks], true),
        ]);
        setChoice({ recipe: `own:${name}`, checks: choice.checks });
      }}
      onDelete={(name) => {
        note('delete')(name);
        setRecipes(recipes.filter((one) => one.name !== name));
        setChoice({ ...choice, recipe: null });
      }}
      onRun={() => note('run')(choice.recipe, choice.checks.size)}
      onCancel={() => note('cancel')()}
    />
  );
}

/** Pairs of segments that are changed together: 3 and 4, 8 and 9 and so on; every tenth is deleted. */
function repaired(amount: number): readonly PreviewItem[] {
  return Array.from({ length: amount }, (_, at): PreviewItem => {
    const before = segmentText(at);
    const isDeleted = at % 10 === 9;
    const isPair = at % 5 === 2 || at % 5 === 3;
    return {
      id: `${at}`,
      segmentNumber: at + 1,
      before,
      after: isDeleted ? null : `« ${before.replaceAll('’', 'ʼ').replace(' ', ', ')} »`,
      group: isPair ? `pair-${Math.floor(at / 5)}` : `${at}`,
      checks: isDeleted ? ['repeat/near'] : isPair ? ['quote/mismatch'] : ['garble/entity', 'space/missing'],
    };
  });
}

function Repaired({ note, amount }: { readonly note: Note; readonly amount: number }) {
  const [items] = useState(() => repaired(amount));
  return (
    <PreviewDialog
      title="Repair: Everything that needs no source"
      words={`${amount} segments would change. 12 findings are left to your judgement.`}
      items={items}
      counts={new Map([...COUNTS].filter(([check]) => !check.startsWith('source/')))}
      goesBack
      onApply={(ids) => note('apply')(ids.length)}
      onCancel={() => note('cancel')()}
    />
  );
}

/** The dialogs about checks, and what recipes repair. */
export function repairScenes(note: Note) {
  return {
    checks: () => <Checks note={note} />,
    'checks-reading': () => <Checks note={note} isReading />,
    recipe: () => <Recipes note={note} first={RECIPES[3]} />,
    'recipe-own': () => <Recipes note={note} first={OWN} />,
    'recipe-nothing': () => <Recipes note={note} first={RECIPES[2]} left={12} />,
    'repair-preview': () => <Repaired note={note} amount={60} />,
    'repair-preview-many': () => <Repaired note={note} amount={20_000} />,
  };
}
