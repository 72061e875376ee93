import type { MaybeSame } from '../name-group.ts';
import type { Bundle } from './bundle.ts';
import type { Joined } from './joined.ts';
import type { Link } from './link.ts';

/** More offers for one name are noise. */
const MOST_OFFERS = 6;

/**
 * For each group (by index) the others that may be the same name: those to which a link leads that was not enough to join them,
 * unless they are two listed things or the editor said that they are two. Linear in links.
 */
export function maybeSame(
  bundles: readonly Bundle[],
  groups: readonly Joined[],
  keys: readonly string[],
  links: readonly Link[],
  keptApart: (left: Bundle, right: Bundle) => boolean,
): MaybeSame[][] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const { at } of group) groupOf.set(at, index);
  });
  const things = groups.map((group) => group.find(({ at }) => bundles[at].thing !== null)?.at ?? null);
  const offers = groups.map((): MaybeSame[] => []);
  for (const { left, right, evidence } of links) {
    const [one, other] = [groupOf.get(left), groupOf.get(right)];
    if (one === undefined || other === undefined || one === other) continue;
    if (things[one] !== null && things[other] !== null) continue;
    if (keptApart(bundles[left], bundles[right])) continue;
    offer(one, other);
    offer(other, one);

    function offer(to: number, what: number): void {
      const list = offers[to];
      if (list.length >= MOST_OFFERS || list.some(({ key }) => key === keys[what])) return;
      list.push({ key: keys[what], form: bundles[groups[what][0].at].spellings[0].form, evidence });
    }
  }
  return offers;
}
