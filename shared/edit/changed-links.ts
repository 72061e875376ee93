import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import type { BeadSplice } from './step.ts';

export interface ChangedLinks {
  readonly before: readonly Bead[];
  readonly after: readonly Bead[];
}

const known = new WeakMap<BeadSplice, ChangedLinks>();

/**
 * The links that a step changes. It names the whole stretch of the list from the first to the last of them; those in between that
 * stay as they are, or only come to stand elsewhere, are left out here. O(stretch) once for a splice.
 */
export function changedLinks(splice: BeadSplice | undefined): ChangedLinks {
  if (!splice) return { before: [], after: [] };
  let links = known.get(splice);
  if (!links) {
    links = without(splice);
    known.set(splice, links);
  }
  return links;
}

function without({ remove, insert }: BeadSplice): ChangedLinks {
  const news = new Map(insert.map((bead) => [bead.source[0] ?? bead.target[0], bead]));
  const stays = new Set<Bead>();
  for (const bead of remove) {
    const same = news.get(bead.source[0] ?? bead.target[0]);
    if (same && sameBead(bead, same)) stays.add(bead).add(same);
  }
  const changed = (beads: readonly Bead[]) => beads.filter((bead) => !stays.has(bead));
  return { before: changed(remove), after: changed(insert) };
}
