import { mentionKeys } from '../decide/mention-key.ts';
import { spellingOf } from '../decide/spelling.ts';
import type { Mention, NameEvidence, NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { occurrenceOf } from './occurrence.ts';
import { wantedForm } from './wanted-form.ts';

/** A mention that stands in another form than the one to use. */
export interface OpenMention {
  readonly mention: Mention;
  readonly form: string;
  /** How often the form stands in the text. */
  readonly count: number;
  /** What makes it a spelling of the name. */
  readonly evidence: NameEvidence;
  /** Which occurrence of the form in its segment it is, from 0. */
  readonly occurrence: number;
}

/** What of a name is written otherwise than it is to be. */
export interface OpenName {
  readonly preferred: string;
  /** Where the preferred form stands already. */
  readonly standing: readonly Mention[];
  readonly mentions: readonly OpenMention[];
}

/**
 * The mentions of a name in other forms than the preferred one: not those in kept forms, nor those that the editor or the text's
 * own form leaves as they are. A name in one form that nobody decided on is right. Null where there are none.
 */
export function openName(input: NameInput, group: NameGroup): OpenName | null {
  const { preferred, decision } = wantedForm(input, group);
  if (decision === null && group.forms.length === 1) return null;
  const wanted = spellingOf(preferred);
  const right = new Set([wanted, ...(decision?.kept ?? []).map(spellingOf)]);
  const others = group.forms.filter(({ form }) => !right.has(spellingOf(form)));
  if (others.length === 0) return null;
  const left = new Set(decision?.left);
  const mainForm = group.forms[0]?.form ?? preferred;
  const mentions = others.flatMap(({ form, mentions: all, evidence }): OpenMention[] => {
    if (evidence !== 'decided' && isPartOf(form, preferred)) return [];
    const keys = mentionKeys(input.bitext.target, all);
    // The main form stands for the name by itself: what ties it to the preferred one is what ties that one to it.
    const why = evidence ?? evidenceOfForm(group, preferred, mainForm);
    return all.flatMap((mention) => {
      const key = keys.get(mention) ?? '';
      if (mention.leftOut !== null || left.has(key)) return [];
      return [{ mention, form, count: all.length, evidence: why, occurrence: occurrenceOf(key) }];
    });
  });
  if (mentions.length === 0) return null;
  const standing = group.forms.find(({ form }) => spellingOf(form) === wanted)?.mentions ?? [];
  return { preferred, standing, mentions };
}

function evidenceOfForm(group: NameGroup, preferred: string, mainForm: string): NameEvidence {
  const wanted = group.forms.find(
    ({ form }) => form !== mainForm && spellingOf(form) === spellingOf(preferred),
  );
  return wanted?.evidence ?? 'decided';
}

/** Whether one is the other's family name alone, spelled alike: a person is called so by turns, and nothing is wrong. */
function isPartOf(form: string, preferred: string): boolean {
  const [shorter, longer] = [spellingOf(form), spellingOf(preferred)].sort(
    (one, two) => one.length - two.length,
  );
  return shorter !== undefined && longer !== undefined && longer.endsWith(` ${shorter}`);
}
