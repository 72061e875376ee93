import { describesCheck } from '../../shared/checks/catalogue.ts';
import { readRule } from '../../shared/checks/dismissals.ts';
import type { Step, Transaction } from '../../shared/edit/step.ts';
import type { Messages } from '../locale/messages.ts';
import { shortWords } from '../panels/excerpt.ts';

/** What undo and the list of changes call a transaction: of dismissals with the check, and the words, where they are of one. */
export function changeTitle(
  { label, steps }: Pick<Transaction, 'label' | 'steps'>,
  { app, checks }: Pick<Messages, 'app' | 'checks'>,
): string {
  const title = app.changes[label] ?? label;
  if (!steps.every((step) => step.kind === 'dismiss')) return title;
  const rules = steps.flatMap((step) => readRule(step.finding) ?? []);
  const [rule] = rules;
  if (rules.length === 1 && label !== 'restore-all') {
    const say = steps.some(({ dismissed }) => dismissed) ? app.neverFlag : app.flagAgain;
    return say(shortWords(rule.words), checks.name(rule.check));
  }
  const found = new Set(steps.map(checkOfStep));
  const [check] = found;
  return found.size === 1 && check !== null ? app.changeOf(title, checks.name(check)) : title;
}

/** The check whose finding the step names; null for a rule. */
function checkOfStep(step: Extract<Step, { kind: 'dismiss' }>): string | null {
  const check = step.finding.slice(0, Math.max(0, step.finding.indexOf(':')));
  return describesCheck(check) ? check : null;
}
