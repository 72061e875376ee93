import { CHECK_FAMILIES, CHECKS } from '../../shared/checks/catalogue.ts';
import { levelByItself } from '../../shared/checks/check-levels.ts';
import { nameCheck } from '../../shared/checks/reasons-english.ts';
import { RECIPES } from '../../shared/checks/recipe.ts';

/** Every check, a line each: id, level that it has by itself, title. */
export function checkTable(): string {
  return table(
    CHECK_FAMILIES.flatMap((family) =>
      CHECKS.filter((check) => check.family === family).map(({ id }) => [
        id,
        levelByItself(id),
        nameCheck(id),
      ]),
    ),
  );
}

/** Every recipe that is built in, a line each: name, checks and families. */
export function recipeTable(): string {
  return table(RECIPES.map(({ id, checks }) => [id, checks.join(', ')]));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
