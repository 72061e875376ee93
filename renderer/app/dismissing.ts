import { readRule, ruleFor } from '../../shared/checks/dismissals.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { DismissStep } from '../../shared/edit/step.ts';
import type { DismissalRule } from '../panels/findings-context.ts';
import { shortWords } from '../panels/excerpt.ts';
import { canBeRuledOut } from '../panels/finding-facts.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { change } from './editing.ts';
import { dismissedFindings, openFindings } from './findings.ts';
import { rememberLast } from './remember-last.ts';

/** What is never flagged in this project, in the order in which it was said. The same set in, the same list out. */
export const dismissalRules = rememberLast(
  ({ edits }) => [edits.project.dismissed],
  ({ edits }): readonly DismissalRule[] =>
    [...edits.project.dismissed].flatMap((rule) => {
      const read = readRule(rule);
      return read ? [{ rule, ...read }] : [];
    }),
);

/** Sets one finding aside; the project remembers it. */
export function dismissFinding(desk: Desk, key: string): void {
  setAside(desk, 'dismiss', [key], true);
}

/** Sets aside what the same check says of the same words, as far as it is there now. */
export function dismissAlike(desk: Desk, key: string): void {
  const finding = findingOf(desk, key);
  if (!finding) return;
  const alike = openFindings(workOf(desk)).filter((one) => isLike(one, finding));
  setAside(desk, 'dismiss-alike', keysOf(alike), true);
}

/** Sets aside what the same check says of the same words, now and from now on. */
export function neverFlag(desk: Desk, key: string): void {
  const finding = findingOf(desk, key);
  if (finding && canBeRuledOut(finding)) setAside(desk, 'never-flag', [ruleFor(finding)], true);
}

export function dismissAllOf(desk: Desk, check: string): void {
  const ofCheck = openFindings(workOf(desk)).filter((finding) => finding.check === check);
  setAside(desk, 'dismiss', keysOf(ofCheck), true);
}

/** Brings a finding back: takes back what was said of it alone, and the rule that it falls under. */
export function restoreFinding(desk: Desk, key: string): void {
  const finding = findingOf(desk, key);
  if (!finding) return;
  const rule = ruleFor(finding);
  const isRuled = workOf(desk).edits.project.dismissed.has(rule);
  setAside(desk, isRuled ? 'flag-again' : 'restore', [key, rule], false);
}

/** What the rule says is flagged again. */
export function restoreRule(desk: Desk, rule: string): void {
  setAside(desk, 'flag-again', [rule], false);
}

/** Takes back every dismissal, also those whose words are no longer there. */
export function restoreAll(desk: Desk): void {
  setAside(desk, 'restore-all', [...workOf(desk).edits.project.dismissed], false);
}

/** One change, however many; says how many findings went, or came back. */
function setAside(desk: Desk, label: string, dismissals: readonly string[], dismissed: boolean): void {
  const { project } = workOf(desk).edits;
  const steps = dismissals
    .filter((one) => project.dismissed.has(one) !== dismissed)
    .map((finding): DismissStep => ({ kind: 'dismiss', finding, dismissed }));
  const before = dismissedFindings(workOf(desk)).length;
  if (!change(desk, { label, origin: 'mark', steps })) return;
  const amount = Math.abs(dismissedFindings(workOf(desk)).length - before);
  const { app, checks } = desk.messages;
  const [rule] = label === 'restore-all' ? [] : steps.flatMap((step) => readRule(step.finding) ?? []);
  announce(
    desk,
    rule
      ? app.ruled[dismissed ? 'set' : 'lifted'](shortWords(rule.words), checks.name(rule.check), amount)
      : app.setAside[dismissed ? 'dismissed' : 'restored'](amount),
  );
}

function findingOf(desk: Desk, key: string): Finding | undefined {
  return workOf(desk).findings.find((one) => one.key === key);
}

function isLike(one: Finding, other: Finding): boolean {
  return one.check === other.check && one.words === other.words;
}

function keysOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ key }) => key);
}
