import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { Side } from '../bitext/segment.ts';
import { otherSide } from '../bitext/segment.ts';
import type { DeleteEdit } from './edit.ts';
import { Heirs } from './heirs.ts';
import { relinked } from './relinked.ts';

/**
 * Before segments are deleted: links what stands across from each of them to the segment that is kept in its place, where that has
 * nothing across, so that no sentence loses its link because the aligner took the wrong one of two that say the same. The link
 * is as sure as it was. Links stay as they are where either bead is pinned, or another segment stays in the bead. O(n) once.
 */
export function handOverLinks(bitext: Bitext, side: Side, deletions: readonly DeleteEdit[]): Bitext {
  if (deletions.every(({ keep }) => keep === undefined)) return bitext;
  const heirs = new Heirs(deletions);
  const across = otherSide(side);
  const beadOf = beadIndexOf(bitext);
  const news = new Map<number, Bead>();
  for (const { segment } of deletions) {
    const from = beadOf.get(segment) ?? -1;
    const to = beadOf.get(heirs.of(segment) ?? -1) ?? -1;
    const [old, heir] = [news.get(from) ?? bitext.beads[from], news.get(to) ?? bitext.beads[to]];
    if (!old || !heir || from === to || old.pinned || heir.pinned) continue;
    const partners = beadSide(old, across);
    const stays = beadSide(old, side).some((id) => !heirs.isDeleted(id));
    if (stays || partners.length === 0 || beadSide(heir, across).length > 0) continue;
    news.set(from, { ...old, [across]: [] });
    news.set(to, { ...heir, [across]: partners, confidence: old.confidence });
  }
  if (news.size === 0) return bitext;
  return relinked(
    bitext,
    bitext.beads.map((bead, at) => news.get(at) ?? bead),
  );
}
