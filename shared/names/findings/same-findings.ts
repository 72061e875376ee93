import type { Finding } from '../../checks/finding.ts';

/** Findings by their keys. */
export type KnownFindings = ReadonlyMap<string, Finding>;

export function byKey(findings: Iterable<Finding>): KnownFindings {
  return new Map([...findings].map((finding) => [finding.key, finding]));
}

/** The findings; those that say what one of before says are that object, so that nothing is told anew. */
export function sameAs(known: KnownFindings, findings: readonly Finding[]): readonly Finding[] {
  if (known.size === 0) return findings;
  return findings.map((finding) => {
    const same = known.get(finding.key);
    return same && JSON.stringify(same) === JSON.stringify(finding) ? same : finding;
  });
}
