import { SEVERITIES, severityRank } from '../../shared/checks/severity.ts';
import { groupedBy } from '../../shared/bitext/grouped.ts';
import { CHECK_FAMILIES, checkOf, repairRank } from '../../shared/checks/catalogue.ts';
import type { CheckFamily } from '../../shared/checks/catalogue.ts';
import type { Finding, Severity } from '../../shared/checks/finding.ts';
import { wordsMatch } from './fold-words.ts';

/** Findings of one check, in text order. */
export interface CheckGroup {
  readonly check: string;
  /** The gravest among them. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface FindingFilter {
  readonly text: string;
  /** Empty: all. */
  readonly severities: ReadonlySet<Severity>;
  /** Empty: all. */
  readonly checks: ReadonlySet<string>;
}

/**
 * The filtered findings by check: graver checks first, then by family; within a check in the order given, which is that of the
 * text. `searchText`: everything that a text filter may hit. O(findings).
 */
export function groupFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  searchText: (finding: Finding) => string,
): readonly CheckGroup[] {
  const passing = findings.filter((finding) => passes(finding, filter, searchText));
  return [...groupedBy(passing, ({ check }) => check)]
    .map(([check, group]) => ({ check, severity: gravest(group), findings: group }))
    .toSorted((a, b) => rank(a.severity) - rank(b.severity) || compareChecks(a.check, b.check));
}

/** Rows that a tree takes without being felt. */
const EASILY_DRAWN = 1000;

/** The checks to open before anybody chose: from the top, each that keeps their findings at a thousand at most. */
export function openAtFirst(groups: readonly CheckGroup[]): ReadonlySet<string> {
  const open = new Set<string>();
  let rows = 0;
  for (const { check, findings } of groups) {
    if (rows + findings.length > EASILY_DRAWN) continue;
    rows += findings.length;
    open.add(check);
  }
  return open;
}

/** A family, and those of its checks that found something, with how often. */
export interface FamilyCount {
  readonly family: string;
  readonly count: number;
  readonly checks: ReadonlyMap<string, number>;
}

/**
 * The families that found something, in the order of the settings; checks that are in no catalogue come last. `chosen` are
 * there in any case, so that they can be let go.
 */
export function countFamilies(
  findings: readonly Finding[],
  chosen: ReadonlySet<string> = new Set(),
): readonly FamilyCount[] {
  const counts = new Map([...chosen].map((check) => [check, 0]));
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a], [b]) => compareChecks(a, b));
  return [...groupedBy(sorted, ([check]) => familyOf(check))].map(([family, checks]) => ({
    family,
    count: checks.reduce((sum, [, count]) => sum + count, 0),
    checks: new Map(checks),
  }));
}

/** The family of a check, as its id says. */
export function familyOf(check: string): string {
  return checkOf(check)?.family ?? check.slice(0, Math.max(0, check.indexOf('/')));
}

/** Says how many findings are like one: of the same check, on the same words. O(findings) a question; only what is active asks. */
export function alikeCounter(findings: readonly Finding[]): (finding: Finding) => number {
  return ({ check, words }) => {
    let count = 0;
    for (const one of findings) if (one.check === check && one.words === words) count++;
    return count;
  };
}

function passes(finding: Finding, filter: FindingFilter, searchText: (finding: Finding) => string): boolean {
  const { severities, checks, text } = filter;
  if (severities.size > 0 && !severities.has(finding.severity)) return false;
  if (checks.size > 0 && !checks.has(finding.check)) return false;
  return text.trim() === '' || wordsMatch(text, searchText(finding));
}

function gravest(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'style';
}

function rank(severity: Severity): number {
  return severityRank(severity);
}

/** By family, then in the order of the catalogue, then by name. */
function compareChecks(a: string, b: string): number {
  return familyRank(a) - familyRank(b) || repairRank(a) - repairRank(b) || compareWords(a, b);
}

const families: readonly string[] = CHECK_FAMILIES;

function familyRank(check: string): number {
  const at = families.indexOf(familyOf(check));
  return at < 0 ? families.length : at;
}

/** Whether messages have a name for a family. */
export function isFamily(family: string): family is CheckFamily {
  return families.includes(family);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
