import type { NameEvidence } from '../name-group.ts';

/** What speaks for two bundles (by index) being one name. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly grade: 'sure' | 'maybe';
  readonly evidence: NameEvidence;
}

/** Links by either end. */
export function linksOf(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const byEnd = new Map<number, Link[]>();
  for (const link of links) {
    for (const end of [link.left, link.right]) {
      const list = byEnd.get(end);
      if (list) list.push(link);
      else byEnd.set(end, [link]);
    }
  }
  return byEnd;
}

export function otherEnd(link: Link, end: number): number {
  return link.left === end ? link.right : link.left;
}
