import type { CheckId } from '../../shared/checks/catalogue.ts';
import { CHECKS } from '../../shared/checks/catalogue.ts';
import type { Finding } from '../../shared/checks/finding.ts';

/** A recipe as the dialog lists it. */
export interface ListedRecipe {
  readonly id: string;
  readonly name: string;
  readonly checks: ReadonlySet<CheckId>;
  /** Saved by the editor: can be changed, renamed and deleted. */
  readonly isOwn: boolean;
}

/** What is about to run. */
export interface RecipeChoice {
  /** Id of the recipe that the checks were taken from; null for a choice that has no name. */
  readonly recipe: string | null;
  readonly checks: ReadonlySet<CheckId>;
}

/** The checks that ids of checks and names of families stand for; what is no name of any stands for nothing. */
export function namedChecks(names: readonly string[]): ReadonlySet<CheckId> {
  return new Set(
    CHECKS.filter(({ id, family }) => names.includes(id) || names.includes(family)).map(({ id }) => id),
  );
}

/**
 * The choice after checks were ticked or unticked. A recipe of the editor's own stays chosen, to be saved again; any other is left for
 * the one that has these very checks, or for none.
 */
export function withTicked(
  choice: RecipeChoice,
  ids: readonly CheckId[],
  isTicked: boolean,
  recipes: readonly ListedRecipe[],
): RecipeChoice {
  const turned = new Set(ids);
  const checks = new Set(
    CHECKS.map(({ id }) => id).filter((id) => (turned.has(id) ? isTicked : choice.checks.has(id))),
  );
  const chosen = recipes.find(({ id }) => id === choice.recipe);
  if (chosen?.isOwn) return { recipe: chosen.id, checks };
  return { recipe: recipes.find((one) => sameChecks(one.checks, checks))?.id ?? null, checks };
}

export function sameChecks(left: ReadonlySet<CheckId>, right: ReadonlySet<CheckId>): boolean {
  return left.size === right.size && [...left].every((id) => right.has(id));
}

/** Why a recipe cannot have that name; null where it can. Its own present name is none of another's. */
export function nameProblem(
  name: string,
  recipes: readonly ListedRecipe[],
  present: string | null,
): 'empty' | 'taken' | null {
  const wanted = name.trim();
  if (wanted === '') return 'empty';
  const isTaken = recipes.some((one) => one.name !== present && sameName(one.name, wanted));
  return isTaken ? 'taken' : null;
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Whether a finding has a repair that needs no person: a hint is a question. */
export function isRepairable({ severity, fixes }: Finding): boolean {
  return severity !== 'hint' && fixes.length > 0;
}
