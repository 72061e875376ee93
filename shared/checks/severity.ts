import type { Finding, Severity } from './finding.ts';

/** From the gravest to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint', 'style'];

/** Place among `SEVERITIES`: 0 is the gravest. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** How many findings there are of each severity. */
export function countSeverities(
  findings: readonly Pick<Finding, 'severity'>[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0, style: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
