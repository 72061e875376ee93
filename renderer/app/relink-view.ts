import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import type { LinkChange } from '../../shared/edit/link-changes.ts';
import type { LinkChangeView, LinksView, LinkView } from '../panels/relink-list.tsx';
import type { RelinkPreview } from './dialog.ts';
import { numberIn, textIn } from './speaker.ts';

/** Links of a place that are shown; of the others it is said how many there are. */
const MOST_LINKS = 6;

/** More of a side of a link than its place can show: that many segments, of each that many UTF-16 code units. */
const MOST_SEGMENTS = 3;
const FIRST_WORDS = 60;

/** A change as people see it: numbers and first words of the segments. */
export function viewChange(
  { before, after }: Pick<RelinkPreview, 'before' | 'after'>,
  { beforeFrom, beforeTo, afterFrom, afterTo }: LinkChange,
): LinkChangeView {
  return {
    before: viewLinks(before, before.beads, beforeFrom, beforeTo),
    after: viewLinks(before, after, afterFrom, afterTo),
  };
}

function viewLinks(texts: Bitext, beads: readonly Bead[], from: number, to: number): LinksView {
  const shown = Math.min(to, from + MOST_LINKS);
  return { links: beads.slice(from, shown).map((bead) => viewLink(texts, bead)), more: to - shown };
}

function viewLink(texts: Bitext, bead: Bead): LinkView {
  const numbers = (side: Side) => bead[side].map((id) => numberIn(texts[side], id));
  const words = (side: Side) =>
    bead[side]
      .slice(0, MOST_SEGMENTS)
      .map((id) => textIn(texts[side], id).slice(0, FIRST_WORDS))
      .join(' ');
  return {
    numbers: { source: numbers('source'), target: numbers('target') },
    words: { source: words('source'), target: words('target') },
    pinned: bead.pinned,
  };
}
