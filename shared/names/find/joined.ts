import type { NameEvidence } from '../name-group.ts';
import { EVIDENCE_BY_STRENGTH } from '../name-group.ts';
import type { Bundle } from './bundle.ts';
import type { Link } from './link.ts';
import { linksOf, otherEnd } from './link.ts';

/** A bundle in a group, and what joins it to the group's first. */
export interface Member {
  readonly at: number;
  /** Null for the first. */
  readonly evidence: NameEvidence | null;
}

/** Bundles that are one name, the most frequent first. */
export type Joined = readonly Member[];

/**
 * Groups around main forms, from the most frequent name down: a name joins the group to whose first member a sure link leads, so
 * that there are no chains, unless something keeps it from one of the members. What the editor said goes first; a group has one
 * thing at most. Linear in bundles and links, but for `keptApart` on each member.
 */
export function joined(
  bundles: readonly Bundle[],
  links: readonly Link[],
  keptApart: (left: Bundle, right: Bundle) => boolean,
): Joined[] {
  const byEnd = linksOf(links);
  const order = bundles.map((_, at) => at).sort((left, right) => bundles[right].count - bundles[left].count);
  const groups: Member[][] = [];
  const groupOf = new Map<number, Member[]>();
  for (const at of order) {
    const member = homeOf(at);
    if (member) {
      member.group.push({ at, evidence: member.evidence });
      groupOf.set(at, member.group);
      continue;
    }
    const group: Member[] = [{ at, evidence: null }];
    groups.push(group);
    groupOf.set(at, group);
  }
  return groups;

  function homeOf(at: number): { group: Member[]; evidence: NameEvidence } | null {
    const sure = (byEnd.get(at) ?? []).filter(({ grade }) => grade === 'sure').sort(strongestFirst);
    for (const link of sure) {
      const group = groupOf.get(otherEnd(link, at));
      if (!group) continue;
      const leadsToFirst = group[0].at === otherEnd(link, at);
      if (!leadsToFirst && link.evidence !== 'decided') continue;
      if (group.every((member) => mayStandWith(at, member.at, link.evidence)))
        return { group, evidence: link.evidence };
    }
    return null;
  }

  function mayStandWith(left: number, right: number, evidence: NameEvidence): boolean {
    const [one, other] = [bundles[left].thing, bundles[right].thing];
    if (one !== null && other !== null && one.id !== other.id && evidence !== 'decided') return false;
    return !keptApart(bundles[left], bundles[right]);
  }
}

function strongestFirst(left: Link, right: Link): number {
  return EVIDENCE_BY_STRENGTH.indexOf(left.evidence) - EVIDENCE_BY_STRENGTH.indexOf(right.evidence);
}
