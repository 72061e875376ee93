import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { inTextOrder } from '../../shared/edit/relinked.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';

/**
 * The source sentences that a row's segments are linked to, in text order; for segments that are gone those that they
 * were linked to when they were loaded. Empty without a source.
 */
export function sourceOfRow(row: ReviewRow, bitext: Bitext, loaded: Bitext): string {
  const [segments, links] = row.now.length > 0 ? [row.now, bitext] : [row.old, loaded];
  const places = beadIndexOf(links);
  const { source } = links;
  const linked = segments.flatMap((id) => links.beads[places.get(id) ?? -1]?.source ?? []);
  return inTextOrder(source, linked)
    .flatMap((id) => source.segments[positionOf(source, id)]?.text ?? [])
    .join(' ');
}
