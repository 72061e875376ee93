import { isUnmatched } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { ledgerOf } from '../../shared/bitext/ledger.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { ALL_UNMATCHED } from '../panels/segments-listing.ts';
import { sayPlace } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { doubtfulLinks } from './doubtful-links.ts';

/** Goes to the next, or previous, of the links in doubt (`doubtfulLinks`), in text order; round at the ends. */
export function goToDoubtful(desk: Desk, direction: 1 | -1): void {
  const { bitext } = workOf(desk).edits.project;
  const { inOrder } = doubtfulLinks(bitext.beads);
  goToLink(desk, inOrder, placeBeside(inOrder, beadOfCaret(desk), direction));
}

/** Goes to the least sure link; from one in doubt to the next surer one, and from the last of them to the first. */
export function goToMostDoubtful(desk: Desk): void {
  const { byDoubt } = doubtfulLinks(workOf(desk).edits.project.bitext.beads);
  const here = beadOfCaret(desk);
  const at = here === null ? -1 : byDoubt.indexOf(here);
  goToLink(desk, byDoubt, (at + 1) % Math.max(1, byDoubt.length), 'doubtfulByDoubt');
}

function goToLink(
  desk: Desk,
  links: readonly number[],
  at: number,
  saying: 'doubtful' | 'doubtfulByDoubt' = 'doubtful',
): void {
  const { links: words } = desk.messages;
  if (links.length === 0) return sayPlace(desk, words.noneDoubtful);
  const bead = workOf(desk).edits.project.bitext.beads[links[at]];
  reveal(desk, 'target', bead.target[0]);
  sayPlace(desk, words[saying](at + 1, links.length, bead.confidence));
}

/** Goes to the next, or previous, segment of either text that has no partner and is not confirmed so; round at the ends. */
export function goToUnmatched(desk: Desk, direction: 1 | -1): void {
  const { links: words } = desk.messages;
  const { edits, carets, activeSide } = workOf(desk);
  const { bitext } = edits.project;
  const alone = unmatchedSegments(bitext);
  if (alone.length === 0) {
    const { source, target } = ledgerOf(bitext).settled;
    return sayPlace(desk, words.noneUnmatched(source + target));
  }
  const caret = carets[activeSide]?.segment ?? null;
  const own = caret === null ? -1 : alone.indexOf(caret);
  const beadOf = beadIndexOf(bitext);
  const beads = alone.map((id) => beadOf.get(id) ?? -1);
  const at =
    own >= 0
      ? (own + direction + alone.length) % alone.length
      : placeBeside(beads, beadOfCaret(desk), direction);
  const side = positionOf(bitext.target, alone[at]) >= 0 ? 'target' : 'source';
  reveal(desk, side, alone[at]);
  sayPlace(desk, words.unmatched(at + 1, alone.length));
}

/** Lists what has no partner, in both texts. */
export function showUnmatched(desk: Desk): void {
  desk.store.dispatch({ kind: 'segment-filter', filter: ALL_UNMATCHED });
  desk.store.dispatch({ kind: 'panel', panel: 'segments' });
}

const alone = new WeakMap<Bitext['beads'], readonly SegmentId[]>();

/** Those that nobody confirmed, in the order of the beads. Gathered once for a list of beads. */
function unmatchedSegments({ beads }: Bitext): readonly SegmentId[] {
  let ids = alone.get(beads);
  if (!ids) {
    ids = beads
      .filter((bead) => isUnmatched(bead) && !bead.pinned)
      .flatMap((bead) => SIDES.flatMap((side) => bead[side]));
    alone.set(beads, ids);
  }
  return ids;
}

/** Index of the bead that the caret is in, or null. */
function beadOfCaret(desk: Desk): number | null {
  const { edits, carets, activeSide } = workOf(desk);
  const caret = carets[activeSide];
  return (caret && beadIndexOf(edits.project.bitext).get(caret.segment)) ?? null;
}

/** Of ascending numbers the place of the first after `here`, or of the last before it; round at the ends. */
function placeBeside(ascending: readonly number[], here: number | null, direction: 1 | -1): number {
  if (direction === 1) {
    const next = ascending.findIndex((one) => one > (here ?? -1));
    return Math.max(0, next);
  }
  const before = ascending.findLastIndex((one) => one < (here ?? Infinity));
  return before < 0 ? ascending.length - 1 : before;
}

function reveal(desk: Desk, side: Side, segment: SegmentId): void {
  desk.editor?.reveal({ side, segment, start: 0, end: 0 }, { focus: true });
}
