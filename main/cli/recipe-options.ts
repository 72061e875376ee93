import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { CHECK_NAMES, checksNamed } from '../../shared/checks/recipe-checks.ts';
import { RECIPES } from '../../shared/checks/recipe.ts';
import { namesIn, unknownName } from './check-names.ts';
import { InputError } from './input-error.ts';

const RECIPE_NAMES: readonly string[] = RECIPES.map(({ id }) => id);

/** The ids of the checks that names of recipes, families and checks, parted by commas, stand for. */
export function recipeChecks(given: string): ReadonlySet<string> {
  return new Set(
    namesIn(given).flatMap((name) => {
      const recipe = RECIPES.find(({ id }) => id === name);
      const ids = (recipe?.checks ?? [name]).flatMap(checksNamed);
      if (ids.length === 0)
        throw new InvalidArgumentError(
          unknownName('recipe or check', name, [...RECIPE_NAMES, ...CHECK_NAMES]),
        );
      return ids;
    }),
  );
}

const recipeFile = z.strictObject({ checks: z.array(z.string()).min(1) });

/** A recipe of one's own: `{ "checks": ["garble", "space/doubled"] }`, ids of checks or families in any order. */
export function readRecipeFile(json: string, name: string): ReadonlySet<string> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new InputError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const read = recipeFile.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue.path.length > 0 ? ` at ${z.core.toDotPath(issue.path)}` : '';
    throw new InputError(`${name} is no recipe: ${issue.message}${place}. See "visavis help fix".`);
  }
  return new Set(
    read.data.checks.flatMap((check, index) => {
      const ids = checksNamed(check);
      if (ids.length === 0)
        throw new InputError(
          `${name} is no recipe, at checks[${index}]: ${unknownName('check', check, CHECK_NAMES)}`,
        );
      return ids;
    }),
  );
}
