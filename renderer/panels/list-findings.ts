import { groupedBy } from '../../shared/bitext/grouped.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
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

/** What the list needs to know of the texts. */
export interface FindingWords {
  readonly segmentNumber: (segment: SegmentId) => number;
  /** Everything that a text filter may hit. */
  readonly searchText: (finding: Finding) => string;
}

/** From the gravest to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint', 'style'];

/** The filtered findings by check: graver checks first, then by name; within a check in text order. O(n log n). */
export function groupFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  words: FindingWords,
): readonly CheckGroup[] {
  const passing = findings.filter((finding) => passes(finding, filter, words));
  const byCheck = groupedBy(passing, ({ check }) => check);
  const place = (finding: Finding) => words.segmentNumber(finding.segment);
  return [...byCheck]
    .map(([check, group]) => ({
      check,
      severity: gravest(group),
      findings: group.toSorted((a, b) => place(a) - place(b) || a.start - b.start),
    }))
    .toSorted((a, b) => rank(a.severity) - rank(b.severity) || compareWords(a.check, b.check));
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

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0, style: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The checks that found something, with how often, in the order of the list. */
export function countChecks(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => compareWords(a, b)));
}

function passes(finding: Finding, filter: FindingFilter, words: FindingWords): boolean {
  const { severities, checks, text } = filter;
  if (severities.size > 0 && !severities.has(finding.severity)) return false;
  if (checks.size > 0 && !checks.has(finding.check)) return false;
  return text.trim() === '' || wordsMatch(text, words.searchText(finding));
}

function gravest(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'style';
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
