import type { CheckDescription, CheckFamily, CheckId } from '../../shared/checks/catalogue.ts';
import { CHECK_FAMILIES, CHECKS } from '../../shared/checks/catalogue.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { wordsMatch } from './fold-words.ts';

/** The checks of a family. */
export interface ListedFamily {
  readonly family: CheckFamily;
  readonly checks: readonly ListedCheck[];
}

export type ListedCheck = CheckDescription & { readonly id: CheckId };

/** The families in the order of settings; in each its checks, as far as the filter finds them by `wordsOf`. Families without any are left out. */
export function filteredFamilies(
  filter: string,
  wordsOf: (check: ListedCheck) => string,
): readonly ListedFamily[] {
  return familiesOf(
    CHECK_FAMILIES,
    CHECKS.filter((check) => wordsMatch(filter, wordsOf(check))),
  );
}

/** The families in the order in which they are repaired; in each its checks, in that order too. */
export function familiesInRepairOrder(): readonly ListedFamily[] {
  return familiesOf([...new Set(CHECKS.map(({ family }) => family))], CHECKS);
}

/** How many findings there are of each check that has any. O(findings). */
export function countByCheck(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

function familiesOf(
  families: readonly CheckFamily[],
  checks: readonly ListedCheck[],
): readonly ListedFamily[] {
  return families
    .map((family) => ({ family, checks: checks.filter((check) => check.family === family) }))
    .filter((listed) => listed.checks.length > 0);
}
