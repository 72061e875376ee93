import type { Finding, Severity } from '../checks/finding.ts';
import { countSeverities, SEVERITIES } from '../checks/severity.ts';

/** How many findings there are, in words, the gravest first: "2 errors, 1 hint"; empty for none. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): string {
  const counts = countSeverities(findings);
  return SEVERITIES.flatMap((severity) => {
    const [one, more] = WORDS[severity];
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  }).join(', ');
}

const WORDS: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  hint: ['hint', 'hints'],
  style: ['matter of style', 'matters of style'],
};
