import type { Mention, NameKind } from '../../shared/names/name-group.ts';
import { wordsMatch } from './fold-words.ts';
import type { NameEntry } from './name-entry.ts';

export type NameOrder = 'count' | 'name' | 'place';

export interface NameFilter {
  readonly text: string;
  readonly onlyInconsistent: boolean;
  /** Only names beside which another may be the same, consistent or not. */
  readonly onlyMayBe: boolean;
  /** Empty: all. */
  readonly kinds: ReadonlySet<NameKind>;
  readonly order: NameOrder;
}

export const FIRST_NAME_FILTER: NameFilter = {
  text: '',
  onlyInconsistent: true,
  onlyMayBe: false,
  kinds: new Set(),
  order: 'count',
};

export const NAME_KINDS: readonly NameKind[] = ['person', 'place', 'organisation', 'other'];
export const NAME_ORDERS: readonly NameOrder[] = ['count', 'name', 'place'];

/**
 * What the list shows, the most frequent names first, or by their titles, or by their first mentions; `position`: where a segment
 * stands. O(mentions + n log n).
 */
export function listNames(
  entries: readonly NameEntry[],
  filter: NameFilter,
  position: (mention: Mention) => number,
): readonly NameEntry[] {
  const shown = entries.filter((entry) => passes(entry, filter));
  switch (filter.order) {
    case 'count':
      return shown.toSorted((a, b) => b.total - a.total || byTitle(a, b));
    case 'name':
      return shown.toSorted(byTitle);
    case 'place':
      return shown
        .map((entry) => ({ entry, first: firstPlace(entry, position) }))
        .toSorted((a, b) => a.first[0] - b.first[0] || a.first[1] - b.first[1])
        .map(({ entry }) => entry);
  }
}

/** How many of the names that would be shown are of each kind, were no kind chosen. */
export function countKinds(
  entries: readonly NameEntry[],
  filter: NameFilter,
): Readonly<Record<NameKind, number>> {
  const counts = { person: 0, place: 0, organisation: 0, other: 0 };
  const anyKind = { ...filter, kinds: new Set<NameKind>() };
  for (const entry of entries) if (passes(entry, anyKind)) counts[entry.group.kind]++;
  return counts;
}

/** Whether something in the name is still to be changed, be it that nothing was decided yet. */
export function isInconsistent({ openCount }: NameEntry): boolean {
  return openCount > 0;
}

function passes(entry: NameEntry, filter: NameFilter): boolean {
  const { group } = entry;
  if (filter.onlyMayBe) {
    if (group.maybe.length === 0) return false;
  } else if (filter.onlyInconsistent && !isInconsistent(entry)) return false;
  if (filter.kinds.size > 0 && !filter.kinds.has(group.kind)) return false;
  return filter.text === '' || wordsMatch(filter.text, searchText(entry));
}

function searchText({ group, proposal }: NameEntry): string {
  const forms = [...group.forms, ...group.sources].map(({ form }) => form);
  return [...forms, proposal.form].join(' ');
}

const titles = new Intl.Collator('und', { sensitivity: 'variant' });

function byTitle(a: NameEntry, b: NameEntry): number {
  return titles.compare(a.proposal.form, b.proposal.form);
}

function firstPlace({ group }: NameEntry, position: (mention: Mention) => number): readonly [number, number] {
  let first: readonly [number, number] = [Infinity, Infinity];
  for (const { mentions } of group.forms) {
    const [mention] = mentions;
    if (mention === undefined) continue;
    const at = position(mention);
    if (at < first[0] || (at === first[0] && mention.start < first[1])) first = [at, mention.start];
  }
  return first;
}
