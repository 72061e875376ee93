import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Messages } from '../locale/messages.ts';
import { linkNumbers } from './link-numbers.ts';
import type { LinkOperation } from './link-operations.ts';

/** Links that are read out at most: a sentence longer than that is not listened to. */
const MOST_SAID = 4;

/** What became of a segment's link, and of what it was linked with before, in a sentence; and of pins that were lost by it. */
export function sayLinks(
  words: Messages['links'],
  operation: LinkOperation,
  segment: SegmentId,
  before: Bitext,
  after: Bitext,
): string {
  const lost = TAKES_OFF.has(operation) ? 0 : pinsLost(before, after);
  const done = sayDone(words, operation, segment, before, after);
  return lost === 0 ? done : `${done} ${words.pinsLost(lost)}`;
}

/** These say themselves that pins were taken off. */
const TAKES_OFF: ReadonlySet<LinkOperation> = new Set<LinkOperation>(['pin', 'unpin-all']);

/** How many links were pinned whose segments are in none that is. O(links). */
export function pinsLost(before: Bitext, after: Bitext): number {
  const stays = new Set(after.beads);
  const beadOf = beadIndexOf(after);
  const isPinned = (id: SegmentId) => {
    const at = beadOf.get(id);
    return at !== undefined && after.beads[at].pinned;
  };
  return before.beads.filter(
    (bead) => bead.pinned && !stays.has(bead) && ![...bead.source, ...bead.target].some(isPinned),
  ).length;
}

function sayDone(
  words: Messages['links'],
  operation: LinkOperation,
  segment: SegmentId,
  before: Bitext,
  after: Bitext,
): string {
  if (operation === 'pin-above') return words.pinned(pinsIn(after) - pinsIn(before));
  if (operation === 'unpin-all') return words.unpinned(pinsIn(before));
  const now = beadIndexOf(after);
  const own = now.get(segment) ?? -1;
  if (operation === 'pin')
    return words.done[after.beads[own]?.pinned ? 'pin' : 'unpin']([linkNumbers(after, own)]);
  const { source, target } = before.beads[beadIndexOf(before).get(segment) ?? -1];
  const touched = new Set([segment, ...source, ...target].map((id) => now.get(id) ?? -1));
  return words.done[operation]([...touched].slice(0, MOST_SAID).map((at) => linkNumbers(after, at)));
}

function pinsIn({ beads }: Bitext): number {
  return beads.reduce((sum, { pinned }) => sum + (pinned ? 1 : 0), 0);
}
