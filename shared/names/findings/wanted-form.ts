import type { NameDecision } from '../../edit/project.ts';
import { decisionFor } from '../decide/decision-for.ts';
import { proposedForm } from '../decide/proposed-form.ts';
import type { NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';

/** The form that a name is to have, and the decision that says so; null where none does and the form is proposed only. */
export interface WantedForm {
  readonly preferred: string;
  readonly decision: NameDecision | null;
}

export function wantedForm(input: NameInput, group: NameGroup): WantedForm {
  const decided = decisionFor(group, input.decisions);
  const { form } = proposedForm(group, input.said, input.targetLanguage, decided);
  return { preferred: form, decision: decided?.decision ?? null };
}
