import { CHECKS, checkOf } from './catalogue.ts';
import type { Finding, Severity } from './finding.ts';
import { SEVERITIES, severityRank } from './severity.ts';

/** What a project says of a check: the gravest that it may report, or that it is off. */
export type CheckLevel = Severity | 'off';

export const CHECK_LEVELS: readonly CheckLevel[] = [...SEVERITIES, 'off'];

/** By id of the check; one that is not in it stays as the catalogue has it. */
export type CheckLevels = Readonly<Record<string, string>>;

/** Checks that are off unless the project switches them on: what they say is no error. */
const OFF_BY_ITSELF: ReadonlySet<string> = new Set(['repeat/in-source']);

/** The level of a check in a project. What is no level, and what is said of no check, counts as not said. */
export function levelOf(check: string, levels: CheckLevels): CheckLevel {
  const said = levels[check];
  return CHECK_LEVELS.find((level) => level === said) ?? levelByItself(check);
}

/** The level that a check has where the project says nothing. */
export function levelByItself(check: string): CheckLevel {
  return OFF_BY_ITSELF.has(check) ? 'off' : (checkOf(check)?.severity ?? 'warning');
}

/**
 * Puts findings at the levels of the project: those of checks that are off go; those as grave as their check by itself take its
 * level; milder ones stay, but for those still graver than the level. The same list where nothing is said.
 */
export function atLevels(
  findings: readonly Finding[],
  levels: ReadonlyMap<string, CheckLevel>,
): readonly Finding[] {
  if (findings.every((finding) => levelled(finding, levels) === finding)) return findings;
  return findings.flatMap((finding) => levelled(finding, levels) ?? []);
}

/** The level of every check of the catalogue. */
export function allLevels(levels: CheckLevels): ReadonlyMap<string, CheckLevel> {
  return new Map(CHECKS.map(({ id }) => [id, levelOf(id, levels)]));
}

function levelled(finding: Finding, levels: ReadonlyMap<string, CheckLevel>): Finding | null {
  const level = levels.get(finding.check);
  if (level === 'off') return null;
  const byItself = checkOf(finding.check)?.severity;
  if (level === undefined || level === byItself) return finding;
  const isGravest = finding.severity === byItself;
  const severity =
    isGravest || severityRank(finding.severity) < severityRank(level) ? level : finding.severity;
  return severity === finding.severity ? finding : { ...finding, severity };
}
