import { InvalidArgumentError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { CHECK_LEVELS, type CheckLevel } from '../../shared/checks/check-levels.ts';
import { CHECK_NAMES, checksNamed } from '../../shared/checks/recipe-checks.ts';

/** The ids that names of checks and families, parted by commas, stand for. */
export function checkIds(given: string): ReadonlySet<string> {
  return new Set(
    namesIn(given).flatMap((name) => {
      const ids = checksNamed(name);
      if (ids.length === 0) throw new InvalidArgumentError(unknownName('check', name, CHECK_NAMES));
      return ids;
    }),
  );
}

/** Adds what `check=level` says to what was said before; a family's level is that of each of its checks. */
export function withLevel(
  given: string,
  before: Readonly<Record<string, CheckLevel>> = {},
): Readonly<Record<string, CheckLevel>> {
  const [name = '', said, ...more] = given.split('=').map((part) => part.trim());
  if (said === undefined || more.length > 0)
    throw new InvalidArgumentError('A level is given as check=level, for instance space=off.');
  const level = CHECK_LEVELS.find((one) => one === said);
  if (!level) throw new InvalidArgumentError(unknownName('level', said, CHECK_LEVELS));
  return { ...before, ...Object.fromEntries([...checkIds(name)].map((id) => [id, level])) };
}

export function namesIn(given: string): readonly string[] {
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new InvalidArgumentError('Give at least one name.');
  return names;
}

/** Says that there is no such thing, and what was most likely meant. */
export function unknownName(what: string, given: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, apart: apartness(given.toLowerCase(), name) }))
    .toSorted((one, other) => one.apart - other.apart)[0];
  const isNear = near !== undefined && near.apart <= Math.max(2, given.length / 3);
  return `There is no ${what} ${JSON.stringify(given)}.${isNear ? ` Did you mean ${near.name}?` : ''}`;
}

/** A check may be meant where only its second name is given. */
function apartness(given: string, name: string): number {
  return Math.min(distance(given, name), distance(given, name.slice(name.indexOf('/') + 1)));
}
