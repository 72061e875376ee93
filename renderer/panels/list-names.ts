import type { NameDecision } from '../../shared/edit/project.ts';
import type { NameForm, NameGroup, NameKind } from '../../shared/names/name-group.ts';
import { wordsMatch } from './fold-words.ts';

export interface NameFilter {
  readonly text: string;
  readonly onlyInconsistent: boolean;
  /** Empty: all. */
  readonly kinds: ReadonlySet<NameKind>;
}

export const NAME_KINDS: readonly NameKind[] = ['person', 'place', 'organisation', 'other'];

/** How often the name stands in the text, over all its forms. */
export function countMentions(forms: readonly NameForm[]): number {
  return forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Forms that neither are the decided one nor were said to be right as they stand. */
export function openForms(group: NameGroup, decision: NameDecision | undefined): readonly NameForm[] {
  if (!decision) return group.forms.length > 1 ? group.forms : [];
  return group.forms.filter(({ form }) => form !== decision.preferred && !decision.kept.includes(form));
}

/** What the list shows: the most frequent names first, then by their first form. O(n log n). */
export function listNames(
  groups: readonly NameGroup[],
  decisions: ReadonlyMap<string, NameDecision>,
  filter: NameFilter,
): readonly NameGroup[] {
  return groups
    .filter((group) => {
      if (filter.onlyInconsistent && openForms(group, decisions.get(group.key)).length === 0) return false;
      if (filter.kinds.size > 0 && !filter.kinds.has(group.kind)) return false;
      return wordsMatch(filter.text, group.forms.map(({ form }) => form).join(' '));
    })
    .map((group) => ({ group, mentions: countMentions(group.forms) }))
    .toSorted((a, b) => b.mentions - a.mentions || compareWords(a.group.key, b.group.key))
    .map(({ group }) => group);
}

/** How many names of each kind there are. */
export function countKinds(groups: readonly NameGroup[]): Readonly<Record<NameKind, number>> {
  const counts = { person: 0, place: 0, organisation: 0, other: 0 };
  for (const { kind } of groups) counts[kind]++;
  return counts;
}

/** How many mentions would be rewritten by this choice. */
export function countRewrites(group: NameGroup, preferred: string, kept: ReadonlySet<string>): number {
  return countMentions(group.forms.filter(({ form }) => form !== preferred && !kept.has(form)));
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
