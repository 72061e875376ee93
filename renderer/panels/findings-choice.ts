import type { Severity } from '../../shared/checks/finding.ts';
import type { FamilyCount, FindingFilter } from './list-findings.ts';
import { SEVERITIES } from '../../shared/checks/severity.ts';

/*
 * What the filter's menu lists, as keys of its rows: severities, families with all their checks, and checks.
 */

const SEVERITY = 'severity ';
const FAMILY = 'family ';
const CHECK = 'check ';

export const severityKey = (severity: Severity): string => `${SEVERITY}${severity}`;
export const familyKey = (family: string): string => `${FAMILY}${family}`;
export const checkKey = (check: string): string => `${CHECK}${check}`;

/** Keys of the rows that are ticked: a family is where all of its checks are. */
export function tickedKeys(filter: FindingFilter, families: readonly FamilyCount[]): ReadonlySet<string> {
  return new Set([
    ...[...filter.severities].map(severityKey),
    ...families.filter((one) => isWhole(filter, one)).map(({ family }) => familyKey(family)),
    ...[...filter.checks].map(checkKey),
  ]);
}

/** The filter after a row was pressed: what was ticked is let go, a family with all of its checks. */
export function pressed(filter: FindingFilter, families: readonly FamilyCount[], key: string): FindingFilter {
  const severity = SEVERITIES.find((one) => severityKey(one) === key);
  if (severity) return { ...filter, severities: toggled(filter.severities, [severity]) };
  const family = families.find((one) => familyKey(one.family) === key);
  if (!family) return { ...filter, checks: toggled(filter.checks, [key.slice(CHECK.length)]) };
  const checks = [...family.checks.keys()];
  const wanted = isWhole(filter, family) ? checks : checks.filter((check) => !filter.checks.has(check));
  return { ...filter, checks: toggled(filter.checks, wanted) };
}

/** How many severities and checks narrow the list. */
export function narrowings({ severities, checks }: FindingFilter): number {
  return severities.size + checks.size;
}

function isWhole({ checks }: FindingFilter, family: FamilyCount): boolean {
  return [...family.checks.keys()].every((check) => checks.has(check));
}

function toggled<Value>(set: ReadonlySet<Value>, values: readonly Value[]): ReadonlySet<Value> {
  const next = new Set(set);
  for (const value of values) {
    if (!next.delete(value)) next.add(value);
  }
  return next;
}
