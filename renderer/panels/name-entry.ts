import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import type { Decided } from '../../shared/names/decide/decision-for.ts';
import { mentionKeys } from '../../shared/names/decide/mention-key.ts';
import type { ProposedForm } from '../../shared/names/decide/presets.ts';
import { spellingOf } from '../../shared/names/decide/spelling.ts';
import type { Mention, NameForm, NameGroup } from '../../shared/names/name-group.ts';

/** One name as the panel shows it: its spellings, what was decided, and what is still to be changed. */
export interface NameEntry {
  readonly group: NameGroup;
  /** What was decided on it, here or by a list that was imported. */
  readonly decided: Decided | null;
  readonly proposal: ProposedForm;
  /** Mentions in other forms than the proposed one that nobody left and nothing speaks for leaving; in the order of the forms. */
  readonly open: readonly OpenForm[];
  /** How many mentions those are. */
  readonly openCount: number;
  /** How often the name stands in the text, over all its forms. */
  readonly total: number;
}

export interface OpenForm {
  readonly form: string;
  readonly mentions: readonly Mention[];
}

/** `text`: the text that the group was gathered from. Linear in the group's mentions. */
export function nameEntry(
  group: NameGroup,
  decided: Decided | null,
  proposal: ProposedForm,
  text: SegmentedText,
): NameEntry {
  const { kept = [], left = [] } = decided?.decision ?? {};
  const open = openForms(group, proposal.form, kept, left, text);
  return {
    group,
    decided,
    proposal,
    open,
    openCount: open.reduce((sum, { mentions }) => sum + mentions.length, 0),
    total: countMentions(group.forms),
  };
}

/** What would be changed if this form were written everywhere else than in what is kept and left. */
export function openForms(
  group: NameGroup,
  preferred: string,
  kept: readonly string[],
  left: readonly string[],
  text: SegmentedText,
): readonly OpenForm[] {
  // In capitals among capitals is how the form is written there.
  const right = new Set([preferred, preferred.toUpperCase(), ...kept].map(spellingOf));
  const others = group.forms.filter(({ form }) => !right.has(spellingOf(form)));
  return others.flatMap(({ form, mentions }) => {
    const open = withoutLeft(mentions, left, text).filter(({ leftOut }) => leftOut === null);
    return open.length === 0 ? [] : [{ form, mentions: open }];
  });
}

function withoutLeft(
  mentions: readonly Mention[],
  left: readonly string[],
  text: SegmentedText,
): readonly Mention[] {
  if (left.length === 0) return mentions;
  const keys = mentionKeys(text, mentions);
  const all = new Set(left);
  return mentions.filter((mention) => !all.has(keys.get(mention) ?? ''));
}

/** How often the name stands in the text, over these forms. */
export function countMentions(forms: readonly Pick<NameForm, 'mentions'>[]): number {
  return forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
