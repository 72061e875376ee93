import type { Finding, Severity } from '../checks/finding.ts';

/** How many findings there are, in words, the gravest first: "2 errors, 1 hint"; empty for none. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): string {
  return SEVERITIES.flatMap(([severity, one, more]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  }).join(', ');
}

const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['hint', 'hint', 'hints'],
  ['style', 'matter of style', 'matters of style'],
];
