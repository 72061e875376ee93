import type { NameEntry } from './name-entry.ts';

/** What is being chosen for a name, before it is applied. */
export interface NameDraft {
  /** The form to write; empty while another form is being typed. */
  readonly preferred: string;
  /** Whether it is typed, and not one of those that are offered. */
  readonly isTyped: boolean;
  /** Forms that stay as they are. */
  readonly kept: readonly string[];
  /** Keys of single mentions that stay: see `mentionKey`. */
  readonly left: readonly string[];
}

/** The draft that says what was decided, or proposed where nothing was. */
export function firstDraft({ decided, proposal }: NameEntry): NameDraft {
  return {
    preferred: proposal.form,
    isTyped: false,
    kept: decided?.decision.kept ?? [],
    left: decided?.decision.left ?? [],
  };
}

/** The forms that are offered: those of the text, and what is proposed where the text has it nowhere. */
export function offeredForms({ group, proposal }: NameEntry): readonly string[] {
  const forms = group.forms.map(({ form }) => form);
  return forms.includes(proposal.form) ? forms : [proposal.form, ...forms];
}

/** The list with one more, or one less. */
export function withOne(list: readonly string[], one: string, isIn: boolean): readonly string[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
