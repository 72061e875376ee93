import type { Finding } from './finding.ts';

/*
 * What the editor set aside, as strings that the project keeps: the key of one finding, or a rule, which sets aside every
 * finding of a check on the same words, those to come too.
 */

const RULE = 'never ';

/** The rule "never flag this": the check, and the words that it is about, as they stand. */
export function ruleFor(finding: Pick<Finding, 'check' | 'words'>): string {
  return `${RULE}${finding.check} ${finding.words}`;
}

/** What a rule says; null for the key of a finding. */
export function readRule(dismissal: string): { readonly check: string; readonly words: string } | null {
  if (!dismissal.startsWith(RULE)) return null;
  const space = dismissal.indexOf(' ', RULE.length);
  if (space < 0) return null;
  return { check: dismissal.slice(RULE.length, space), words: dismissal.slice(space + 1) };
}

export function isDismissed(finding: Finding, dismissed: ReadonlySet<string>): boolean {
  return dismissed.has(finding.key) || dismissed.has(ruleFor(finding));
}
